/// Reads texts with one `git cat-file --batch`, as they come.
struct BlobReader {
  /// What follows in the stream.
  private enum State {
    /// `ID blob SIZE`
    case header
    /// So many bytes of a blob, and the line feed after it.
    case content(left: Int)
  }

  private var state = State.header
  private var pending: [UInt8] = []
  private var blob: [UInt8] = []

  /// The sizes of blobs, in the order asked for; nil for one that the repository lacks.
  static func sizes(of blobs: [String], in repository: GitRepository) async throws -> [Int?] {
    guard !blobs.isEmpty else { return [] }
    let task = "look for the texts of"
    let answer = try await repository.output(
      of: ["cat-file", "--batch-check", "--buffer"], task: task, input: request(blobs))
    let lines = answer.split(separator: 0x0A)
    guard lines.count == blobs.count else { throw GitFailure.unreadable(task: task, path: repository.name) }
    return lines.map { line in
      let parts = line.split(separator: 0x20)
      guard parts.count == 3, parts[1].elementsEqual("blob".utf8) else { return nil }
      return Int(String(decoding: parts[2], as: UTF8.self))
    }
  }

  /// Hands on the bytes of each blob, in the order asked for. All of them must be there.
  static func read(
    _ blobs: [String], in repository: GitRepository, receive: ([UInt8]) async throws -> Void
  ) async throws {
    guard !blobs.isEmpty else { return }
    let task = "read the texts of"
    var reader = BlobReader()
    var count = 0
    try await repository.run(["cat-file", "--batch", "--buffer"], task: task, input: request(blobs)) { piece in
      var rest = piece[...]
      while !rest.isEmpty {
        guard let isWhole = reader.take(&rest) else {
          throw GitFailure.unreadable(task: task, path: repository.name)
        }
        guard isWhole else { continue }
        count += 1
        try await receive(reader.blob)
        reader.blob = []
      }
    }
    guard count == blobs.count else { throw GitFailure.unreadable(task: task, path: repository.name) }
  }

  private static func request(_ blobs: [String]) -> [UInt8] { blobs.flatMap { Array($0.utf8) + [0x0A] } }

  /// Takes what it can of a piece: whether a blob is whole with it; nil where it is not what git prints.
  private mutating func take(_ piece: inout ArraySlice<UInt8>) -> Bool? {
    switch state {
    case .header:
      guard let end = piece.firstIndex(of: 0x0A) else {
        pending += piece
        piece = []
        return pending.count < 1000 ? false : nil
      }
      pending += piece[..<end]
      piece = piece[(end + 1)...]
      let parts = pending.split(separator: 0x20)
      pending = []
      guard parts.count == 3, parts[1].elementsEqual("blob".utf8),
        let size = Int(String(decoding: parts[2], as: UTF8.self))
      else { return nil }
      blob.reserveCapacity(size)
      state = .content(left: size + 1)
      return false
    case .content(let left):
      let taken = piece.prefix(left)
      blob += taken
      piece = piece[taken.endIndex...]
      guard taken.count == left else {
        state = .content(left: left - taken.count)
        return false
      }
      blob.removeLast()
      state = .header
      return true
    }
  }
}
