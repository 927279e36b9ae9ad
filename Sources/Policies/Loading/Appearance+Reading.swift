import Diagnostics

extension ValueShape<Appearance> {
  static var appearance: Self {
    mapping("'appearance'") { reader in
      Appearance(
        colors: reader.optional("colors", .colors, "colours in the place of the theme's") ?? [:],
        fonts: reader.optional("fonts", .fonts, "font families in the place of the theme's") ?? [:],
        logo: reader.optional("logo", .logo, "a picture before the site's title"))
    }
  }
}

extension ValueShape<[Appearance.ColorUse: Appearance.Scheme]> {
  fileprivate static var colors: Self {
    mapping("'colors'") { reader in
      let meanings: [(Appearance.ColorUse, String)] = [
        (.accent, "links and marks"), (.band, "the line above the header"), (.ink, "text"), (.paper, "the page"),
      ]
      var colors: Value = [:]
      for (use, meaning) in meanings { colors[use] = reader.optional(use.rawValue, .scheme, meaning) }
      return colors
    }
  }
}

extension ValueShape<Appearance.Scheme> {
  /// One colour, or one for light and one for dark.
  fileprivate static var scheme: Self {
    let one = ValueShape<Color>.color
    let two = ValueShape<Appearance.Scheme>.mapping("a colour") { reader in
      let light = reader.required("light", .color, "where the reader's system is light")
      let dark = reader.optional("dark", .color, "where it is dark")
      return light.map { Appearance.Scheme(light: $0, dark: dark) }
    }
    return ValueShape(schema: { .either([one.schema(), two.schema()]) }) { node, context in
      if case .mapping = node.value { return two.read(node, context) }
      return one.read(node, context).map { Appearance.Scheme(light: $0) }
    }
  }
}

extension ValueShape<Color> {
  fileprivate static var color: Self {
    scalar(.form("#[0-9A-Fa-f]{6}")) { scalar, range, context in
      Color(scalar.text)
        ?? context.refuse(
          .wrongType(
            "'\(context.key)'", mustBe: "a colour such as \"#0b566b\", in quotes", not: quoted(scalar.text),
            in: context.file, at: range))
    }
  }
}

extension ValueShape<[Appearance.FontUse: String]> {
  fileprivate static var fonts: Self {
    mapping("'fonts'") { reader in
      let meanings: [(Appearance.FontUse, String)] = [
        (.text, "texts"), (.heading, "headings; without it, as texts"), (.interface, "what is around the texts"),
        (.code, "code and digests"),
      ]
      var fonts: Value = [:]
      for (use, meaning) in meanings { fonts[use] = reader.optional(use.rawValue, .fontFamilies, meaning) }
      return fonts
    }
  }
}

extension ValueShape<String> {
  /// Names as CSS lists them, in quotes or of words; nothing that could end the declaration (CSS Fonts 4, 2.1).
  fileprivate static var fontFamilies: Self {
    let word = "[A-Za-z][A-Za-z0-9_-]*"
    let name = "(\"[A-Za-z0-9 ._-]+\"|'[A-Za-z0-9 ._-]+'|\(word)( \(word))*)"
    return scalar(.form("\(name)(, *\(name))*")) { scalar, range, context in
      let names = scalar.text.split(separator: ",", omittingEmptySubsequences: false)
      guard !names.allSatisfy(isFontFamily) else { return scalar.text }
      return context.refuse(
        .wrongType(
          "'\(context.key)'", mustBe: "font families such as Georgia, serif", not: quoted(scalar.text),
          in: context.file, at: range))
    }
  }

  private static func isFontFamily(_ name: Substring) -> Bool {
    var bytes = name.utf8.drop { $0 == 0x20 }
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    guard let first = bytes.first else { return false }
    guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else {
      return bytes.split(separator: 0x20).allSatisfy { isLetter($0.first ?? 0) && $0.allSatisfy(isPartOfWord) }
    }
    return bytes.count > 2 && bytes.last == first
      && bytes.dropFirst().dropLast().allSatisfy { isPartOfWord($0) || $0 == 0x20 || $0 == UInt8(ascii: ".") }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension ValueShape<Appearance.Logo> {
  fileprivate static var logo: Self {
    mapping("'logo'") { reader in
      let file = reader.required("file", .assetPath, "a file of the site folder's assets")
      let width = reader.required("width", .pixels, "its width on the page, in CSS pixels")
      let height = reader.required("height", .pixels, "its height on the page, in CSS pixels")
      guard let file, let width, let height else { return nil }
      return Appearance.Logo(file: file, width: width, height: height)
    }
  }
}

extension ValueShape<String> {
  fileprivate static var assetPath: Self {
    scalar(.form("[A-Za-z0-9_./-]+\\.(svg|png|jpg|jpeg|webp|avif|gif)")) { scalar, range, context in
      let endings = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"]
      let parts = scalar.text.split(separator: "/", omittingEmptySubsequences: false)
      guard !endings.contains(where: scalar.text.hasSuffix) || parts.contains(where: { ["", ".", ".."].contains($0) })
      else { return scalar.text }
      return context.refuse(
        .wrongType(
          "'\(context.key)'", mustBe: "a picture in the site folder's assets, such as logo.svg",
          not: quoted(scalar.text), in: context.file, at: range))
    }
  }
}

extension ValueShape<Int> {
  /// 1 to 1,000.
  fileprivate static var pixels: Self {
    ValueShape(schema: { .number }) { node, context in
      guard case .scalar(let scalar) = node.value, scalar.isPlain, let number = Int(scalar.text),
        (1...1000).contains(number)
      else {
        return context.wrongType(node, mustBe: "a number from 1 to 1000")
      }
      return number
    }
  }
}

extension ValueShape<Set<LegendFact>> {
  static var legendFacts: Self {
    let lines = ValueShape<[LegendFact]>.list(of: .word(else: .unknownValue))
    return ValueShape(schema: lines.schema) { node, context in lines.read(node, context).map { Set($0) } }
  }
}
