import ArgumentParser
import BalieKnowledge
import BalieLanguage

/// `balie ask`: one question to the bot, without a server.
struct AskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask the bot a question and see what it would do, and why.")

  @OptionGroup var content: ContentOptions

  @Argument(help: "The question, as a visitor would type it.")
  var question: String

  @Option(help: "The language of the page; the site's own if it is left out.")
  var language: Language?

  @Flag(help: "Show how the words were read and where they matched.")
  var explain = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let content = try self.content.source().soundContent()
    let site = language ?? content.settings.language
    let reading = KnowledgeBase(content, on: .today())
      .read(question, conversation: nil, site: site)
    let told = ToldReading(reading, ContentLookup(content))
    if json { try printJSON(told) } else { print(told.text(explained: explain)) }
  }
}
