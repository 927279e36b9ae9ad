package import Diagnostics

extension Rule {
  package static let neverUsed = Rule(
    "never-used", .note, .settings,
    summary: "no text uses a fragment, a register or a value",
    explanation: """
      What neither a draft nor a current revision uses is kept up to date for nobody, or was meant to be used and is \
      not. The register of cookies is also read by the site itself.
      """,
    remedy: "Refer to it in a draft, or delete it.")
}

package enum NeverUsed {
  /// - Parameter uses: by drafts, and by the revisions that are current or scheduled.
  package static func findings(in content: Content, uses: Set<ReuseName>) -> [Finding] {
    let fragments = content.fragments.filter { !uses.contains(.fragment($0.name)) }.map {
      finding("the fragment", $0.name, path: $0.file.path)
    }
    let registers = content.registers.filter { !uses.contains(.register($0.name)) && $0.name != Register.cookiesName }
      .map {
        finding("the register", $0.name, path: $0.places.file.path)
      }
    let places = content.organization.places
    let values = content.organization.values.filter { !uses.contains(.value("values.\($0.name)")) }.map {
      places.finding(
        .neverUsed, "no text uses the value \(quoted($0.name))", help: "refer to it in a draft, or delete it",
        at: "values.\($0.name)")
    }
    return fragments + registers + values
  }

  private static func finding(_ noun: String, _ name: String, path: String) -> Finding {
    Finding(
      .neverUsed, "no text uses \(noun) \(quoted(name))", help: "refer to it in a draft, or delete it", path: path)
  }
}
