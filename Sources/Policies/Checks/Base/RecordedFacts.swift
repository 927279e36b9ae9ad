import Diagnostics

/// Something that document.yml records for good: a row of the history, a review, a cancellation.
struct RecordedFact {
  struct Field: Hashable {
    var key: String
    /// Nil where it is not written.
    var value: String?
  }

  /// As messages name it: "the review of '2020-01-10'".
  var name: String
  /// `reviews.1`
  var keyPath: String
  /// The first one says which it is.
  var fields: [Field]

  init(_ name: String, at keyPath: String, _ fields: KeyValuePairs<String, String?>) {
    self.name = name
    self.keyPath = keyPath
    self.fields = fields.map { Field(key: $0.key, value: $0.value) }
  }

  /// How much two facts have in common; 0 for facts that have nothing to do with each other.
  func likeness(to other: RecordedFact) -> Int {
    zip(fields, other.fields).enumerated().reduce(0) { sum, pair in
      let (index, (left, right)) = pair
      return sum + (left.value != nil && left == right ? (index == 0 ? fields.count : 1) : 0)
    }
  }
}

/// A rule on the facts of one kind: what the base has stands in the content, in whatever order.
protocol RecordedFacts: SendableMetatype {
  static var rule: Rule { get }
  /// The key of document.yml.
  static var key: String { get }

  static func facts(of control: Control) -> [RecordedFact]

  /// Whether a fact went where it may go.
  static func isSettled(_ fact: RecordedFact, in document: Document) -> Bool
}

extension RecordedFacts {
  static func isSettled(_ fact: RecordedFact, in document: Document) -> Bool { false }

  static func findings(in document: Document, since old: Document) -> [Finding] {
    guard !document.control.places.isUnread(key) else { return [] }
    let now = facts(of: document.control)
    let before = facts(of: old.control)
    var added = subtract(before, from: now)
    return subtract(now, from: before).filter { !isSettled($0, in: document) }.map { fact in
      let candidates = added.indices.map { (index: $0, likeness: added[$0].likeness(to: fact)) }
      guard let best = candidates.max(by: { $0.likeness < $1.likeness }), best.likeness > 0 else {
        return gone(fact, in: document, since: old)
      }
      return altered(fact, added.remove(at: best.index), in: document, since: old)
    }
  }

  /// The facts that are not, field by field, among others; each of these is used once.
  private static func subtract(_ others: [RecordedFact], from facts: [RecordedFact]) -> [RecordedFact] {
    var counts: [[RecordedFact.Field]: Int] = [:]
    for fact in others { counts[fact.fields, default: 0] += 1 }
    return facts.filter { fact in
      guard let count = counts[fact.fields], count > 0 else { return true }
      counts[fact.fields] = count - 1
      return false
    }
  }

  private static func gone(_ fact: RecordedFact, in document: Document, since old: Document) -> Finding {
    let values = fact.fields.compactMap(\.value).map(quoted).joined(separator: ", ")
    return document.control.places.finding(
      rule, "\(fact.name) is gone (\(values))", help: "write it back under '\(key)', as the base has it", at: key,
      related: [old.control.places.related("as it was", at: fact.keyPath)])
  }

  private static func altered(
    _ fact: RecordedFact, _ now: RecordedFact, in document: Document, since old: Document
  ) -> Finding {
    let differences = zip(fact.fields, now.fields).filter { $0 != $1 }
    let words = differences.map { old, new in
      "'\(new.key)' is \(new.value.map(quoted) ?? "left out"), was \(old.value.map(quoted) ?? "left out")"
    }
    return document.control.places.finding(
      rule, "\(fact.name) is altered: \(enumeration(words))",
      help: "write it as it was; what is new gets an entry of its own",
      at: "\(now.keyPath).\(differences.first?.1.key ?? "")",
      related: [old.control.places.related("as it was", at: fact.keyPath)])
  }
}
