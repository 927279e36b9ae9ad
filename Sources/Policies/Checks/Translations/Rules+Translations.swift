import Diagnostics

extension Rules {
  static let translations: [Rule] = [
    .translatedAnchorDiffers, .translatedHeadingsDiffer, .translatedLinksDiffer, .untranslatedText,
  ]
}
