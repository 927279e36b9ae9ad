import Policies

/// The index of all current texts in one language: `search/en.js`, which names the documents and the parts, and the parts
/// with the words. A reader's search takes the first, the parts in which the words lie, and the texts that it shows.
struct SearchIndex {
  /// In the language of the texts.
  let site: Site
  let texts: [SearchableText]

  /// - Parameter texts: in any order.
  init(on site: Site, texts: [SearchableText]) {
    self.site = site
    self.texts = texts.sorted { $0.order < $1.order }
  }

  /// How many bytes a part holds before another one begins.
  private static let partSize = 32 * 1024

  func render() -> [OutputFile] {
    let parts = self.parts
    var json = Array("{\"documents\":[".utf8)
    for (number, text) in texts.enumerated() {
      json += number == 0 ? "\n".utf8 : ",\n".utf8
      json.append(UInt8(ascii: "["))
      SearchFile.append(text.id.utf8, to: &json)
      json.append(UInt8(ascii: ","))
      SearchFile.append(text.title.utf8, to: &json)
      json += ",\(text.sections.count),\"\(text.stamp)\"]".utf8
    }
    json += "],\"parts\":[".utf8
    for (number, part) in parts.enumerated() {
      json += number == 0 ? "\n".utf8 : ",\n".utf8
      json.append(UInt8(ascii: "["))
      SearchFile.append(part.first, to: &json)
      json += ",\"\(SearchFile.stamp(part.file))\"]".utf8
    }
    json += "]}".utf8
    return [SearchFile.file("", json: json, on: site)] + parts.map(\.file)
  }

  /// The first word of each part, and the part: words with their places, in the order of the words' bytes.
  private var parts: [(first: [UInt8], file: OutputFile)] {
    let (words, places) = merged
    var parts: [(first: [UInt8], file: OutputFile)] = []
    var first: [UInt8] = []
    var part: [UInt8] = []
    func finish() {
      var json: [UInt8] = []
      SearchFile.append(part, to: &json)
      parts.append((first, SearchFile.file("/words/\(parts.count)", json: json, on: site)))
    }
    for number in words.sorted {
      if part.count > Self.partSize {
        finish()
        part = []
      }
      if part.isEmpty { first = Array(words[number]) } else { part.append(0x20) }
      part += words[number]
      part.append(0x20)
      part += places[number]
    }
    if !part.isEmpty { finish() }
    return parts
  }

  /// All documents' words with their places, sections now counted through all documents.
  private var merged: (words: WordTable, places: [[UInt8]]) {
    var words = WordTable()
    var places: [[UInt8]] = []
    var last: [Int] = []
    var start = 0
    for text in texts {
      var parts = text.words.split(separator: 0x20).makeIterator()
      while let word = parts.next(), let own = parts.next() {
        let number = words.number(of: word)
        if number == places.count {
          places.append([])
          last.append(0)
        }
        for place in WordPlace.read(own, from: start) {
          place.append(to: &places[number], after: last[number])
          last[number] = place.section
        }
      }
      start += text.sections.count
    }
    return (words, places)
  }
}

extension SearchableText {
  /// As the first page has them: by kind, then by title.
  fileprivate var order: (Int, String, String) { (Kind.allCases.firstIndex(of: kind) ?? 0, title, id) }
}
