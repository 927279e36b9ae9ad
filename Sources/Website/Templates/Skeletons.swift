import Synchronization

/// The skeletons rendered so far, for pages of the same structure; used from every thread.
final class Skeletons: Sendable {
  struct Key: Hashable, Sendable {
    var template: String
    var signature: [UInt8]
  }

  /// A name that a template asked for in vain.
  struct Miss: Hashable, Sendable {
    var template: String
    var name: String
  }

  private struct State {
    var kept: [Key: Skeleton] = [:]
    var missing: Set<Miss> = []
  }

  /// Pages of larger structures seldom have a twin.
  private static let largest = 64 * 1024
  private static let limit = 256

  private let state = Mutex(State())

  var missing: Set<Miss> { state.withLock { $0.missing } }

  func find(_ key: Key) -> Skeleton? {
    state.withLock { $0.kept[key] }
  }

  func keep(_ skeleton: Skeleton, for key: Key, missing: Set<String>) {
    state.withLock { state in
      for name in missing { state.missing.insert(Miss(template: key.template, name: name)) }
      if skeleton.size <= Self.largest, state.kept.count < Self.limit { state.kept[key] = skeleton }
    }
  }
}
