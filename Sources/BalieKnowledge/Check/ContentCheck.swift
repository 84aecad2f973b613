import BalieLanguage

/// The linter: everything that reading found, and what only shows when all content is looked at
/// together, on a certain day, or tried out.
public struct ContentCheck: Sendable {
  private let reading: ContentReading
  private let today: CalendarDay
  private let knowledge: (any QuestionReader)?

  /// Takes content that was read.
  ///
  /// - Parameters:
  ///   - today: The day against which dates are held.
  ///   - knowledge: What was built from this content, to try phrasings and editors' questions on;
  ///     nil to leave that out.
  public init(_ reading: ContentReading, today: CalendarDay, knowledge: (any QuestionReader)? = nil)
  {
    self.reading = reading
    self.today = today
    self.knowledge = knowledge
  }

  /// Everything that is wrong, in the order of the files, from top to bottom.
  public func diagnostics() -> [Diagnostic] {
    let subject = LintSubject(reading: reading, today: today)
    var rules: [any LintRule] = [
      TranslationRule(), DateRule(), RelatedRule(), ClaimRule(), KeywordRule(), SynonymRule(),
      LinkRule(), SiteRule(), LengthRule(), ReadabilityRule(), NearDuplicateRule(),
      InvitationReachRule(),
    ]
    if let knowledge {
      rules += [PhrasingRule(knowledge: knowledge), QuestionRule(knowledge: knowledge)]
    }
    return (reading.diagnostics + rules.flatMap { $0.diagnose(subject) })
      .sorted(by: Diagnostic.isInOrder)
  }
}

/// Something that can be wrong with content as a whole.
protocol LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic]
}

/// The content under a linter's eyes.
struct LintSubject {
  let reading: ContentReading
  let today: CalendarDay

  /// Files with errors; who mends these gets to see the rest then.
  private let broken: Set<String>

  init(reading: ContentReading, today: CalendarDay) {
    self.reading = reading
    self.today = today
    broken = Set(reading.diagnostics.filter { $0.severity == .error }.map(\.file))
  }

  var settings: Settings { reading.content.settings }

  /// All topics but those with errors in their files.
  var allTopics: [Topic] { reading.content.topics.filter { !broken.contains($0.file) } }

  /// Topics that visitors meet today.
  var topics: [Topic] { allTopics.filter { $0.facts.isServed(on: today) } }

  /// All invitations but those with errors in their files.
  var invitations: [Invitation] {
    reading.content.invitations.filter { !broken.contains($0.file) }
  }

  var intents: [Intent] { reading.content.intents.filter { !broken.contains($0.file) } }

  /// Every edition that visitors meet today, of topics and intents, by file.
  var editions: [LintEdition] {
    let topics = topics.flatMap { topic in
      topic.editions.map { LintEdition(topic.name, topic.file, .topic, $0.key, $0.value) }
    }
    let intents = intents.flatMap { intent in
      intent.editions.map { LintEdition(intent.name, intent.file, .intent, $0.key, $0.value) }
    }
    return (topics + intents).sorted { ($0.file, $0.language) < ($1.file, $1.language) }
  }

  func report(on file: String) -> Report { reading.report(on: file) }
}

/// An edition with whose it is.
struct LintEdition {
  let name: String
  let file: String
  let kind: Candidate.Kind
  let language: Language
  let edition: Edition

  init(
    _ name: String, _ file: String, _ kind: Candidate.Kind, _ language: Language, _ edition: Edition
  ) {
    self.name = name
    self.file = file
    self.kind = kind
    self.language = language
    self.edition = edition
  }
}

extension ContentReading {
  /// An empty report that knows a file's lines.
  func report(on file: String) -> Report {
    Report(on: sources[file] ?? SourceText(file: file, lines: []))
  }
}
