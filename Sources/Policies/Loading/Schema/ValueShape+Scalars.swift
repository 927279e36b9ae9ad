import Diagnostics

extension ValueShape<String> {
  /// One line or more, without blanks at its ends.
  static var text: Self {
    scalar(.text) { scalar, _, _ in scalar.text.trimmed }
  }

  /// One line.
  static var line: Self {
    scalar(.line) { scalar, range, context in
      let text = scalar.text.trimmed
      guard !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
        return context.refuse(.lineBreak(context.key, in: context.file, at: range))
      }
      return text
    }
  }

  static var language: Self {
    scalar(.form("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) { scalar, range, context in
      guard !LanguageTag.isWellFormed(scalar.text) else { return scalar.text }
      return context.refuse(.malformedLanguage(scalar.text, key: context.key, in: context.file, at: range))
    }
  }

  /// `subject` is what messages call it: "a role's id".
  static func id(_ subject: String) -> ValueShape {
    scalar(.form("[a-z0-9]+(-[a-z0-9]+)*")) { scalar, range, context in
      guard !DocumentID.isWellFormed(scalar.text) else { return scalar.text }
      return context.refuse(.malformedID(scalar.text, of: subject, in: context.file, at: range))
    }
  }

  /// A text in one of the forms of `Address`.
  static func address(_ form: Address) -> ValueShape {
    scalar(.form("\\S+")) { scalar, range, context in
      guard !form.accepts(scalar.text) else { return scalar.text }
      return context.refuse(
        .malformedAddress(
          scalar.text, key: context.key, mustBe: form.name, example: form.example, in: context.file, at: range))
    }
  }

  /// One of some words.
  static func word(of known: [String]) -> ValueShape {
    scalar(.word(known)) { scalar, range, context in
      guard !known.contains(scalar.text) else { return scalar.text }
      return context.refuse(
        .unknownWord(.unknownValue, scalar.text, key: context.key, known: known, in: context.file, at: range))
    }
  }
}

extension ValueShape<Bool> {
  static var boolean: Self {
    ValueShape(schema: { .boolean }) { node, context in
      guard case .scalar(let scalar) = node.value, scalar.isPlain else {
        return context.wrongType(node, mustBe: "true or false")
      }
      switch scalar.text {
      case "true": return true
      case "false": return false
      default:
        let range = node.range
        return context.refuse(
          .wrongType("'\(context.key)'", mustBe: "true or false", not: quoted(scalar.text), in: context.file, at: range)
        )
      }
    }
  }
}

extension ValueShape<CivilDate> {
  static var date: Self {
    scalar(.form("[0-9]{4}-[0-9]{2}-[0-9]{2}")) { scalar, range, context in
      CivilDate(scalar.text)
        ?? context.refuse(.invalidDate(scalar.text, key: context.key, in: context.file, at: range))
    }
  }
}

extension ValueShape<Digest> {
  /// 64 lower-case hexadecimal digits.
  static var digest: Self {
    ValueShape(schema: { .form("[0-9a-f]{64}") }) { node, context in
      guard case .scalar(let scalar) = node.value, let digest = Digest(hex: scalar.text) else {
        return context.wrongType(node, mustBe: "a SHA-256 digest of 64 digits")
      }
      return digest
    }
  }
}

extension ValueShape<Version> {
  static var version: Self {
    scalar(.form("[0-9]+(\\.[0-9]+)*|[0-9]{4}-[0-9]{2}-[0-9]{2}(\\.[0-9]+)?")) {
      scalar, range, context in
      guard let version = Version(scalar.text) else {
        return context.refuse(.malformedVersion(scalar.text, in: context.file, at: range))
      }
      if scalar.isPlain { context.reading.report(.unquotedVersion(scalar.text, in: context.file, at: range)) }
      return version
    }
  }
}

extension ValueShape<Period> {
  static var period: Self {
    scalar(
      .form("P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?")
    ) { scalar, range, context in
      Period(scalar.text)
        ?? context.refuse(.malformedDuration(scalar.text, key: context.key, in: context.file, at: range))
    }
  }
}

extension ValueShape
where
  Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String, Value.AllCases: SendableMetatype
{
  /// One of an enumeration's words; a word that is none is a finding of `rule`.
  static func word(else rule: Rule) -> ValueShape {
    ValueShape(schema: { .word(Value.allCases.map(\.rawValue)) }) { node, context in
      guard case .scalar(let scalar) = node.value else { return context.wrongType(node, mustBe: "text") }
      if let value = Value(rawValue: scalar.text) { return value }
      let known = Value.allCases.map(\.rawValue)
      return context.refuse(
        .unknownWord(rule, scalar.text, key: context.key, known: known, in: context.file, at: node.range))
    }
  }
}

extension String {
  /// Without blanks and line breaks at its ends.
  fileprivate var trimmed: String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else { return self }
    let start = utf8.firstIndex { !isBlank($0) } ?? utf8.endIndex
    let end = utf8.lastIndex { !isBlank($0) }.map { utf8.index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
