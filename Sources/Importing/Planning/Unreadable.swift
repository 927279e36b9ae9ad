import Diagnostics
import Markdown
import Policies

/// Why a text cannot become a revision.
struct Unreadable: Error {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }

  init(_ refusal: Refusal) {
    let what =
      switch refusal.reason {
      case .tooLong: "longer than \(Refusal.sizeLimit / 1_000_000) MB"
      case .tooDeep: "lists, quotes or brackets are nested more than \(Refusal.depthLimit) levels deep"
      case .blankLinesInNestedLists: "tens of thousands of blank lines stand in a deeply nested list"
      case .tooManyImages: "tens of thousands of '![' stand in one paragraph"
      case .tooManyMissingCells: "tens of thousands of rows lack most of the cells of their wide table"
      }
    reason = "\(what) (line \(refusal.line) of the text)"
  }

  /// Texts are UTF-8, as CommonMark has it; which other encoding one may have nobody can tell.
  static func check(_ body: [UInt8]) throws(Unreadable) {
    guard String(validating: body, as: UTF8.self) == nil else { return }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = body.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    let line = body[..<offset].count { $0 == 0x0A } + 1
    let byte = String(body[min(offset, body.count - 1)], radix: 16, uppercase: true)
    throw Unreadable("not UTF-8 (the byte 0x\(byte) on line \(line) of the text)")
  }
}
