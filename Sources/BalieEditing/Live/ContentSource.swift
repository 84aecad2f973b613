import BalieKnowledge
import Foundation

/// Where content comes from: two folders and the teams that exist.
package struct ContentSource: Sendable {
  /// The folder of topics.
  package let knowledge: String
  /// The folder of intents and settings.
  package let intents: String
  /// The teams that exist; nil where they are not known.
  package var teams: Set<String>?
  /// The day on which topics must be valid.
  package var today: @Sendable () -> CalendarDay

  /// Names the folders.
  package init(
    knowledge: String, intents: String, teams: Set<String>? = nil,
    today: @escaping @Sendable () -> CalendarDay = { .today() }
  ) {
    self.knowledge = knowledge
    self.intents = intents
    self.teams = teams
    self.today = today
  }

  /// The folders, to be watched.
  package var folders: [URL] { [knowledge, intents].map { URL(fileURLWithPath: $0) } }

  /// What the files say now, and what is wrong with them.
  package func read() -> ContentReading {
    ContentReader(knowledge: knowledge, intents: intents, teams: teams).read()
  }

  /// All files as they stand now.
  package func snapshot() -> ContentSnapshot {
    ContentSnapshot(knowledge: knowledge, intents: intents, teams: teams)
  }

  /// What the files say, or everything that is wrong with them.
  ///
  /// - Throws: ``BrokenContent`` where there are errors.
  package func soundContent() throws -> Content {
    let reading = read()
    guard !reading.hasErrors else { throw BrokenContent(diagnostics: reading.diagnostics) }
    return reading.content
  }
}

/// Content that cannot be used because of its errors.
package struct BrokenContent: Error, CustomStringConvertible {
  package let diagnostics: [Diagnostic]

  package var description: String {
    "the content has errors\n\n"
      + DiagnosticFormat.text.render(diagnostics.filter { $0.severity == .error })
  }
}

extension CalendarDay {
  /// Today, where this machine is.
  package static func today() -> CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return CalendarDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
  }
}
