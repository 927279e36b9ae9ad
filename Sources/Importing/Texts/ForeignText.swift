import Policies

/// A text of any origin, as a repository has it: what stands above it, and itself.
struct ForeignText: Sendable {
  /// With CRLF as LF, without a byte-order mark and what stood above it.
  let body: [UInt8]
  let matter: ForeignMatter

  init(_ bytes: [UInt8]) {
    var text = Digest.unixText(bytes)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    let block = MatterBlock(text)
    matter = ForeignMatter(block?.entries ?? [])
    body = block.map { Array(text[$0.end...]) } ?? text
  }
}
