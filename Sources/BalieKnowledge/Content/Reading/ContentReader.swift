/// Reads the content folders from disk.
public struct ContentReader: Sendable {
  private let knowledge: String
  private let intents: String?
  private let teams: Set<String>?

  /// Names what to read.
  ///
  /// - Parameters:
  ///   - knowledge: The folder of topics.
  ///   - intents: The folder of intents and settings; nil to do without, with the settings as
  ///     shipped.
  ///   - teams: Names of the teams that exist; nil where they are not known.
  public init(knowledge: String, intents: String?, teams: Set<String>? = nil) {
    self.knowledge = knowledge
    self.intents = intents
    self.teams = teams
  }

  /// Reads everything as it stands now. Whatever cannot be read is told in the diagnostics.
  public func read() -> ContentReading {
    var folder = FolderReader(of: .knowledge, at: knowledge)
    folder.read()
    var files = folder.files
    var problems = folder.diagnostics
    if let intents {
      var folder = FolderReader(of: .intents, at: intents)
      folder.read()
      files += folder.files
      problems += folder.diagnostics
    }
    return ContentReading(of: files, teams: teams, settings: intents != nil, unread: problems)
  }
}
