package import Diagnostics
import Markdown

/// Everything that is wrong with one text, and what outlives it.
package struct TextCheck: Sendable {
  package let findings: [Finding]
  package let summary: TextSummary

  package init(of text: TextContext) {
    var findings = FindingList(of: text)
    var links = [TextSummary.Link]()
    for index in text.tree.nodes.indices {
      switch text.tree.nodes[index].kind {
      case .link:
        findings.look(for: .linkWithoutText) { LinkWithoutText.finding(at: index, in: text) }
        Self.checkTarget(of: index, in: text, &findings, &links)
      case .image:
        findings.look(for: .imageWithoutAlternative) { ImageWithoutAlternative.finding(at: index, in: text) }
        Self.checkTarget(of: index, in: text, &findings, &links)
      case .htmlBlock, .htmlInline: findings.look(for: .rawHTML) { RawHTML.finding(at: index, in: text) }
      case .table: findings.look(for: .tableWithoutHeader) { TableWithoutHeader.finding(at: index, in: text) }
      default: break
      }
    }
    Self.checkWhole(text, &findings)
    self.findings = text.expanded.map { findings.all.map($0.located) } ?? findings.all
    summary = TextSummary(of: text, links: links)
  }

  private static func checkTarget(
    of node: Int, in text: TextContext, _ findings: inout FindingList, _ links: inout [TextSummary.Link]
  ) {
    if LinkWithoutTarget.isMissing(at: node, in: text) {
      findings.look(for: .linkWithoutTarget) { LinkWithoutTarget.finding(at: node, in: text) }
    } else if !text.tree.isSafe(text.tree.nodes[node].url) {
      findings.look(for: .unsafeURL) { UnsafeURL.finding(at: node, in: text) }
    } else if ForeignImage.isOne(at: node, in: text) {
      findings.look(for: .foreignImage) { ForeignImage.finding(at: node, in: text) }
    } else {
      switch BrokenLink.target(at: node, in: text, suggests: !text.isIssued && !findings.isFull(of: .brokenLink)) {
      case .found: break
      case .missing(let reason, let help):
        findings.look(for: .brokenLink) { BrokenLink.finding(reason, help: help, at: node, in: text) }
      case .heading(let reference):
        let hasExcerpt = links.count < FindingList.limit * 10
        links.append(TextSummary.Link(to: reference, at: node, in: text, hasExcerpt: hasExcerpt))
      }
    }
  }

  private static func checkWhole(_ text: TextContext, _ findings: inout FindingList) {
    findings.add(RefusedText.finding(in: text))
    findings.add(EmptyText.finding(in: text))
    findings.add(UndefinedReference.findings(in: text))
    findings.add(DuplicateHeadingID.findings(in: text))
    findings.add(SkippedLevel.findings(in: text))
    findings.add(HeadingWithoutText.findings(in: text))
    findings.add(LostSection.findings(in: text))
    let questions = Question.all(in: text.tree, kind: text.document.control.kind, title: text.title)
    findings.add(QuestionWithoutAnswer.findings(of: questions, in: text))
    findings.add(DuplicateQuestion.findings(of: questions, in: text))
    for line in LegendLine.lines(in: text) {
      findings.add(ContradictingLegend.finding(of: line, in: text) ?? TypedLegend.finding(of: line, in: text))
    }
  }
}
