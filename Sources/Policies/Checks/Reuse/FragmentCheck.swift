package import Diagnostics

/// What is wrong with fragments themselves, whether a text uses them or not.
package enum FragmentCheck {
  package static func findings(in expander: Expander) -> [Finding] {
    let templates = expander.fragments.sorted { $0.key < $1.key }
    return templates.flatMap { findings(in: $1, expander) } + CircularFragment.findings(among: expander.fragments)
  }

  private static func findings(in template: Template, _ expander: Expander) -> [Finding] {
    if let refusal = template.refusal { return [RefusedText.finding(refusal, in: template.file)] }
    var findings = ReferenceFindings()
    for reference in template.references {
      do {
        _ = try expander.target(of: try reference.content.get(), nil)
      } catch {
        findings.add(
          .reference(error, isMalformed: reference.isMalformed, in: template.file, at: reference.range))
      }
    }
    return findings.all + [UnclosedFragment.finding(in: template)].compactMap(\.self)
  }
}
