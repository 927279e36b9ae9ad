import Foundation

/// Every neighbouring pair of versions of the Markdown files in a git repository.
struct History {
  struct Pair {
    var path: String
    var commit: String
    var old: [UInt8]
    var new: [UInt8]
  }

  let pairs: [Pair]

  init(repository: String) throws {
    let log = try Self.git(
      [
        "-C", repository, "log", "--raw", "--no-abbrev", "--no-merges", "--diff-filter=MR", "-M", "--format=commit %h",
        "--", "*.md",
      ])
    var changes: [(path: String, commit: String, old: String, new: String)] = []
    var commit = ""
    for line in String(decoding: log, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("commit ") { commit = String(line.dropFirst(7)) }
      guard line.hasPrefix(":") else { continue }
      let columns = line.split(separator: "\t")
      let fields = columns[0].split(separator: " ")
      guard fields.count > 4, fields[2] != fields[3] else { continue }
      changes.append((String(columns[columns.count - 1]), commit, String(fields[2]), String(fields[3])))
    }
    let ids = Array(Set(changes.flatMap { [$0.old, $0.new] })).sorted()
    let input = Data(ids.joined(separator: "\n").utf8) + Data([0x0A])
    let texts = Self.blobs(try Self.git(["-C", repository, "cat-file", "--batch"], input: input))
    pairs = changes.compactMap { change in
      guard let old = texts[change.old], let new = texts[change.new] else { return nil }
      return Pair(path: change.path, commit: change.commit, old: old, new: new)
    }
  }

  /// The output of `git cat-file --batch`: a line `ID blob SIZE`, the bytes, a line feed.
  private static func blobs(_ output: Data) -> [String: [UInt8]] {
    let bytes = [UInt8](output)
    var blobs: [String: [UInt8]] = [:]
    var position = 0
    while let end = bytes[position...].firstIndex(of: 0x0A) {
      let fields = String(decoding: bytes[position..<end], as: UTF8.self).split(separator: " ")
      guard fields.count == 3, let size = Int(fields[2]) else { break }
      blobs[String(fields[0])] = Array(bytes[end + 1..<end + 1 + size])
      position = end + size + 2
    }
    return blobs
  }

  private static func git(_ arguments: [String], input: Data = Data()) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let (feed, output) = (Pipe(), Pipe())
    process.standardInput = feed
    process.standardOutput = output
    try process.run()
    let writer = Thread {
      try? feed.fileHandleForWriting.write(contentsOf: input)
      try? feed.fileHandleForWriting.close()
    }
    writer.start()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
