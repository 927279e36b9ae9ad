/// What single words mean to a redline, by the hash of their folded text.
struct Lexicon: Sendable {
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// Too common to hold a phrase together.
    static let stop = Traits(rawValue: 1)
    static let negation = Traits(rawValue: 2)
    static let obligation = Traits(rawValue: 4)
    static let month = Traits(rawValue: 8)
    /// A number in words.
    static let numeral = Traits(rawValue: 16)
  }

  static let english = Lexicon()

  private var traits: [UInt64: Traits] = [:]

  private init() {
    add(Self.stopWords, .stop)
    add(Self.negations, .negation)
    add(Self.obligations, .obligation)
    add(Self.months, .month)
    add(Self.numerals, .numeral)
  }

  func traits(of hash: UInt64) -> Traits {
    traits[hash] ?? []
  }

  private mutating func add(_ words: String, _ trait: Traits) {
    for word in words.split(separator: " ") {
      traits[TextHash.of(String(word)), default: []].insert(trait)
    }
  }

  private static let stopWords = """
    a about after all also an and any are as at be because been before being between both but by can could did do does \
    each for from had has have he her his how i if in into is it its may more most must my no nor not of on or other our \
    out over own shall she should so some such than that the their them then there these they this those through to \
    under until up was we were what when where which while who will with would you your
    """
  private static let negations = """
    not no never none neither nor nothing nobody nowhere without cannot can't don't doesn't didn't won't shan't isn't \
    aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't mustn't
    """
  private static let obligations = "may must shall will won't shan't mustn't"
  private static let months = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep \
    sept oct nov dec
    """
  private static let numerals = """
    zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion quarter \
    double triple twice third fourth fifth sixth seventh eighth ninth tenth
    """
}
