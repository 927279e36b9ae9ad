import Diagnostics

extension Rules {
  /// What is wrong with plans for imports.
  static let imports: [Rule] = [.disorderedPlan, .unknownSourceText]
}
