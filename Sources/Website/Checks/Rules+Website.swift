package import Diagnostics
package import Policies

extension Rules {
  /// The rules about how a site looks and speaks: templates, languages, colours.
  package static let website: [Rule] = [
    .circularPartial, .lowContrast, .malformedMessage, .missingLogo, .missingMessage, .missingTemplateValue,
    .templateSyntax, .unknownMessage, .unknownMessageValue, .unknownPartial, .unspokenLanguage, .unusedTemplate,
  ]
}
