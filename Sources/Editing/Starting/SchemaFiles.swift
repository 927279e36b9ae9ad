package import Policies

/// The files that hold schemas for editors, and the line by which a YAML file names its own.
package enum SchemaFiles {
  /// Below the content or the site folder; the loaders pass over what begins with a dot.
  private static let folder = ".schemas"

  /// Writes schemas into a folder, also in the place of older ones, but of no other file.
  package static func change(_ schemas: [FileSchema], into folder: String) throws(EditingError) -> ContentChange {
    var change = ContentChange(folder: folder)
    for schema in schemas {
      let (path, bytes) = ("\(schema.name).json", Array(schema.text.utf8))
      guard let old = try FileBytes.read(change.shown(path)) else {
        change.add(.create(path: path, bytes: bytes))
        continue
      }
      guard FileSchema.wrote(old) else { throw .exists(path: change.shown(path)) }
      change.add(.replace(path: path, old: old, new: bytes))
    }
    return change
  }

  /// Adds them to a folder that is made.
  static func add(_ schemas: [FileSchema], to change: inout ContentChange) {
    for schema in schemas {
      change.add(.create(path: "\(folder)/\(schema.name).json", bytes: Array(schema.text.utf8)))
    }
  }

  /// The comment that YAML language servers read, for a file at the folder's top.
  static func modeline(_ name: String, depth: Int = 0) -> String {
    "# yaml-language-server: $schema=\(String(repeating: "../", count: depth))\(folder)/\(name).json"
  }

  /// The same for a file some folders down; nil where the folder has no such schema, which editors would complain of.
  static func modeline(_ name: String, below top: String, depth: Int) -> String? {
    FileBytes.isThere("\(top)/\(folder)/\(name).json") ? modeline(name, depth: depth) : nil
  }
}
