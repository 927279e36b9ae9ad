package import Diagnostics
package import Policies

extension Rules {
  /// The rules about templates.
  package static let website: [Rule] = [
    .missingTemplateValue, .templateSyntax, .unknownPartial, .unusedTemplate,
  ]
}
