/// A message's words with what stands among them: values (`{name}`), and marks: `**strong**`, `*emphasised*`, `` `code` ``
/// and `[a link](name)`.
struct Pattern: Hashable, Sendable {
  enum Mark: Hashable, Sendable {
    case strong, emphasis, code
    /// Where it leads, by the name of a value.
    case link(String)
  }

  enum Piece: Hashable, Sendable {
    case words(String)
    case value(String)
    case open(Mark)
    case close(Mark)
  }

  private(set) var pieces: [Piece]

  init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  /// The values that it asks for, those of links included.
  var names: Set<String> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .value(let name), .open(.link(let name)): name
        case .words, .open, .close: nil
        }
      })
  }

  /// As text, without marks.
  func text(_ values: [String: String], isolating: Bool) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .value(let name): text += Self.isolated(values[name] ?? "", isolating)
      case .open, .close: break
      }
    }
  }

  /// As HTML. `values` are texts, also those that links lead to.
  func html(_ values: [String: String], isolating: Bool) -> String {
    let value = { (name: String) in Escaping.escape(values[name] ?? "") }
    return markup(isolating: isolating, value: value, link: value)
  }

  /// As part of a Mustache template, for content and, without marks, for attributes. A link leads to the value of its
  /// name: a path of the site where the name ends in `path` or `Path`.
  func mustache(isolating: Bool) -> String {
    markup(
      isolating: isolating, value: { "{{\($0)}}" },
      link: { $0.lowercased().hasSuffix("path") ? "{{root}}{{\($0)}}" : "{{\($0)}}" })
  }

  private func markup(isolating: Bool, value: (String) -> String, link: (String) -> String) -> String {
    pieces.reduce(into: "") { html, piece in
      switch piece {
      case .words(let words): html += Escaping.escape(words)
      case .value(let name): html += Self.isolated(value(name), isolating)
      case .open(.link(let name)): html += "<a href=\"\(link(name))\">"
      case .open(let mark): html += "<\(mark.element)>"
      case .close(let mark): html += "</\(mark.element)>"
      }
    }
  }

  /// In isolation (UAX #9), so that a value of another direction keeps its own order and disturbs none around it: by its
  /// first letter, but right to left where it begins with an isolated value, as lists do.
  private static func isolated(_ value: String, _ isIsolating: Bool) -> String {
    guard isIsolating else { return value }
    let isNested = value.unicodeScalars.first.map { $0 == "\u{2067}" || $0 == "\u{2068}" } ?? false
    return "\(isNested ? "\u{2067}" : "\u{2068}")\(value)\u{2069}"
  }
}

extension Pattern.Mark {
  fileprivate var element: String {
    switch self {
    case .strong: "strong"
    case .emphasis: "em"
    case .code: "code"
    case .link: "a"
    }
  }
}
