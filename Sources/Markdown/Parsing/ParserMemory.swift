import CCmark
import Glibc

/// The memory that libcmark parses in: a few large stretches, let go at once with everything in them. A text makes ten
/// thousand small pieces, and giving each to malloc and taking it back took a quarter of the time of parsing.
///
/// libcmark says of a piece only how many bytes it has, so that every thread has its own.
struct ParserMemory {
  /// Calls `body` with the functions by which libcmark gets memory. All that it got is gone afterwards.
  static func use<Result>(_ body: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
    let memory = ofThread
    defer { memory.pointee.reset() }
    return body(functions)
  }

  /// Stretches, of which those before `current` are full.
  private var stretches: [UnsafeMutableRawBufferPointer]
  private var current = 0
  /// How much of the present stretch is taken.
  private var taken = 0

  private static let least = 1 << 18
  /// How many stretches stay for the next text.
  private static let kept = 8
  /// Before each piece stands how many bytes it has; pieces start at multiples of this.
  private static let alignment = 16

  private init() {
    stretches = [Self.stretch(of: Self.least)]
  }

  private static func stretch(of count: Int) -> UnsafeMutableRawBufferPointer {
    .allocate(byteCount: count, alignment: alignment)
  }

  private mutating func reset() {
    for stretch in stretches.dropFirst(Self.kept) { stretch.deallocate() }
    stretches.removeLast(max(0, stretches.count - Self.kept))
    (current, taken) = (0, 0)
  }

  /// What a piece takes, with its length before it.
  private static func size(of count: Int) -> Int { (count + 2 * alignment - 1) & ~(alignment - 1) }

  /// A piece of zeros.
  private mutating func piece(of count: Int) -> UnsafeMutableRawPointer? {
    let size = Self.size(of: count)
    if taken + size > stretches[current].count { goOn(atLeast: size) }
    guard let start = stretches[current].baseAddress?.advanced(by: taken) else { return nil }
    taken += size
    start.storeBytes(of: count, as: Int.self)
    return memset(start + Self.alignment, 0, count)
  }

  /// Goes on to the next stretch that is large enough.
  private mutating func goOn(atLeast size: Int) {
    taken = 0
    repeat { current += 1 } while current < stretches.count && stretches[current].count < size
    // Larger and larger, so that a long text has few.
    if current == stretches.count { stretches.append(Self.stretch(of: max(size, Self.least * stretches.count / 2))) }
  }

  /// The piece with another length: in place where it is the last one and there is room.
  private mutating func resize(_ piece: UnsafeMutableRawPointer, to count: Int) -> UnsafeMutableRawPointer? {
    let length = piece - Self.alignment
    let before = length.load(as: Int.self)
    guard count > before else { return piece }
    let more = Self.size(of: count) - Self.size(of: before)
    if length + Self.size(of: before) == stretches[current].baseAddress.map({ $0 + taken }),
      taken + more <= stretches[current].count
    {
      taken += more
      length.storeBytes(of: count, as: Int.self)
      return piece
    }
    let larger = self.piece(of: count)
    larger?.copyMemory(from: piece, byteCount: before)
    return larger
  }
}

extension ParserMemory {
  private static var ofThread: UnsafeMutablePointer<ParserMemory> {
    if let memory = pthread_getspecific(key) { return memory.assumingMemoryBound(to: ParserMemory.self) }
    let memory = UnsafeMutablePointer<ParserMemory>.allocate(capacity: 1)
    memory.initialize(to: ParserMemory())
    pthread_setspecific(key, memory)
    return memory
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { memory in
      guard let memory = memory?.assumingMemoryBound(to: ParserMemory.self) else { return }
      for stretch in memory.pointee.stretches { stretch.deallocate() }
      memory.deinitialize(count: 1)
      memory.deallocate()
    }
    return key
  }()

  // A constant, which libcmark only reads.
  nonisolated(unsafe) private static let functions: UnsafeMutablePointer<cmark_mem> = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in ofThread.pointee.piece(of: count * size) },
        realloc: { piece, count in
          guard let piece else { return ofThread.pointee.piece(of: count) }
          return ofThread.pointee.resize(piece, to: count)
        },
        free: { _ in }))
    return functions
  }()
}
