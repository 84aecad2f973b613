import BalieLanguage

/// What came of reading content files: all that could be understood, and all that is wrong.
public struct ContentReading: Sendable {
  /// What the files say. To be served only where ``hasErrors`` is false.
  public private(set) var content = Content()
  /// Everything that is wrong, in the order of the files, from top to bottom.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Topics and intents as they stand in their files.
  private(set) var documents: [String: Document] = [:]
  private(set) var sources: [String: SourceText] = [:]
  private(set) var synonymGroups: [SynonymGroup] = []
  private(set) var questionTargets: [(file: String, target: Located<String>)] = []
  private(set) var settingsFile: String?

  /// Whether something is wrong that keeps the content from being served.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads files.
  ///
  /// - Parameters:
  ///   - files: All files of both folders, in any order.
  ///   - teams: Names of the teams that exist; nil where they are not known, and then every
  ///     team's name is taken as it stands.
  ///   - settings: Whether settings have to be among the files.
  ///   - unread: What could not be read of the folders, and why.
  public init(
    of files: [ContentFile], teams: Set<String>? = nil, settings: Bool = true,
    unread: [Diagnostic] = []
  ) {
    for file in files.sorted(by: { $0.path < $1.path }) { read(file) }
    add(unread)
    let hidden = HiddenFiles(unread)
    if settings, !hidden.mayHoldSettings { requireSettings(among: files) }
    refuseDoubles(among: files)
    resolveNames(among: files, hidden, teams: teams)
    diagnostics.sort(by: Diagnostic.isInOrder)
  }

  mutating func add(_ more: [Diagnostic]) { diagnostics.append(contentsOf: more) }

  private mutating func read(_ file: ContentFile) {
    var report = Report(on: SourceText(file: file.path, lines: []))
    defer { diagnostics += report.diagnostics }
    if reportUnread(file, into: &report) { return }
    guard let source = SourceText(decoding: file, into: &report) else { return }
    sources[file.path] = source
    if source.isBlank {
      return report.error(.emptyFile, "the file is empty; write it or delete it")
    }
    read(file, source, into: &report)
  }

  private func reportUnread(_ file: ContentFile, into report: inout Report) -> Bool {
    switch file.role {
    case .other:
      report.warning(.unreadFile, "not read: content files end in .md")
    case .unknownUnderscore:
      let known = ["_synonyms.md", "_replies.md", "_settings.yml", "_questions.nl.txt"]
      let nearest = NearestName.to(file.fileName, among: known)
      let hint =
        nearest.map { "; did you mean \"\($0)\"?" } ?? ": no file of this name is known here"
      report.warning(.unreadFile, "not read" + hint, instead: nearest)
    default: return false
    }
    return true
  }

  private mutating func read(
    _ file: ContentFile, _ source: SourceText, into report: inout Report
  ) {
    switch file.role {
    case .topic: readTopic(file, source, into: &report)
    case .intent: readIntent(file, source, into: &report)
    case .invitation: readInvitation(file, source, into: &report)
    case .synonyms: readSynonyms(source, into: &report)
    case .replies: content.cannedReplies = RepliesParser.parse(source, into: &report)
    case .questions(let language): readQuestions(source, language, into: &report)
    case .settings:
      content.settings = SettingsParser.parse(source, into: &report)
      settingsFile = source.file
    case .unknownUnderscore, .other: break
    }
  }

  private mutating func readTopic(
    _ file: ContentFile, _ source: SourceText, into report: inout Report
  ) {
    reportName(of: file, into: &report)
    let (topic, document) = TopicParser.parse(file, source, into: &report)
    documents[file.path] = document
    content.topics.append(topic)
  }

  private mutating func readIntent(
    _ file: ContentFile, _ source: SourceText, into report: inout Report
  ) {
    reportName(of: file, into: &report)
    let (intent, document) = IntentParser.parse(file, source, into: &report)
    documents[file.path] = document
    content.intents.append(intent)
  }

  private mutating func readInvitation(
    _ file: ContentFile, _ source: SourceText, into report: inout Report
  ) {
    reportName(of: file, into: &report)
    let (invitation, document) = InvitationParser.parse(file, source, into: &report)
    documents[file.path] = document
    content.invitations.append(invitation)
  }

  private func reportName(of file: ContentFile, into report: inout Report) {
    if ContentFile.isName(file.baseName), file.baseName != "handoff" { return }
    let better = ContentFile.name(from: file.baseName)
    report.error(
      .fileName,
      file.baseName == "handoff"
        ? "\"handoff\" has a meaning of its own in _questions files; give this file another name"
        : "a file's name has lower-case letters, digits and hyphens; name it \(better).md")
  }

  private mutating func readSynonyms(_ source: SourceText, into report: inout Report) {
    let groups = SynonymsParser.parse(source, into: &report)
    synonymGroups += groups
    for group in groups {
      content.synonyms[group.language, default: []].append(group.words.map(\.value))
    }
  }

  private mutating func readQuestions(
    _ source: SourceText, _ code: String, into report: inout Report
  ) {
    let language = Language(rawValue: code)
    guard language.isKnown else {
      return report.error(
        .fileName, "\"\(code)\" is no language code; a name is such as _questions.nl.txt")
    }
    let questions = QuestionsParser.parse(source, language: language, into: &report)
    content.questions += questions.map(\.question)
    questionTargets += questions.map { (source.file, $0.target) }
  }
}
