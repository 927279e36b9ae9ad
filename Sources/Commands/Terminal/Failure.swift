import ArgumentParser

/// What stops a command that is not its user's mistake: said in one line, exit status 74 (`EX_IOERR`).
enum Failure {
  static let status = ExitCode(74)

  /// Runs work that touches the system, and says what went wrong.
  static func wrap<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      throw said(error)
    }
  }

  /// Says an error, unless it is an exit status already.
  static func said(_ error: any Error) -> any Error {
    if error is ExitCode || error is ValidationError { return error }
    Output.say("codicil: \(error)")
    return status
  }
}
