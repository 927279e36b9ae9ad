import Diagnostics

extension Rules {
  /// What is wrong with files, names and keys, before anything they say is looked at.
  static let shape: [Rule] = [.duplicateKey]
}
