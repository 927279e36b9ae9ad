import ArgumentParser
import Diagnostics
import Website

/// `codicil theme [FILE]`
struct ThemeFiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Print a file of the built-in theme, to begin one's own from; without a name, list all files.",
    discussion: """
      A file in the site folder's templates or assets takes the place of the built-in one of its name, so that a site \
      has only what it changes: codicil theme templates/footer.mustache > Site/templates/footer.mustache
      """)

  @Argument(help: ArgumentHelp("The file: templates/footer.mustache, assets/style.css, …", valueName: "file"))
  var file: String?

  func run() throws {
    let files = BuiltIn.files
    guard let file else { return Output.print(files.map { "\($0.path)\n" }.joined()) }
    guard let found = files.first(where: { $0.path == file }) else {
      throw ValidationError("the theme has no '\(file)'; \(Spelling.help(for: file, among: files.map(\.path)))")
    }
    Output.print(String(decoding: found.bytes, as: UTF8.self))
  }
}
