import ArgumentParser
import BalieEditing

/// Where the content files are.
struct ContentOptions: ParsableArguments {
  @Option(help: "The folder with the topics.")
  var knowledge = "Knowledge"

  @Option(help: "The folder with the intents and the settings.")
  var intents = "Intents"

  /// The content, with the teams that must exist where they are known.
  func source(teams: Set<String>? = nil) -> ContentSource {
    ContentSource(knowledge: knowledge, intents: intents, teams: teams)
  }
}
