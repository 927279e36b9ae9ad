import Diagnostics

extension Control {
  /// document.yml.
  static func read(_ file: SourceFile) -> (control: Control, findings: [Finding]) {
    var (control, places, findings) = RecordReading.read(file, as: "document.yml") { Control(&$0) }
    control.places = places
    if control.owner == nil, !places.isUnread("owner") { findings.append(.missingOwner(in: file)) }
    if control.approvers.isEmpty, !places.isUnread("approvers") {
      findings.append(.missingApprovers(in: file, at: places.range(of: "approvers")))
    }
    return (control, findings)
  }

  /// For a document whose document.yml is not there: nothing in it can be judged.
  static func standIn(_ path: String) -> Control {
    var reader = MappingReader()
    var control = Control(&reader)
    control.places = .unread(path)
    return control
  }

  init(_ reader: inout MappingReader) {
    self.init(
      title: reader.required("title", .line, "the document's title, as lists of documents show it") ?? "",
      kind: reader.required("kind", .word(else: .unknownKind), "what sort of text it is") ?? .policy,
      summary: reader.optional("summary", .text, "a sentence on what the document says, for lists") ?? "",
      owner: reader.optional("owner", .roleID, "the role that is responsible for the document"),
      approvers: reader.optional("approvers", .list(of: .roleID), "the roles that must all approve a revision") ?? [],
      product: reader.optional("product", .line, "the product that it is about, for lists"),
      classification: reader.optional("classification", .line, "a label such as public"),
      reviewCycle: reader.optional("review", .review, "how often it is reviewed"),
      notice: reader.optional(
        "notice", .table(keys: .word(else: .unknownNature), values: .period),
        "the least time from published to effective, by nature"
      ).map { Dictionary($0.map { ($0.key, $0.value) }) { first, _ in first } } ?? [:],
      distribution: reader.optional("distribution", .list(of: .roleID), "the roles that are told of revisions") ?? [],
      aliases: reader.optional("aliases", .list(of: .address(.alias)), "former ids and paths, which lead here") ?? [],
      anchors: reader.optional(
        "anchors", .table(keys: .line, values: .address(.path)), "where a section went for good, by its old id"
      ).map { $0.map { MovedAnchor(id: $0.key, target: $0.value) } } ?? [],
      history: reader.optional("history", .list(of: .historyRow), "revisions without an archived text") ?? [],
      reviews: reader.optional("reviews", .list(of: .reviewEvent), "reviews that changed nothing") ?? [],
      cancelled: reader.optional("cancelled", .list(of: .event("a cancellation")), "revisions called off") ?? [],
      withdrawn: reader.optional("withdrawn", .withdrawal, "the end of the document"),
      removed: reader.optional("removed", .list(of: .event("a removal")), "texts that had to go") ?? [],
      places: .nowhere)
  }
}

extension ValueShape<String> {
  static var roleID: Self {
    id("a role's id")
  }
}

extension ValueShape<Period> {
  fileprivate static var review: Self {
    mapping("'review'") { reader in
      reader.required("every", .period, "the time between two reviews, such as P1Y")
    }
  }
}

extension ValueShape<HistoryRow> {
  fileprivate static var historyRow: Self {
    mapping("a row of the history") { reader in
      let version = reader.optional("version", .version, "its version, where it is known")
      let approved = reader.required("approved", .date, "when it was approved")
      let nature: Nature? = reader.optional(
        "nature", .word(else: .unknownNature), "how much it changed, where that is known")
      let change = reader.required("change", .line, "what it changed, in one line")
      let author = reader.optional("author", .line, "the title of who wrote it, where that is known")
      guard let approved, let change else { return nil }
      return HistoryRow(version: version, approved: approved, nature: nature, change: change, author: author)
    }
  }
}

extension ValueShape<Review> {
  fileprivate static var reviewEvent: Self {
    mapping("a review") { reader in
      let date = reader.required("date", .date, "when it was reviewed")
      let role = reader.optional("role", .roleID, "the role that reviewed it")
      let outcome = reader.required("outcome", .line, "what came of it, such as: no change")
      guard let date, let outcome else { return nil }
      return Review(date: date, role: role, outcome: outcome)
    }
  }
}

extension ValueShape<Event> {
  /// `subject` is what messages call it: "a cancellation".
  fileprivate static func event(_ subject: String) -> ValueShape {
    mapping(subject) { reader in
      let version = reader.required("version", .version, "the version of the revision")
      let date = reader.required("date", .date, "when it was decided")
      let reason = reader.required("reason", .line, "why, for readers")
      guard let version, let date, let reason else { return nil }
      return Event(version: version, date: date, reason: reason)
    }
  }
}

extension ValueShape<Withdrawal> {
  static var withdrawal: Self {
    mapping("the withdrawal") { reader in
      let date = reader.required("date", .date, "the first day on which the document does not apply")
      let reason = reader.required("reason", .line, "why, for readers")
      let successor = reader.optional(
        "successor", .id("a document's id"), "the id of the document that takes its place")
      guard let date, let reason else { return nil }
      return Withdrawal(date: date, reason: reason, successor: successor)
    }
  }
}
