package import Policies

/// What `codicil init` writes: a content folder without documents, a site folder with its settings.
package enum Beginning {
  /// The content folder.
  ///
  /// - Parameters:
  ///   - name: the organization's.
  ///   - schemas: all there are.
  package static func content(_ folder: String, name: String, schemas: [FileSchema]) -> ContentChange {
    let organization = """
      \(SchemaFiles.modeline("organization"))
      # Who publishes the documents. Roles own, approve and review them; never persons.
      name: \(YAMLScalarText.written(name, .plain, isInFlow: false))
      roles:
        dpo: { title: Data Protection Officer }
        legal: { title: General Counsel }
      """
    var change = ContentChange(folder: folder)
    change.add(.create(path: "organization.yml", bytes: Array((organization + "\n").utf8)))
    // Git keeps no empty folder, and the tool ignores what begins with a dot.
    change.add(.create(path: "documents/.gitkeep", bytes: []))
    SchemaFiles.add(schemas.filter { !$0.isOfSite }, to: &change)
    return change
  }

  /// The site folder.
  ///
  /// - Parameters:
  ///   - year: for the feeds' ids, at the beginning of which the domain was the writer's own.
  ///   - schemas: all there are.
  package static func site(_ folder: String, name: String, year: Int, schemas: [FileSchema]) -> ContentChange {
    var change = ContentChange(folder: folder)
    change.add(.create(path: "site.yml", bytes: Array(settings(name: name, year: year).utf8)))
    SchemaFiles.add(schemas.filter(\.isOfSite), to: &change)
    return change
  }

  /// What git is to leave alone, of a site folder below the present one; nil for one elsewhere.
  package static func ignored(site folder: String) -> ContentChange? {
    guard !folder.hasPrefix("/"), !folder.hasPrefix(".") else { return nil }
    var change = ContentChange(folder: ".")
    let lines = "/\(folder)/public*\n/\(folder)/.public.codicil-*\n"
    change.add(.create(path: ".gitignore", bytes: Array(lines.utf8)))
    return change
  }

  private static func settings(name: String, year: Int) -> String {
    """
    \(SchemaFiles.modeline("site"))
    # The site: what it is called, where it will be, what its pages show beside the documents.

    # In the header of every page and in the feeds.
    title: \(YAMLScalarText.written("\(name) Policies", .plain, isInFlow: false))

    # Where the site will be, with its path, ending in a slash. Links between pages do not depend on it; canonical links, feeds
    # and the sitemap do.
    url: https://policies.example.org/

    # The language of the documents (BCP 47).
    language: en

    # For the feeds' ids (RFC 4151): a domain of yours, and a year in which it was yours. Never change it once the site is
    # public: every feed reader would show every entry as new.
    tag: policies.example.org,\(year)

    # Severity of rules: error, warning, note, or off with its reason. `codicil explain` lists the rules.
    #   rules: { review-overdue: error, skipped-level: { off: house style } }
    rules: {}

    """
  }
}
