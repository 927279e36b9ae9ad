import Policies

extension Page {
  /// A document's feeds, as its pages offer them to feed readers.
  static func feeds(of document: Document, in words: Interface) -> [(title: String, path: String)] {
    let title = document.control.title
    return [
      (words.text(.changesOf, ["title": title]), Address.feed(.all, of: document.id)),
      (words.text(.feedOfSubstance, ["title": title]), Address.feed(.substance, of: document.id)),
    ]
  }

  /// The feeds of all documents, which every page offers.
  static func feeds(of site: Site) -> [(title: String, path: String)] {
    let words = site.interface
    return [
      (words.text(.allChanges), Address.feed(.all, of: nil)),
      (words.text(.feedOfSubstance, ["title": site.settings.title]), Address.feed(.substance, of: nil)),
    ]
  }
}
