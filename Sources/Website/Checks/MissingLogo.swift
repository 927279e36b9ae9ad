package import Diagnostics
import Policies

extension Rule {
  package static let missingLogo = Rule(
    "missing-logo", .error, .form,
    summary: "the logo that site.yml names is not there",
    explanation: "The logo stands before the site's title on every page, and would be a hole there.",
    remedy: "Put the file into the site folder's assets, or correct its name.",
    wrong: "logo: { file: lgo.svg, width: 120, height: 32 }", right: "logo: { file: logo.svg, width: 120, height: 32 }")
}

enum MissingLogo {
  static func findings(on site: Site) -> [Finding] {
    let known = site.theme.assetNames
    guard let logo = site.settings.appearance.logo, !known.contains(logo.file) else { return [] }
    return [
      site.settings.places.finding(
        .missingLogo, "there is no file '\(logo.file)' in the site folder's assets",
        help: Spelling.nearest(to: logo.file, among: known).map { "did you mean '\($0)'?" } ?? "put it there",
        at: "appearance.logo.file")
    ]
  }
}
