/// Tokens of the old text that gave way to tokens of the new, either of them possibly none.
struct Hunk: Hashable {
  var old: Range<Int>
  var new: Range<Int>
}
