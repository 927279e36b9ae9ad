import Diagnostics
import Markdown
import Policies
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("{{organization.name}} is here.", "Example is here."),
    ("{{ roles.dpo.title }}", "Data Protection Officer"),
    ("About {{document.product}}", "About Primo"),
    ("In {{values.region}}.", "In the \\*European\\* Union."),
    ("Write to {{contacts.privacy}}.", "Write to <first_last@example.org>."),
    (
      "[{{contacts.privacy}}](mailto:{{contacts.privacy}})", "[first\\_last@example.org](mailto:first_last@example.org)"
    ),
    ("[a b](<{{organization.url}}>)", "[a b](<https://www.example.org/>)"),
    ("[site]: {{organization.url}}", "[site]: https://www.example.org/"),
    ("# At {{organization.url}}", "# At https://www.example.org/"),
    ("{{values.list}}", "1\\. April"),
    ("Since {{values.list}}", "Since 1. April"),
    ("| a |\n|---|\n| {{values.region}} |", "| a |\n|---|\n| the \\*European\\* Union |"),
  ])
  func aValueIsWrittenForWhereItStands(source: String, expected: String) throws {
    #expect(try ReuseFixture().text(source) == expected)
  }

  @Test(arguments: [
    "\\{{organization.name}}", "`{{organization.name}}`", "``a ` {{organization.name}} b``",
    "```\n{{organization.name}}\n```", "    {{organization.name}}", "- a\n\n      {{organization.name}}",
    "<!-- {{organization.name}} -->", "{ {organization.name}}", "No references at all",
  ])
  func bracesInCodeAndBehindABackslashAreLeftAlone(source: String) throws {
    let expanded = try ReuseFixture().expand(source)
    #expect(String(decoding: expanded.file.bytes, as: UTF8.self) == source)
    #expect(expanded.findings.isEmpty && expanded.expansions.isEmpty && expanded.isComplete)
  }

  @Test(arguments: [
    ("\\\\{{organization.name}}", "\\\\Example"), ("a `b {{organization.name}}", "a `b Example"),
    ("`` {{organization.name}} `", "`` Example `"), ("\\{{{organization.name}}", "\\{Example"),
    ("> a `b\n\nc` {{organization.name}}", "> a `b\n\nc` Example"),
  ])
  func whatOnlyLooksLikeCodeIsRead(source: String, expected: String) throws {
    #expect(try ReuseFixture().text(source) == expected)
  }

  /// Whatever a value has, a reader sees exactly that.
  @Test(arguments: [
    "a|b `c` [d](e) <f> & &amp; {{g}} \\ #", "*a*", "_a_", "# a", "- a", "+ a", "1. a", "1) a", "> a", "~~~", "===",
    "---",
    "a!", "(b)", ": c", "&copy;", "<b>", "![x](y)", "a #", "{#id}", "\\", "[a]: b", "a@b", "http://", "12",
  ])
  func noValueBecomesMarkup(value: String) throws {
    let quoted = "\"\(value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    let organization = ContentFixture.organization + "\nvalues: { v: \(quoted) }"
    let fixture = try ReuseFixture(organization: organization)
    #expect(fixture.loading.isEmpty)
    for template in [
      "{{values.v}}", "x {{values.v}}", "x {{values.v}}[y](z)", "[x]{{values.v}}", "- {{values.v}}", "x\n{{values.v}}",
      "# x {{values.v}}", "## {{values.v}}", "| h |\n|---|\n| {{values.v}} |",
    ] {
      let plain = template.replacing("{{values.v}}", with: "VALUE")
      #expect(
        words(fixture.text(template)) == words(plain).replacing("VALUE", with: value),
        "\(template) with \(value): \(fixture.text(template))")
    }
  }

  private func words(_ text: String) -> String {
    let tree = Tree(parsing: SourceFile(path: "", bytes: Array(text.utf8)))
    return tree.nodes.map { node in
      switch node.kind {
      case .text: tree.string(of: node.literal)
      case .softBreak, .lineBreak: "\n"
      default: "<\(node.kind)>"
      }
    }.joined()
  }

  @Test(arguments: [
    ("a {{organization.nam}}", "there is no value 'organization.nam'", "did you mean 'organization.name'?"),
    ("a {{document.classification}}", "has no 'classification'", "add it there, or write the words here"),
    ("a {{organization.name", "'{{' is not closed by '}}' on its line", "write '}}', or '\\{{' for two braces"),
    ("a {{}}", "'' is no reference", "write {{organization.name}}"),
    ("a {{ä b}}", "'ä b' is no reference", "write {{organization.name}}"),
  ])
  func whatIsNoValueIsSaid(source: String, message: String, help: String) throws {
    let expanded = try ReuseFixture().expand(source)
    let finding = try #require(expanded.findings.first)
    #expect(expanded.findings.count == 1 && !expanded.isComplete)
    #expect(finding.message.hasSuffix(message) && finding.help.hasPrefix(help))
    #expect(finding.position == SourcePosition(line: 1, column: 3))
  }

  @Test func aValueThatCannotBeReadHasNoSecondFinding() throws {
    let fixture = try ReuseFixture(organization: ContentFixture.organization + "\ncontacts: { privacy: nobody }")
    #expect(fixture.loading.count == 1)
    let expanded = fixture.expand("{{contacts.privacy}} {{organization.name}}")
    #expect(expanded.findings.isEmpty && !expanded.isComplete)
    #expect(String(decoding: expanded.file.bytes, as: UTF8.self) == "{{contacts.privacy}} Example")
  }
}
