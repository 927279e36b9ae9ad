/// A block quote or list item, as it stands at the start of a line that belongs to it (CommonMark 0.30, 5.1 and 5.2).
enum Container {
  case quote
  /// The columns of white space by which its further lines are indented.
  case item(width: Int)

  /// Passes what makes a line belong to the container; false if it does not.
  func match(_ cursor: inout LineCursor) -> Bool {
    let indentation = cursor.indentation
    switch self {
    case .item(let width):
      guard indentation >= width else { return false }
      cursor.skip(columns: width)
    case .quote:
      guard indentation <= 3 else { return false }
      cursor.skip(columns: indentation)
      guard cursor.next == UInt8(ascii: ">") else { return false }
      cursor.skip(bytes: 1)
      cursor.skip(columns: 1)
    }
    return true
  }

  /// The item whose marker comes next.
  static func item(opening cursor: inout LineCursor) -> Container {
    let indentation = cursor.indentation
    cursor.skip(columns: indentation)
    let rest = cursor.bytes[cursor.position...]
    let marker = rest.prefix { 0x30...0x39 ~= $0 }.count + 1
    cursor.skip(bytes: marker)
    let spaces = cursor.indentation
    let isBlank = rest.dropFirst(marker).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    let padding = isBlank || !(1...4 ~= spaces) ? 1 : spaces
    cursor.skip(columns: padding)
    return .item(width: indentation + marker + padding)
  }
}
