import ArgumentParser
import Diagnostics
import Editing
import Policies

/// `codicil schema [NAME] [--into FOLDER]`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a file's JSON Schema, for editors; without a name, list all schemas.",
    discussion: """
      --into writes all of them, or the one that is named, as NAME.json. A YAML file names its schema in its first line, \
      as new files do: # yaml-language-server: $schema=.schemas/organization.json
      """)

  @Argument(help: "The schema's name: organization, document, revision, …")
  var name: String?

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "folder"), completion: .directory)
  var into: String?

  func run() throws {
    let schemas = try chosen(of: Catalog.schemas())
    if let into {
      try write(schemas, into: into)
    } else if name != nil {
      schemas.forEach { Output.print($0.text) }
    } else {
      Output.print(Table(header: ["SCHEMA", "OF"], rows: schemas.map { [$0.name, $0.subject] }).text)
    }
  }

  private func chosen(of schemas: [FileSchema]) throws -> [FileSchema] {
    guard let name else { return schemas }
    guard let schema = schemas.first(where: { $0.name == name }) else {
      throw ValidationError("there is no schema '\(name)'; \(Spelling.help(for: name, among: schemas.map(\.name)))")
    }
    return [schema]
  }

  private func write(_ schemas: [FileSchema], into folder: String) throws {
    do {
      let change = try SchemaFiles.change(schemas, into: folder)
      try change.apply()
      if change.isEmpty { Output.say("\(folder): the schemas are there as they should be") }
      change.summary.forEach(Output.say)
    } catch {
      throw ChangeOptions.said(error)
    }
  }
}
