import Subprocess
import Website

/// WeasyPrint, as a child process that is given one page and gives back one PDF.
package struct PaperPress: Sendable {
  /// Where `weasyprint` is looked for: the value of PATH.
  private let searchPath: String

  /// Throws `PaperFailure.notInstalled` where there is no WeasyPrint.
  package init(searchPath: String) async throws {
    self.searchPath = searchPath
    _ = try await run(["--version"], input: [], page: "--version")
  }

  /// A tagged PDF with an outline; of the same page the same bytes.
  func print(_ html: String, _ paper: Paper) async throws -> [UInt8] {
    let pdf = try await run(
      ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--base-url", paper.base, "-", "-"],
      input: Array(html.utf8), page: paper.path)
    guard pdf.starts(with: "%PDF-".utf8) else { throw PaperFailure.failed(page: paper.path, message: "it made no PDF") }
    return pdf
  }

  private func run(_ arguments: [String], input: [UInt8], page: String) async throws -> [UInt8] {
    do {
      // Fonts are dated by this clock; PDFs of one text would differ with the second in which they are made.
      let environment = Environment.inherit.updating(["PATH": searchPath, "SOURCE_DATE_EPOCH": "315532800"])
      let result = try await Subprocess.run(
        .name("weasyprint"), arguments: Arguments(arguments), environment: environment, input: .array(input),
        output: .sequence, error: .sequence
      ) { execution in
        async let complaint = Self.bytes(of: execution.standardError, atMost: 64 << 10)
        let output = try await Self.bytes(of: execution.standardOutput, atMost: .max)
        return (output, try await complaint)
      }
      let (output, complaint) = result.closureResult
      guard result.terminationStatus.isSuccess else {
        let line = complaint.split { $0 == 0x0A || $0 == 0x0D }.last.map {
          String(decoding: $0.prefix(300), as: UTF8.self)
        }
        throw PaperFailure.failed(page: page, message: line ?? result.terminationStatus.description)
      }
      return output
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw PaperFailure.notInstalled
    }
  }

  private static func bytes(of output: SubprocessOutputSequence, atMost limit: Int) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await piece in output where bytes.count < limit { piece.withUnsafeBytes { bytes += $0 } }
    return bytes
  }
}

/// Why there is no PDF. The build stops, and the old site stays.
package enum PaperFailure: Error, Hashable, CustomStringConvertible {
  case notInstalled
  /// WeasyPrint did not do it, and said why.
  case failed(page: String, message: String)

  package var description: String {
    switch self {
    case .notInstalled:
      "--pdf needs WeasyPrint, which is not installed: apt-get install weasyprint, or build without --pdf"
    case .failed(let page, let message): "WeasyPrint cannot make '\(page)': \(message)"
    }
  }
}
