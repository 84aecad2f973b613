import BalieKnowledge
import Foundation

/// Where content comes from: two folders and the teams that exist.
struct ContentSource: Sendable {
  /// The folder of topics.
  let knowledge: String
  /// The folder of intents and settings.
  let intents: String
  /// The teams that exist; nil where they are not known.
  var teams: Set<String>?
  /// The day on which topics must be valid.
  var today: @Sendable () -> CalendarDay = { .today() }

  /// The folders, to be watched.
  var folders: [URL] { [knowledge, intents].map { URL(fileURLWithPath: $0) } }

  /// What the files say now, and what is wrong with them.
  func read() -> ContentReading {
    ContentReader(knowledge: knowledge, intents: intents, teams: teams).read()
  }

  /// All files as they stand now.
  func snapshot() -> ContentSnapshot {
    ContentSnapshot(knowledge: knowledge, intents: intents, teams: teams)
  }

  /// What the files say, or everything that is wrong with them.
  ///
  /// - Throws: ``BrokenContent`` where there are errors.
  func soundContent() throws -> Content {
    let reading = read()
    guard !reading.hasErrors else { throw BrokenContent(diagnostics: reading.diagnostics) }
    return reading.content
  }
}

/// Content that cannot be used because of its errors.
struct BrokenContent: Error, CustomStringConvertible {
  let diagnostics: [Diagnostic]

  var description: String {
    "the content has errors\n\n"
      + DiagnosticFormat.text.render(diagnostics.filter { $0.severity == .error })
  }
}

extension CalendarDay {
  /// Today, where this machine is.
  static func today() -> CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return CalendarDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
  }
}
