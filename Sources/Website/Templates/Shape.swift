/// A page's context taken apart: its structure, in which every text is a numbered hole, and the texts.
///
/// Two pages of one structure are rendered alike but for their texts, whatever the template does, since Mustache decides
/// by flags, lists and presence alone.
struct Shape {
  /// Equal for contexts of equal structure.
  private(set) var signature: [UInt8] = []
  private(set) var texts: [Text] = []

  enum Text {
    case text(String)
    case html([UInt8])

    /// In bytes, before it is escaped.
    var count: Int {
      switch self {
      case .text(let text): text.utf8.count
      case .html(let html): html.count
      }
    }
  }

  init(_ context: [TemplateValue.Member]) {
    signature.reserveCapacity(2048)
    add(.object(context))
  }

  private mutating func add(_ value: TemplateValue) {
    switch value {
    case .text(let text):
      signature.append(UInt8(ascii: "t"))
      texts.append(.text(text))
    case .html(let html):
      signature.append(UInt8(ascii: "t"))
      texts.append(.html(html))
    case .flag(let flag):
      signature.append(UInt8(ascii: flag ? "1" : "0"))
    case .list(let list):
      signature.append(UInt8(ascii: "["))
      list.forEach { add($0) }
      signature.append(UInt8(ascii: "]"))
    case .object(let members):
      signature.append(UInt8(ascii: "{"))
      for member in members {
        signature.append(contentsOf: member.name.utf8)
        signature.append(UInt8(ascii: ":"))
        add(member.value)
      }
      signature.append(UInt8(ascii: "}"))
    }
  }
}
