import Diagnostics

/// The theme that the tool brings, for whatever a site's own folder does not replace.
package enum BuiltIn {
  /// Paths are file names.
  static let templates: [SourceFile] = [
    template("as-of", PackageResources.as_of_mustache),
    template("as-of-period", PackageResources.as_of_period_mustache),
    template("banners", PackageResources.banners_mustache),
    template("breadcrumbs", PackageResources.breadcrumbs_mustache),
    template("changes", PackageResources.changes_mustache),
    template("changes-entry", PackageResources.changes_entry_mustache),
    template("citation", PackageResources.citation_mustache),
    template("compare", PackageResources.compare_mustache),
    template("compare-block", PackageResources.compare_block_mustache),
    template("compare-entry", PackageResources.compare_entry_mustache),
    template("consent", PackageResources.consent_mustache),
    template("distribution", PackageResources.distribution_mustache),
    template("document", PackageResources.document_mustache),
    template("document-data", PackageResources.document_data_mustache),
    template("document-item", PackageResources.document_item_mustache),
    template("document-line", PackageResources.document_line_mustache),
    template("footer", PackageResources.footer_mustache),
    template("former-sections", PackageResources.former_sections_mustache),
    template("head", PackageResources.head_mustache),
    template("header", PackageResources.header_mustache),
    template("history", PackageResources.history_mustache),
    template("history-entry", PackageResources.history_entry_mustache),
    template("history-version", PackageResources.history_version_mustache),
    template("index", PackageResources.index_mustache),
    template("languages", PackageResources.languages_mustache),
    template("legend", PackageResources.legend_mustache),
    template("not-found", PackageResources.not_found_mustache),
    template("record", PackageResources.record_mustache),
    template("record-row", PackageResources.record_row_mustache),
    template("redirect", PackageResources.redirect_mustache),
    template("search", PackageResources.search_mustache),
    template("search-document", PackageResources.search_document_mustache),
    template("seals", PackageResources.seals_mustache),
    template("status", PackageResources.status_mustache),
    template("toc", PackageResources.toc_mustache),
    template("translation-data", PackageResources.translation_data_mustache),
  ]

  /// Paths are relative to the assets folder.
  static let assets: [OutputFile] = [
    OutputFile(path: "as-of.js", bytes: PackageResources.as_of_js),
    OutputFile(path: consentScript, bytes: PackageResources.consent_js),
    OutputFile(path: consentStyle, bytes: PackageResources.consent_css),
    OutputFile(path: "icon.svg", bytes: PackageResources.icon_svg),
    OutputFile(path: "script.js", bytes: PackageResources.script_js),
    OutputFile(path: "search.js", bytes: PackageResources.search_js),
    OutputFile(path: "style.css", bytes: PackageResources.style_css),
  ]

  /// Of sites that ask for consent alone.
  static let consentScript = "consent.js"
  static let consentStyle = "consent.css"

  /// All of them, by their paths in a site folder.
  package static var files: [OutputFile] {
    assets.map { OutputFile(path: "assets/\($0.path)", bytes: $0.bytes) }
      + templates.map { OutputFile(path: "templates/\($0.path)", bytes: $0.bytes) }
  }

  private static func template(_ name: String, _ bytes: [UInt8]) -> SourceFile {
    SourceFile(path: "\(name).mustache", bytes: bytes)
  }
}
