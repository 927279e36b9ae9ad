import Diagnostics

extension Rules {
  /// What a site that asks for consent must have told its readers.
  static let consent: [Rule] = [.consentWithoutRegister, .unlistedStorage, .unrunScript]
}
