import Diagnostics

extension SiteSettings {
  /// site.yml.
  static func read(_ file: SourceFile, rules: [Rule]) -> (settings: SiteSettings, findings: [Finding]) {
    var (settings, places, findings) = RecordReading.read(file, as: "site.yml") { SiteSettings(&$0, rules: rules) }
    settings.places = places
    return (settings, findings)
  }

  /// Where site.yml is not there.
  static func standIn(_ path: String) -> SiteSettings {
    var reader = MappingReader()
    var settings = SiteSettings(&reader, rules: [])
    settings.places = .unread(path)
    return settings
  }

  init(_ reader: inout MappingReader, rules: [Rule]) {
    self.init(
      title: reader.required("title", .line, "the site's title, for the header of every page and for feeds") ?? "",
      description: reader.optional("description", .text, "a sentence or two for the first page and for search engines"),
      url: reader.required("url", .address(.site), "where the site will be, ending in '/'") ?? "",
      language: reader.optional("language", .language, "the language of the interface; without it, en") ?? "en",
      feedTag: reader.required("tag", .feedTag, "a domain of yours and a date at which it was yours, for feeds' ids")
        ?? FeedTag(authority: "", date: ""),
      notice: reader.optional("notice", .line, "a line above the header of every page"),
      security: reader.optional("security", .security, "whom to tell of a security problem, for security.txt"),
      consent: reader.optional(
        "consent", .consent, "what readers are asked before anything is stored; without it, nothing"),
      privacyControl: reader.optional("gpc", .privacyControl, "that Global Privacy Control is honoured, for gpc.json"),
      comparisons: reader.optional("comparisons", .comparisons, "which pairs of revisions get a comparison page")
        ?? Comparisons(),
      severities: reader.optional("rules", .severities(of: rules), "severities of rules, by their ids") ?? Severities(),
      appearance: reader.optional("appearance", .appearance, "colours, fonts and a logo") ?? Appearance(),
      legend: reader.optional("legend", .legendFacts, "the lines of the legend beside version and status")
        ?? Set(LegendFact.allCases),
      feedback: reader.optional("feedback", .feedback, "where readers say whether a page was helpful"),
      footer: reader.optional("footer", .footer, "the end of every page") ?? Footer(),
      places: .nowhere)
  }
}

extension ValueShape<FeedTag> {
  fileprivate static var feedTag: Self {
    scalar(.form("[^,]+,[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) { scalar, range, context in
      FeedTag(scalar.text)
        ?? context.refuse(
          .malformedAddress(
            scalar.text, key: context.key, mustBe: "a domain, a comma and a date",
            example: "policies.example.org,2019", in: context.file, at: range))
    }
  }
}

extension ValueShape<SecurityContact> {
  fileprivate static var security: Self {
    mapping("'security'") { reader in
      let contacts = reader.required(
        "contact", .oneOrMore(of: .address(.securityContact)), "URLs to report to, best first")
      let policy = reader.optional("policy", .address(.page), "the page that says how reports are handled")
      let encryption = reader.optional("encryption", .address(.page), "where the key for encrypted reports is")
      let acknowledgments = reader.optional(
        "acknowledgments", .address(.page), "the page that thanks those who reported")
      let languages = reader.optional("languages", .oneOrMore(of: .language), "languages that reports may be in")
      return contacts.map {
        SecurityContact(
          contacts: $0, policy: policy, encryption: encryption, acknowledgments: acknowledgments,
          languages: languages ?? [])
      }
    }
  }
}

extension ValueShape<ConsentSettings> {
  fileprivate static var consent: Self {
    let categories = Register.optionalCategories
    let scripts = ValueShape<[(key: String, value: [String])]>.table(
      keys: .word(of: categories), values: .oneOrMore(of: .address(.path)))
    return mapping("'consent'") { reader in
      let policy = reader.required("policy", .address(.page), "the page that tells what is stored and why")
      let entries = reader.optional(
        "scripts", scripts, "files of Site/static that run only where their category was accepted")
      return policy.map { policy in
        ConsentSettings(
          policy: policy,
          scripts: (entries ?? []).flatMap { category, paths in
            paths.map { ConsentSettings.Script(category: category, path: $0) }
          })
      }
    }
  }
}

extension ValueShape<CivilDate> {
  fileprivate static var privacyControl: Self {
    mapping("'gpc'") { $0.required("since", .date, "the day of this statement") }
  }
}

extension ValueShape<Comparisons> {
  /// A word, or the pairs of some documents beside the neighbours.
  fileprivate static var comparisons: Self {
    let word = ValueShape<Comparisons.Extent>.word(else: .unknownValue)
    let pairs = ValueShape<[(key: String, value: [(from: Version, to: Version)])]>.table(
      keys: .id("a document's id"), values: .list(of: .pair))
    return ValueShape(schema: { .either([word.schema(), pairs.schema()]) }) { node, context in
      guard case .mapping = node.value else { return word.read(node, context).map { Comparisons(extent: $0) } }
      return pairs.read(node, context).map { entries in
        Comparisons(
          pairs: entries.flatMap { id, pairs in
            pairs.map { Comparisons.Pair(document: id, from: $0.from, to: $0.to) }
          })
      }
    }
  }
}

extension ValueShape<(from: Version, to: Version)> {
  /// `1.0...2.0`
  fileprivate static var pair: Self {
    scalar(.form("[0-9.-]+\\.\\.\\.[0-9.-]+")) { scalar, range, context in
      let parts = scalar.text.split(separator: "...", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        return context.refuse(
          .wrongType("a comparison", mustBe: "FROM...TO", not: quoted(scalar.text), in: context.file, at: range))
      }
      let versions = parts.compactMap { part in
        Version(part) ?? context.refuse(.malformedVersion(String(part), in: context.file, at: range))
      }
      return versions.count == 2 ? (versions[0], versions[1]) : nil
    }
  }
}

extension ValueShape<Severities> {
  /// Levels of rules that there are, and that can have them.
  fileprivate static func severities(of rules: [Rule]) -> ValueShape {
    let keys = ValueSchema.word(rules.map(\.id))
    let level = ValueShape<Severities.Level>.level
    return ValueShape(schema: { .table(keys: keys, values: level.schema()) }) { node, context in
      guard case .mapping(let entries) = node.value else { return context.wrongType(node, mustBe: "a mapping") }
      let known = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
      var severities = Severities()
      for entry in entries {
        let context = context.below(entry.key, key: entry.key)
        guard let rule = known[entry.key] else {
          let finding = Finding.unknownRule(entry.key, known: rules.map(\.id), in: context.file, at: entry.keyRange)
          context.reading.report(finding, unread: context.keyPath)
          continue
        }
        guard let level = level.read(entry.value, context) else { continue }
        if !rule.isFixed || level == .severity(.error) {
          severities.levels[rule.id] = level
        } else {
          context.reading.report(.fixedSeverity(rule.id, in: context.file, at: entry.keyRange))
        }
      }
      return severities
    }
  }
}

extension ValueShape<Severities.Level> {
  /// A severity, or `{ off: "reason" }`.
  fileprivate static var level: Self {
    let word = ValueShape<Severity>.word(else: .unknownValue)
    let off = ValueShape<String>.mapping("a rule that is off") { reader in
      reader.required("off", .line, "the reason why it is off")
    }
    return ValueShape(schema: { .either([word.schema(), off.schema()]) }) { node, context in
      switch node.value {
      case .mapping: off.read(node, context).map { .off(reason: $0) }
      case .scalar(let scalar) where scalar.text == "off":
        context.wrongType(node, mustBe: "a severity, or off with its reason", help: "write { off: \"the reason\" }")
      default: word.read(node, context).map { .severity($0) }
      }
    }
  }
}

extension ValueShape<Feedback> {
  /// An e-mail address, or the address of a form.
  fileprivate static var feedback: Self {
    mapping("'feedback'") { reader in
      let email = reader.optional("email", .address(.email), "the address that answers are sent to")
      let form = reader.optional("form", .address(.web), "a form's address; it is given 'page' and 'helpful'")
      return form.map { .form($0) } ?? email.map { .email($0) }
    }
  }
}

extension ValueShape<Footer> {
  fileprivate static var footer: Self {
    mapping("'footer'") { reader in
      Footer(
        text: reader.optional("text", .text, "a sentence or two"),
        links: reader.optional("links", .list(of: .footerLink), "links beside it") ?? [])
    }
  }
}

extension ValueShape<Footer.Link> {
  fileprivate static var footerLink: Self {
    mapping("a link") { reader in
      let text = reader.required("text", .line, "the link's words")
      let href = reader.required("href", .address(.link), "a path of this site, or a URL")
      guard let text, let href else { return nil }
      return Footer.Link(text: text, href: href)
    }
  }
}
