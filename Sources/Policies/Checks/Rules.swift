package import Diagnostics

/// Every rule that Codicil has: what `codicil explain` prints, what `site.yml` may name, what the documentation lists.
///
/// One rule a file, named as the rule is: `Shape/DuplicateKey.swift` holds `duplicate-key`. The file has, in this order:
/// 1. `extension Rule { package static let duplicateKey = Rule("duplicate-key", …) }`, its declaration;
/// 2. what finds it: `enum DuplicateKey { static func findings(in: …) -> [Finding] }` where it looks at loaded records
///    or texts; or, where loading finds it, `extension Finding { static func duplicateKey(…) -> Finding }`, its wording.
///
/// Each folder lists its rules in its own extension of `Rules` (`Shape/Rules+Shape.swift`), and `all` joins the lists.
package enum Rules {
  /// By id.
  package static let all: [Rule] =
    [shape, records, texts, redlines, seals, base, imports, reuse, translations, consent].joined()
    .sorted {
      $0.id < $1.id
    }
}
