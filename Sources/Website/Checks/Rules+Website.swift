package import Diagnostics
package import Policies

extension Rules {
  /// The rules about templates.
  package static let website: [Rule] = [
    .lowContrast, .malformedMessage, .missingLogo, .missingMessage, .missingTemplateValue, .templateSyntax,
    .unknownMessage,
    .unknownMessageValue, .unknownPartial, .unspokenLanguage, .unusedTemplate,
  ]
}
