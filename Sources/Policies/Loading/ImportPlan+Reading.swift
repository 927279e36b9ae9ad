package import Diagnostics

extension ImportPlan {
  /// A plan's file, with a finding for all that cannot be read.
  package static func read(_ path: String) -> (plan: ImportPlan, findings: [Finding]) {
    switch SourceFile.read(path, limit: SourceFile.textLimit) {
    case .success(let file): read(file)
    case .failure(let unreadable): (ImportPlan(), [unreadable.finding])
    }
  }

  package static func read(_ file: SourceFile) -> (plan: ImportPlan, findings: [Finding]) {
    var (plan, places, findings) = RecordReading.read(file, as: "the plan") { reader in
      _ = reader.required("format", .word(of: [format]), "the format's version")
      return ImportPlan(
        documents: reader.required("documents", .list(of: .document), "what becomes documents") ?? [])
    }
    plan.places = places
    findings += plan.disorders
    return (plan, findings.sorted())
  }

  /// What stands in the plan and cannot be done.
  private var disorders: [Finding] {
    var findings: [Finding] = []
    var first: [String: Int] = [:]
    for (index, document) in documents.enumerated() {
      let place = "documents.\(index)"
      if let earlier = first[document.id] {
        findings.append(
          places.finding(
            .disorderedPlan, "the id \(quoted(document.id)) stands here a second time",
            help: "give it another id, or move its texts to the first", at: "\(place).id",
            related: [places.related("the first", at: "documents.\(earlier).id")]))
      } else {
        first[document.id] = index
      }
      if !DocumentID.isUsable(document.id) {
        findings.append(
          places.finding(
            .disorderedPlan, "no document can have the id \(quoted(document.id))",
            help: "choose another; a language, 'assets', 'changes', 'as-of' and 'search' are taken", at: "\(place).id"))
      }
      for (number, pair) in zip(document.texts, document.texts.dropFirst()).enumerated() {
        findings += disorder(pair.0, pair.1, at: "\(place).texts.\(number + 1)")
      }
    }
    return findings
  }

  private func disorder(_ before: Text, _ text: Text, at place: String) -> [Finding] {
    var findings: [Finding] = []
    if let version = text.version, let lower = before.version, version <= lower || version.scheme != lower.scheme {
      findings.append(
        places.finding(
          .disorderedPlan, "the version '\(version)' does not come after '\(lower)' of the row above",
          help: "give it a higher one of the same sort, or delete both to have them counted", at: "\(place).version"))
    }
    if let date = text.published, let earlier = before.published, date < earlier {
      findings.append(
        places.finding(
          .disorderedPlan, "'\(date)' is before '\(earlier)' of the row above",
          help: "give it the same date or a later one, or move the row up", at: "\(place).published"))
    }
    return findings
  }
}

extension ValueShape<ImportPlan.Document> {
  fileprivate static var document: Self {
    mapping("a document") { reader in
      let id = reader.required("id", .id("a document's id"), "its folder's name, which never changes")
      let title = reader.optional("title", .line, "its title; without it, that of the last text")
      let kind: Kind? = reader.required("kind", .word(else: .unknownKind), "what sort of text it is")
      let aliases = reader.optional("aliases", .list(of: .address(.alias)), "former paths, which lead to it")
      let withdrawn = reader.optional("withdrawn", .withdrawal, "the end of the document")
      let texts = reader.required("texts", .list(of: .sourceText), "the texts that become revisions, oldest first")
      guard let id, let kind, let texts else { return nil }
      return ImportPlan.Document(
        id: id, title: title, kind: kind, aliases: aliases ?? [], withdrawn: withdrawn, texts: texts)
    }
  }
}

extension ValueShape<ImportPlan.Text> {
  fileprivate static var sourceText: Self {
    mapping("a text") { reader in
      let commit = reader.required("commit", .line, "the commit that has it")
      let path = reader.required("path", .line, "what the file is called there")
      let version = reader.optional("version", .version, "its version; without it, counted on")
      let published = reader.optional("published", .date, "when it was first shown; without it, the commit's day")
      let nature: Nature? = reader.optional(
        "nature", .word(else: .unknownNature), "how much it changes; without it, measured by the text")
      let change = reader.optional("change", .line, "what it changes; without it, what the commit says")
      guard let commit, let path else { return nil }
      return ImportPlan.Text(
        commit: commit, path: path, version: version, published: published, nature: nature, change: change)
    }
  }
}
