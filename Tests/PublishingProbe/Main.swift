import Dispatch
import Publishing
import Website

/// Publishes one site after another in the folder it is given until it is killed: `PublishingProbe FOLDER exchange|rename`.
@main
enum PublishingProbe {
  static func main() throws {
    var abilities = Publication.Abilities()
    abilities.exchange = CommandLine.arguments[2] == "exchange"
    let site = try SiteFolder(CommandLine.arguments[1])
    for round in 1... {
      let publication = try Publication(of: site, abilities: abilities)
      DispatchQueue.concurrentPerform(iterations: 60) { index in
        // Some files stay, some change each time, some come and go.
        let path = index % 3 == 2 ? "\(index)/\(round % 2)/index.html" : "\(index % 7)/\(index).html"
        let text = index % 3 == 0 ? "the same" : "round \(round)"
        do {
          try publication.accept(OutputFile(path: path, text: text))
        } catch {
          fatalError("\(error)")
        }
      }
      _ = try publication.finish()
    }
  }
}
