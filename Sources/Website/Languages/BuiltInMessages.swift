import Diagnostics
import Dispatch
import Synchronization

/// The messages that the tool itself has, in the languages that a site asks for.
struct BuiltInMessages: Sendable {
  /// The languages whose messages the tool has.
  static let languages = ["ar", "de", "en", "fr"]

  private let messages: [String: [String: Message]]

  /// Reads them side by side, since every command that makes a page waits for it.
  ///
  /// - Parameter names: languages in lower case, of which the tool need not have all.
  init(for names: [String]) {
    let needed = Self.languages.filter(names.contains)
    let read = Mutex<[String: [String: Message]]>([:])
    DispatchQueue.concurrentPerform(iterations: needed.count) { index in
      let messages = Self.file(needed[index])?.messages
      read.withLock { $0[needed[index]] = messages }
    }
    messages = read.withLock(\.self)
  }

  /// Empty for a language that was not asked for, or that the tool does not speak.
  subscript(language: String) -> [String: Message] { messages[language] ?? [:] }

  /// What is said where a language has no words for it.
  var english: [String: Message] { messages["en"] ?? Self.file("en").map(\.messages) ?? [:] }

  /// The tool's own file of a language.
  static func file(_ language: String) -> LanguageFile? {
    let bytes: [UInt8]
    switch language {
    case "ar": bytes = PackageResources.ar_yml
    case "de": bytes = PackageResources.de_yml
    case "en": bytes = PackageResources.en_yml
    case "fr": bytes = PackageResources.fr_yml
    default: return nil
    }
    return LanguageFile(SourceFile(path: "\(language).yml", bytes: bytes))
  }
}
