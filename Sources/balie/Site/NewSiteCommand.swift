import ArgumentParser
import BalieSamples
import BalieServer
import Foundation

/// `balie new site`: content to start from.
struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Lay out topics, intents and settings for a site of this kind.",
    discussion: """
      Writes into the folders of --knowledge and --intents, which must be empty or not be there yet. \
      Try it with `balie check` and `balie ask`, then change the words to your own.
      """)

  @OptionGroup var content: ContentOptions

  @Option(name: .customLong("for"), help: "shop, town-hall or blank.")
  var sample: Sample

  func run() async throws {
    let layout = SiteLayout(sample: sample, content: content)
    let files = try layout.write()
    let topics = files.filter { $0.isTopic }.count
    print(
      """
      Made \(files.count) files in \(content.knowledge) and \(content.intents), \(topics) of them \
      topics.
      Next: `balie check`, then `balie serve`.
      """)
  }
}

extension Sample: ExpressibleByArgument {}

extension Sample.File {
  fileprivate var isTopic: Bool {
    path.hasPrefix("Knowledge/") && path.hasSuffix(".md")
      && !(path.split(separator: "/").last ?? "").hasPrefix("_")
  }
}
