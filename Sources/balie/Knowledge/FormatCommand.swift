import ArgumentParser
import BalieEditing
import BalieKnowledge
import Foundation

/// `balie format`: the one way in which files are written, so that diffs show what changed.
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Write topics and intents in their canonical form.",
    discussion: "Without files all are meant. Files with errors are left alone.")

  @OptionGroup var content: ContentOptions

  @Flag(help: "Change nothing; exit with 1 where something would change.")
  var check = false

  @Argument(help: "Files below the content folders.")
  var files: [String] = []

  func run() async throws {
    let source = content.source()
    let snapshot = source.snapshot()
    let paths = try files.map { try path(of: $0, in: source, snapshot) }
    let edits = snapshot.formatting(files.isEmpty ? nil : Set(paths))
    for edit in edits { print(edit.path) }
    for path in snapshot.unformattable(among: paths) {
      printError("\(path) is left alone: it has errors, or it is no topic or intent.")
    }
    if check {
      if !edits.isEmpty { throw ExitCode.failure }
      return
    }
    do throws(ContentStore.Failure) {
      try ContentStore(knowledge: source.knowledge, intents: source.intents).write(edits)
    } catch {
      throw CommandFailure(error.sentence)
    }
  }

  /// A file's path as the content knows it: from the folder above the content folders.
  private func path(
    of file: String, in source: ContentSource, _ snapshot: ContentSnapshot
  ) throws -> String {
    let whole = URL(fileURLWithPath: file).standardizedFileURL.path
    for folder in source.folders.map(\.standardizedFileURL) {
      guard whole.hasPrefix(folder.path + "/") else { continue }
      let path = folder.lastPathComponent + whole.dropFirst(folder.path.count)
      if snapshot.files.contains(where: { $0.path == path }) { return path }
    }
    throw CommandFailure("\(file) is no file below the content folders.")
  }
}
