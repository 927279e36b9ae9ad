import Mustache

/// What Mustache is given to render a page's skeleton: the page's structure, with a numbered mark for every text.
///
/// Mustache prints nothing for a name it does not know; this notes each such name, so that a misspelt one is an error and
/// not a hole in a page. A class because Mustache passes copies on; one rendering on one thread owns it.
final class PageContext: MustacheParent {
  private let members: [String: Any]
  /// As the template wrote them: `titel`, `page.ulr`.
  private(set) var missing: Set<String> = []

  init(_ context: [TemplateValue.Member]) {
    var marks = Marks()
    members = marks.object(context)
  }

  func child(named name: String) -> Any? {
    guard let member = members[name] else {
      missing.insert(name)
      return nil
    }
    if let names = member as? [String: Any] { return Namespace(name: name, members: names, context: self) }
    return member
  }

  /// An object of the outermost level, which dotted names (`site.title`) lead into without asking the page again.
  private struct Namespace: MustacheParent {
    let name: String
    let members: [String: Any]
    let context: PageContext

    func child(named child: String) -> Any? {
      if let member = members[child] { return member }
      // A name of the page itself is being looked up from the inside outwards, which is fine.
      if context.members[child] == nil { context.missing.insert("\(name).\(child)") }
      return nil
    }
  }

  /// Replaces texts by marks, numbered in the order in which `Shape` collects them.
  private struct Marks {
    var count = 0

    mutating func object(_ members: [TemplateValue.Member]) -> [String: Any] {
      var object: [String: Any] = [:]
      for member in members { object[member.name] = value(member.value) }
      return object
    }

    mutating func value(_ value: TemplateValue) -> Any {
      switch value {
      case .text, .html:
        defer { count += 1 }
        return Skeleton.mark(count)
      case .flag(let flag): return flag
      case .list(let list): return list.map { self.value($0) }
      case .object(let members): return object(members)
      }
    }
  }
}
