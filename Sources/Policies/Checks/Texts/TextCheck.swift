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
        findings.add(LinkWithoutText.finding(at: index, in: text))
        Self.checkTarget(of: index, in: text, &findings, &links)
      case .image:
        findings.add(ImageWithoutAlternative.finding(at: index, in: text))
        Self.checkTarget(of: index, in: text, &findings, &links)
      case .htmlBlock, .htmlInline: findings.add(RawHTML.finding(at: index, in: text))
      case .table: findings.add(TableWithoutHeader.finding(at: index, in: text))
      default: break
      }
    }
    findings.add(RefusedText.finding(in: text))
    findings.add(EmptyText.finding(in: text))
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
    self.findings = findings.all
    summary = TextSummary(of: text, links: links)
  }

  private static func checkTarget(
    of node: Int, in text: TextContext, _ findings: inout FindingList, _ links: inout [TextSummary.Link]
  ) {
    if let finding = LinkWithoutTarget.finding(at: node, in: text) ?? UnsafeURL.finding(at: node, in: text) {
      findings.add(finding)
      return
    }
    let suggests = !text.isIssued && !findings.isFull(of: .brokenLink)
    switch BrokenLink.result(at: node, in: text, suggests: suggests) {
    case .fine: break
    case .broken(let finding): findings.add(finding)
    case .pending(let link): links.append(link)
    }
  }
}
