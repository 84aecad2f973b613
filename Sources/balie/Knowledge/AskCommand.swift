import ArgumentParser
import BalieEditing
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

  @Option(help: "The question before it, for one that cannot stand alone.")
  var after: String?

  @Flag(help: "Show how the words were read and where they matched.")
  var explain = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let content = try self.content.source().soundContent()
    let site = language ?? content.settings.language
    let knowledge = KnowledgeBase(content, on: .today())
    let reading = knowledge.read(question, conversation: nil, site: site, earlier: earlier)
    let told = ToldReading(reading, ContentLookup(content))
    if json { try printJSON(told) } else { print(told.text(explained: explain)) }
  }

  private var earlier: EarlierQuestion? { after.map { EarlierQuestion(text: $0) } }
}
