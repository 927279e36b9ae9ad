import Policies

/// What is kept of a document's current text until the index of all documents is made.
struct SearchableText: Sendable {
  let id: String
  /// The folder of the language; nil for the site's own.
  let languageFolder: String?
  let title: String
  let kind: Kind
  let sections: [TextSections.Section]
  /// Of the file with its texts.
  let stamp: String
  /// Every word with its places, `word places word places`, in no order: one array where thousands would cost ten times as
  /// much.
  private(set) var words: [UInt8] = []

  /// - Parameters:
  ///   - title: in the text's language.
  ///   - file: the one with the text, for the words around what is found.
  init(_ text: TextSections, of document: Document, title: String, in languageFolder: String?, file: OutputFile) {
    id = document.id
    self.languageFolder = languageFolder
    self.title = title
    kind = document.control.kind
    sections = text.sections
    stamp = SearchFile.stamp(file)
    var found = FoundWords()
    for (number, section) in text.sections.enumerated() {
      if section.parent > 0 { found.add(text.sections[section.parent].heading.utf8, in: number, .above) }
      found.add(section.heading.utf8, in: number, number == 0 ? .title : .heading)
      found.add(text.texts[number], in: number, .text)
    }
    words = found.written
  }
}

/// The words of a text with their places.
private struct FoundWords {
  private var words = WordTable()
  private var places: [[WordPlace]] = []
  private var cutter = WordCutter()

  mutating func add(_ text: some Sequence<UInt8>, in section: Int, _ weight: WordPlace.Weight) {
    cutter.cut(Array(text)) { word in
      let number = words.number(of: word)
      if number == places.count { places.append([]) }
      let place = WordPlace(section: section, weight: weight)
      if let last = places[number].indices.last, places[number][last].section == section {
        places[number][last].join(place)
      } else {
        places[number].append(place)
      }
    }
  }

  var written: [UInt8] {
    var text: [UInt8] = []
    for (number, places) in places.enumerated() {
      text += words[number]
      text.append(0x20)
      var last = 0
      for place in places {
        place.append(to: &text, after: last)
        last = place.section
      }
      text.append(0x20)
    }
    return text
  }
}
