import Diagnostics
import Yams

/// Why YAML could not be parsed, as libyaml puts it.
struct YAMLProblem {
  var problem: String
  var position: SourcePosition
  /// Where what was being read began.
  var contextPosition: SourcePosition

  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.problem = problem
      position = SourcePosition(mark)
      contextPosition = context.map { SourcePosition($0.mark) } ?? position
    default:
      problem = "it cannot be read"
      position = SourcePosition(line: 1, column: 1)
      contextPosition = position
    }
  }
}

extension SourcePosition {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
