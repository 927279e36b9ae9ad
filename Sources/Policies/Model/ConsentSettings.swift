/// How a site asks its readers what it may store on their devices: `consent` of `site.yml`.
package struct ConsentSettings: Hashable, Sendable {
  /// The page that tells what is stored and why: a path of this site or a URL.
  package var policy: String
  /// What runs only where its category was accepted.
  package var scripts: [Script]

  package struct Script: Hashable, Sendable {
    /// A category of the register of cookies, never `necessary`.
    package var category: String
    /// A file of `Site/static`, as a path of this site: `/statistics.js`. The site's Content-Security-Policy forbids others.
    package var path: String

    package init(category: String, path: String) {
      self.category = category
      self.path = path
    }
  }

  package init(policy: String, scripts: [Script] = []) {
    self.policy = policy
    self.scripts = scripts
  }
}
