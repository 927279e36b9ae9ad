import Policies

/// The question what the site may store on the reader's device, which every page holds where `site.yml` asks for it.
struct ConsentPanel {
  let site: Site
  /// The way from the page to the site's root.
  let root: String

  /// `false` where nothing is asked.
  var value: TemplateValue {
    guard let settings = site.settings.consent, let storage = site.storage else { return false }
    return [
      "version": .text(storage.version),
      "script": .text(site.theme.name(of: BuiltIn.consentScript)),
      "stylesheet": .text(site.theme.name(of: BuiltIn.consentStyle)),
      "panel": panel(settings, storage),
    ]
  }

  /// Rendered apart from its page: on all pages of one depth it is the same.
  private func panel(_ settings: ConsentSettings, _ storage: DeviceStorage) -> TemplateValue {
    let members: [TemplateValue.Member] = [
      .init(name: "originalLanguage", value: .optional(site.languageFolder == nil ? nil : site.settings.language)),
      .init(name: "policy", value: .text(address(settings.policy))),
      // Filled by the script.
      .init(name: "day", value: .html(Array("<span class=\"consent-on\"></span>".utf8))),
      .init(name: "hasOptional", value: .flag(storage.hasOptional)),
      .init(name: "categories", value: .list(storage.categories.map { category($0, settings) })),
    ]
    return site.renderList([members], with: "consent", root: root)
  }

  private func category(_ category: DeviceStorage.Category, _ settings: ConsentSettings) -> TemplateValue {
    let scripts = settings.scripts.filter { $0.category == category.id }.map { address($0.path) }
    return [
      "id": .text(category.id),
      "title": .text(title(of: category)),
      "isOptional": .flag(category.isOptional),
      // No path of a site holds a blank.
      "scripts": .optional(scripts.joined(separator: " ")),
      "items": .list(
        category.items.map { item in
          [
            "name": .text(item.name), "purpose": .text(item.purpose), "provider": .text(item.provider),
            "party": .text(site.interface.text(item.isThirdParty ? .consentThird : .consentFirst)),
            "duration": .text(item.duration),
          ]
        }),
    ]
  }

  private func title(of category: DeviceStorage.Category) -> String {
    switch category.id {
    case "preferences": site.interface.text(.consentPreferences)
    case "statistics": site.interface.text(.consentStatistics)
    case "marketing": site.interface.text(.consentMarketing)
    default: site.interface.text(.consentNecessary)
    }
  }

  private func address(_ path: String) -> String { SiteLinks(root: root, document: "").rewrite(path) ?? path }
}
