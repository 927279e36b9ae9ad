import Diagnostics
import Policies

/// Documents that take passages, values and tables from one another's sources in every way, as their approval froze them.
struct ReusingContent {
  /// What a text or a fragment refers to.
  enum Piece: Hashable {
    case value(Int)
    case fragment(Int)
    /// With these columns.
    case table([String])

    var reference: String {
      switch self {
      case .value(let number): "{{values.v\(number)}}"
      case .fragment(let number): "{{> f\(number)}}"
      case .table(let columns): "{{table parts columns=\"\(columns.joined(separator: ", "))\"}}"
      }
    }
  }

  /// One thing that changes afterwards.
  enum Change: Hashable, CustomStringConvertible {
    case value(Int)
    case fragment(Int)
    case cell(row: Int, column: String)
    case row

    static let all: [Change] =
      (0..<4).map(Change.value) + (0..<6).map(Change.fragment)
      + (0..<3).flatMap { row in ["name", "place"].map { Change.cell(row: row, column: $0) } } + [.row]

    var description: String {
      switch self {
      case .value(let number): "value \(number)"
      case .fragment(let number): "fragment \(number)"
      case .cell(let row, let column): "\(column) of row \(row)"
      case .row: "a new row"
      }
    }
  }

  private static let pieces: [Piece] =
    (0..<4).map(Piece.value) + (0..<6).map(Piece.fragment)
    + [.table(["name"]), .table(["place"]), .table(["place", "name"])]
  /// What each fragment refers to besides its own words.
  private static let nested: [[Piece]] = [
    [], [.value(0)], [.fragment(0), .value(3)], [.fragment(1), .table(["place"])], [.fragment(3), .fragment(2)],
    [.fragment(0), .fragment(0)],
  ]

  /// What each document's current revision is made of, by its id: every piece alone, and mixed with others.
  let documents: [String: [Piece]]

  init() {
    let count = Self.pieces.count
    var documents: [String: [Piece]] = ["none": []]
    for number in 0..<count {
      documents["single-\(number)"] = [Self.pieces[number]]
      documents["mixed-\(number)"] = [number, (number * 5 + 3) % count, (number * 7 + 1) % count, number].map {
        Self.pieces[$0]
      }
    }
    self.documents = documents
  }

  /// The documents whose current revision says something that reads otherwise after a change.
  func affected(by change: Change) -> Set<String> {
    Set(documents.filter { $0.value.contains { Self.depends($0, on: change) } }.keys)
  }

  private static func depends(_ piece: Piece, on change: Change) -> Bool {
    switch (piece, change) {
    case (.value(let number), .value(let changed)): number == changed
    case (.fragment(let number), .fragment(let changed)) where number == changed: true
    case (.fragment(let number), _): nested[number].contains { depends($0, on: change) }
    case (.table(let columns), .cell(_, let changed)): columns.contains(changed)
    case (.table, .row): true
    default: false
    }
  }

  /// The content's files, every text frozen as it was before the change.
  func site(after change: Change?) throws -> GeneratedSite {
    var site = GeneratedSite()
    site.shared = Self.shared(after: nil)
    for id in documents.keys { site.add(id, revisions: 1) }
    let content = try site.load().content
    let expander = Expander(of: content)
    for document in content.documents {
      let id = document.id.description
      let current = documents[id] ?? []
      // The text before it was made of everything, which does not count any more.
      for (number, pieces) in [(1, Self.pieces), (2, current)] {
        let draft = Self.text(pieces)
        let file = SourceFile(path: "draft.md", bytes: Array(draft.utf8))
        let text = expander.expand(file, fromLine: 1, of: document)
        site.add(revision: number, to: id, text: String(decoding: text.body, as: UTF8.self), text.expansions)
      }
    }
    site.shared = Self.shared(after: change)
    return site
  }

  private static func text(_ pieces: [Piece]) -> String {
    "## Kept\n\n"
      + pieces.enumerated().map { number, piece in
        if case .value = piece {
          "Passage \(number) has \(piece.reference), twice: \(piece.reference)."
        } else {
          piece.reference
        }
      }.joined(separator: "\n\n") + "\n"
  }

  private static func shared(after change: Change?) -> [String: String] {
    func word(_ own: Change) -> String { change == own ? "new" : "old" }
    let values = (0..<4).map { "  v\($0): \(word(.value($0))) words of \($0)\n" }.joined()
    let names = (0..<(change == .row ? 4 : 3)).map { row in
      let cells = ["name", "place"].map { "\($0): \(word(.cell(row: row, column: $0))) \($0) of \(row)" }
      return "  - { \(cells.joined(separator: ", ")) }\n"
    }
    var files = [
      "organization.yml":
        "name: Example Ltd.\nroles:\n  dpo: { title: Data Protection Officer }\nvalues:\n\(values)",
      "registers/parts.yml": "columns: { name: Name, place: Place }\nrows:\n\(names.joined())",
    ]
    for (number, pieces) in nested.enumerated() {
      let own = "This is the \(word(.fragment(number))) passage \(number)."
      files["fragments/f\(number).md"] = ([own] + pieces.map(\.reference)).joined(separator: "\n\n") + "\n"
    }
    return files
  }
}
