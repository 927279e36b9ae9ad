import Glibc

/// Standard output and standard error, and what kind of thing they lead to.
enum Output {
  /// Data, for pipes and files.
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Everything else.
  static func say(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// A piece of a line on the terminal that is still being written.
  static func sayPart(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Colour is used on a terminal that can show it, unless `NO_COLOR` is set to something (no-color.org).
  static func usesColor(_ descriptor: Int32) -> Bool {
    isTerminal(descriptor) && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// The descriptor of standard output.
  static let standard = STDOUT_FILENO

  /// How many columns text on standard output may take: the terminal's, at most as many as read well.
  static var width: Int {
    var size = winsize()
    guard isTerminal(STDOUT_FILENO), ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return min(Int(size.ws_col), 100)
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        // Nobody reads what would be said about this.
        if errno == EINTR { continue }
        return
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
