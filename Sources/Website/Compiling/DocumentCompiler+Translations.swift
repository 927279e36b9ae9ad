import Diagnostics
import Markdown
import Policies

extension DocumentCompiler {
  /// The translations of a revision whose text is at hand: each is checked beside it. Of a translation that was corrected only
  /// the last correction counts.
  func addTranslations(of revision: Revision, _ original: Tree, _ progress: inout Progress) throws {
    for translation in timeline.translations(of: revision.version) {
      let isLast =
        timeline.translation(of: revision.version, into: translation.languageFolder)?.correction
        == translation.correction
      try add(translation, of: revision, isLast ? original : nil, &progress)
    }
    guard compiler.includesDrafts, timeline.removal(of: revision.version) == nil else { return }
    for translation in document.translations where !translation.isIssued && translation.version == revision.version {
      try add(translation, of: revision, original, &progress)
    }
  }

  /// - Parameter original: nil where the text is only kept for the record.
  private func add(
    _ translation: Translation, of revision: Revision, _ original: Tree?, _ progress: inout Progress
  ) throws {
    let (file, problems) = compiler.loader.read(translation.text)
    progress.found.add(problems)
    let digest = Digest(ofText: file.bytes)
    checkSeal(of: translation, file, problems, digest: digest, &progress)
    guard problems.isEmpty else { return }
    if translation.isIssued {
      progress.translationDigests[translation.text.path] = digest
      let path = SealedFile(revision: translation.text, of: document).sitePath
      try sink?.accept(OutputFile(path: path, bytes: Digest.unixText(file.bytes), digest: digest))
    }
    guard let original else { return }
    let text = TranslatedText(
      translation, Tree(parsing: file, fromLine: translation.text.firstLine), of: revision, original)
    let check = TextCheck(
      of: TextContext(
        document: document, subject: .translation(translation), tree: text.tree, addresses: surroundings.addresses))
    progress.found.add(check.findings + text.findings())
    progress.summaries.append(check.summary)
    try render(text, digest: digest, &progress)
  }

  private func render(_ text: TranslatedText, digest: Digest, _ progress: inout Progress) throws {
    guard let sink else { return }
    let translation = text.translation
    let pages = pages.speaking(translation, surroundings.addresses)
    guard translation.isIssued else { return try sink.accept(pages.draft(text, digest: digest)) }
    try sink.accept(pages.permanent(text, digest: digest))
    if timeline.translation(into: translation.languageFolder)?.text == translation.text {
      try sink.accept(pages.current(text, digest: digest))
      try addSearchable(
        text.tree, title: translation.record.title, of: translation.version, on: pages.site, into: sink, &progress)
    }
  }

  /// What is being written has no seal yet; one that it has is held against it.
  private func checkSeal(
    of translation: Translation, _ file: SourceFile, _ problems: [Finding], digest: Digest, _ progress: inout Progress
  ) {
    let path = SealedFile(revision: translation.text, of: document).path
    guard translation.isIssued || compiler.content.seals[path] != nil else { return }
    checkSeal(of: translation.text, file, problems, digest: digest, &progress)
  }

  /// The translations that are read for nothing but their seals: of revisions that are not published at the date, or
  /// approved later.
  func checkUnpublishedTranslations(_ progress: inout Progress) {
    let read = Set(timeline.translations.map(\.text.path))
    let published = Set(timeline.revisions.map(\.version))
    for translation in document.translations where !read.contains(translation.text.path) {
      let isDraftAtHand = compiler.includesDrafts && !translation.isIssued && published.contains(translation.version)
      guard !isDraftAtHand else { continue }
      let (file, problems) = compiler.loader.read(translation.text)
      checkSeal(of: translation, file, problems, digest: Digest(ofText: file.bytes), &progress)
    }
  }
}
