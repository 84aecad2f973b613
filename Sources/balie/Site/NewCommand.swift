import ArgumentParser
import BalieEditing
import BalieKnowledge
import BalieLanguage

/// `balie new`: something to start from.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a site or a topic to start from.",
    subcommands: [NewSiteCommand.self, NewTopicCommand.self])
}

/// `balie new topic`: a draft to fill in.
struct NewTopicCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topic",
    abstract: "Make a draft of a topic, with a heading for each of the site's languages.")

  @OptionGroup var content: ContentOptions

  @Argument(help: "The topic's name, which becomes the file's: lower-case letters and hyphens.")
  var name: String

  @Option(help: "The language of what follows; the site's own if it is left out.")
  var language: Language?

  @Option(help: "The folder below the topics, e.g. burgerzaken.")
  var category = ""

  @Option(help: "The heading; made of the name if it is left out.")
  var title: String?

  @Option(help: "An example question; give it once for each.")
  var phrasing: [String] = []

  @Option(help: "The team that takes conversations about it.")
  var team: String?

  func run() async throws {
    let source = content.source()
    let files = source.snapshot()
    let site = files.reading().content.settings.language
    let draft = NewTopic(
      title: title ?? name.split(separator: "-").joined(separator: " ").capitalizedFirst,
      language: language ?? site, phrasings: phrasing, team: team)
    do {
      let edit = try files.edit(starting: draft, name: name, category: category)
      try ContentStore(knowledge: source.knowledge, intents: source.intents).write([edit])
      print("Made \(edit.path), a draft. Fill it in and set status to active.")
    } catch let refusal as EditRefusal {
      throw CommandFailure(refusal.sentence)
    } catch let failure as ContentStore.Failure {
      throw CommandFailure(failure.sentence)
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension EditRefusal {
  /// For a person at a terminal.
  var sentence: String {
    switch self {
    case .unknownTopic(let name): "There is no topic \"\(name)\"."
    case .nameTaken(let name): "There is a topic or an intent \"\(name)\" already."
    case .badName(let name):
      "\"\(name)\" cannot be a name here: use lower-case letters, digits and hyphens."
    case .noEdition(let file, let language): "\(file) has nothing in \"\(language.rawValue)\" yet."
    case .notText(let file): "\(file) is no UTF-8 text."
    }
  }
}

extension ContentStore.Failure {
  /// For a person at a terminal.
  var sentence: String {
    switch self {
    case .changed(let path): "\(path) was changed by somebody else in the meantime."
    case .notWritten(let path, let reason): "\(path) could not be written: \(reason)"
    }
  }
}
