import ArgumentParser
import BalieKnowledge
import BalieLanguage
import Foundation

/// `balie import`: topics from another system's file.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make topics of another system's questions and answers.",
    discussion: "Only makes new files, never changes one. Tells what could not be carried over.")

  @OptionGroup var content: ContentOptions

  @Option(help: "vac (the Dutch VAC JSON), rasa (nlu.yml) or csv.")
  var format: ExchangeFormat

  @Option(help: "The language of the file.")
  var language = "nl"

  @Option(help: "The folder below the topics where they go.")
  var category = "import"

  @Argument(help: "The file to read.")
  var file: String

  func run() async throws {
    let source = content.source()
    let bytes = try bytes()
    let language = Language(rawValue: language)
    let snapshot = source.snapshot()
    do {
      let imported = try format.importing(bytes, language: language)
      let edits = try snapshot.edits(adding: imported, category: category, language: language)
      try ContentStore(knowledge: source.knowledge, intents: source.intents).write(edits)
      for edit in edits { print(edit.path) }
      for loss in imported.losses { printError(loss) }
      if !imported.synonyms.isEmpty, !edits.contains(where: { $0.path.hasSuffix("_synonyms.md") }) {
        printError("Synonyms were left out, as there are some already; add these by hand:")
        for group in imported.synonyms { printError("- " + group.joined(separator: " = ")) }
      }
    } catch let error as ExchangeError {
      throw ValidationError("\(file): \(error)")
    } catch let refusal as EditRefusal {
      throw ValidationError(refusal.sentence)
    } catch let failure as ContentStore.Failure {
      throw ValidationError(failure.sentence)
    }
  }
}

extension ImportCommand {
  private func bytes() throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch {
      throw ValidationError("\(file) cannot be read: \(error.localizedDescription)")
    }
  }
}

/// `balie export-knowledge`: the topics for another system.
struct ExportKnowledgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-knowledge", abstract: "Print the topics in another system's format.",
    discussion: "What the format has no place for is told on standard error.")

  @OptionGroup var content: ContentOptions

  @Option(help: "vac (the Dutch VAC JSON), rasa (nlu.yml) or csv.")
  var format: ExchangeFormat

  @Option(help: "The language to print.")
  var language = "nl"

  func run() async throws {
    let exported = format.exporting(
      try content.source().soundContent(), language: Language(rawValue: language))
    print(exported.text, terminator: exported.text.hasSuffix("\n") ? "" : "\n")
    for loss in exported.losses { printError(loss) }
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
