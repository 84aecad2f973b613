import Foundation

/// The files of both content folders as they stand at one moment, or as they would stand.
public struct ContentSnapshot: Sendable {
  /// All files, by path.
  public private(set) var files: [ContentFile]
  /// The knowledge folder's own name, with which the paths of its files start.
  public let knowledgeName: String
  /// The intents folder's own name.
  public let intentsName: String
  private let problems: [Diagnostic]
  private let teams: Set<String>?

  /// Reads the folders.
  public init(knowledge: String, intents: String, teams: Set<String>? = nil) {
    var topics = FolderReader(of: .knowledge, at: knowledge)
    topics.read()
    var intentFiles = FolderReader(of: .intents, at: intents)
    intentFiles.read()
    self.init(
      files: topics.files + intentFiles.files,
      knowledgeName: Self.name(of: knowledge), intentsName: Self.name(of: intents),
      problems: topics.diagnostics + intentFiles.diagnostics, teams: teams)
  }

  init(
    files: [ContentFile], knowledgeName: String, intentsName: String = "Intents",
    problems: [Diagnostic] = [],
    teams: Set<String>? = nil
  ) {
    self.files = files.sorted { $0.path < $1.path }
    self.knowledgeName = knowledgeName
    self.intentsName = intentsName
    self.problems = problems
    self.teams = teams
  }

  private static func name(of folder: String) -> String {
    URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
  }

  /// What the files say, and what is wrong with them.
  public func reading() -> ContentReading {
    ContentReading(of: files, teams: teams, unread: problems)
  }

  /// The files after some edits.
  public func applying(_ edits: [FileEdit]) -> ContentSnapshot {
    let edited = Set(edits.map(\.path))
    let after = edits.map { ContentFile(path: $0.path, folder: $0.folder, bytes: $0.after) }
    return ContentSnapshot(
      files: files.filter { !edited.contains($0.path) } + after, knowledgeName: knowledgeName,
      intentsName: intentsName, problems: problems, teams: teams)
  }

  func file(at path: String) -> ContentFile? { files.first { $0.path == path } }

  /// The file of a topic or an intent.
  func file(named name: String) -> ContentFile? {
    files.first { ($0.role == .topic || $0.role == .intent) && $0.baseName == name }
  }
}
