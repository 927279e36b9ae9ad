import Diagnostics
import Policies
import Testing
import Website

/// A changed passage, value or register names every current text that it left behind, and no other.
@Suite struct OutdatedWordingTests {
  @Test func nothingIsOutdatedBeforeAChange() async throws {
    let compilation = try await ReusingContent().site(after: nil).check()
    #expect(compilation.outcomes.filter { !$0.outdated.isEmpty }.isEmpty)
    #expect(compilation.findings.map(\.rule) == [.unsealedContent])
  }

  @Test(arguments: ReusingContent.Change.all)
  func exactlyTheAffectedDocumentsAreFound(change: ReusingContent.Change) async throws {
    let content = ReusingContent()
    let affected = content.affected(by: change)
    #expect(!affected.isEmpty && affected.count < content.documents.count)
    let compilation = try await content.site(after: change).check()
    #expect(Set(compilation.outcomes.filter { !$0.outdated.isEmpty }.map(\.document.id.description)) == affected)
    let notes = compilation.findings.filter { $0.rule == .outdatedWording }
    #expect(compilation.findings.filter { $0.severity == .note }.count == notes.count)
    #expect(Set(notes.map { String($0.path.split(separator: "/").dropLast().last ?? "") }) == affected)
    #expect(notes.allSatisfy { $0.severity == .note && $0.path.hasSuffix("/1.2.md") })
    #expect(compilation.outcomes.flatMap(\.outdated).allSatisfy { $0.written != $0.today && $0.today != nil })
  }
}
