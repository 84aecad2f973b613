import ArgumentParser
import BalieEditing
import BalieKnowledge
import BalieLanguage
import Foundation

/// `balie import`: topics from another system's file.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make topics of another system's questions and answers.",
    discussion: """
      Only makes new files, never changes one; prints their paths. The topics are drafts, for \
      somebody to read before visitors get them, unless --active says otherwise. What could not be carried over is \
      told on standard error and is no failure, unless --strict makes it one.
      """)

  @OptionGroup var content: ContentOptions

  @Option(help: "vac (the Dutch VAC JSON), rasa (nlu.yml) or csv.")
  var format: ExchangeFormat

  @Option(help: "The language of the file.")
  var language = Language(rawValue: "nl")

  @Option(help: "The folder below the topics where they go.")
  var category = "import"

  @Flag(help: "Let visitors get the topics at once, but for those that the file holds back.")
  var active = false

  @Flag(help: "All or nothing: where something is lost, make no file and exit with 1.")
  var strict = false

  @Argument(help: "The file to read.")
  var file: String

  func run() async throws {
    do {
      try carryOver(try bytes())
    } catch let error as ExchangeError {
      throw CommandFailure("\(file): \(error)")
    } catch let refusal as EditRefusal {
      throw CommandFailure(refusal.sentence)
    } catch let failure as ContentStore.Failure {
      throw CommandFailure(failure.sentence)
    }
  }
}

extension ImportCommand {
  private func bytes() throws -> [UInt8] {
    let url = URL(fileURLWithPath: file)
    if url.isFolder { throw CommandFailure("\(file) is a folder.") }
    do {
      return Array(try Data(contentsOf: url))
    } catch {
      throw CommandFailure("\(file) cannot be read: \(error.localizedDescription)")
    }
  }

  private func carryOver(_ bytes: [UInt8]) throws {
    let source = content.source()
    let read = try format.importing(bytes, language: language)
    if let encoding = read.encoding { printError("\(file) is read as \(encoding).") }
    let imported = active ? read : read.asDrafts
    let edits = try source.snapshot().edits(
      adding: imported, category: category, language: language)
    let losses = imported.losses + leftOutSynonyms(of: imported, edits)
    for loss in losses { printError(loss) }
    if strict, !losses.isEmpty { throw CommandFailure.strict }
    try ContentStore(knowledge: source.knowledge, intents: source.intents).write(edits)
    for edit in edits { print(edit.path) }
    tellDrafts(of: imported)
  }

  private func tellDrafts(of imported: ImportedContent) {
    let drafts = imported.drafts
    if drafts.isEmpty { return }
    let isAll = drafts.count == imported.topics.count && drafts.count > 1
    printError(
      isAll
        ? "All \(drafts.count) are drafts, which visitors do not get yet. "
          + "Read them, and set status to active."
        : "Drafts, which visitors do not get yet: \(drafts.joined(separator: ", "))")
  }

  private func leftOutSynonyms(of imported: ImportedContent, _ edits: [FileEdit]) -> [String] {
    if imported.synonyms.isEmpty || edits.contains(where: { $0.path.hasSuffix("_synonyms.md") }) {
      return []
    }
    return ["Synonyms were left out, as there are some already; add these by hand:"]
      + imported.synonyms.map { "- " + $0.joined(separator: " = ") }
  }
}

/// `balie export-knowledge`: the topics for another system.
struct ExportKnowledgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-knowledge", abstract: "Print the topics in another system's format.",
    discussion: """
      What the format has no place for is told on standard error and is no failure, unless --strict \
      makes it one.
      """)

  @OptionGroup var content: ContentOptions

  @Option(help: "vac (the Dutch VAC JSON), rasa (nlu.yml) or csv.")
  var format: ExchangeFormat

  @Option(help: "The language to print.")
  var language = Language(rawValue: "nl")

  @Flag(help: "All or nothing: where something is lost, print nothing and exit with 1.")
  var strict = false

  func run() async throws {
    let exported = format.exporting(
      try content.source().soundContent(), language: language)
    for loss in exported.losses { printError(loss) }
    if strict, !exported.losses.isEmpty { throw CommandFailure.strict }
    print(exported.text, terminator: exported.text.hasSuffix("\n") ? "" : "\n")
  }
}

extension CommandFailure {
  fileprivate static let strict = CommandFailure(
    "Nothing was written, since --strict allows no loss; leave it out to take the rest.")
}

extension ExchangeFormat: ExpressibleByArgument {}

extension URL {
  fileprivate var isFolder: Bool {
    (try? resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }
}
