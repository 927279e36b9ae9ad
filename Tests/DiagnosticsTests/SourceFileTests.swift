import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test func linesEndInAnyOfThreeWays() {
    let file = SourceFile(path: "f", bytes: Array("a\r\nb\rc\nd".utf8))
    #expect(file.lineCount == 4)
    #expect((1...5).map(file.line) == ["a", "b", "c", "d", ""])
    #expect((1...4).map(file.offset(ofLine:)) == [0, 3, 5, 7])
  }

  @Test func columnsCountScalars() {
    let file = SourceFile(path: "f", bytes: Array("x\ngrüße!".utf8))
    #expect(file.position(at: 2) == SourcePosition(line: 2, column: 1))
    #expect(file.position(at: 9) == SourcePosition(line: 2, column: 6))
    #expect(file.position(line: 2, byteColumn: 8) == SourcePosition(line: 2, column: 6))
    #expect(file.position(at: 99) == SourcePosition(line: 2, column: 7))
  }

  @Test func anEmptyFileHasOneEmptyLine() {
    let file = SourceFile(path: "f", bytes: [])
    #expect(file.lineCount == 1)
    #expect(file.line(1).isEmpty)
    #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
  }
}
