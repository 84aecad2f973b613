import BalieConversation
import BalieEditing
import BalieLog
import Foundation

/// Editors' work without files: one gap, one topic, and a digest that is right once.
actor ScriptedEditing: KnowledgeEditing {
  /// What was carried out.
  private(set) var accepted: [GapChoice] = []

  private static let nl = LanguageCode(rawValue: "nl")

  private static let question = AskedQuestion(
    conversation: ConversationID(rawValue: "abcdefgh12"), number: 1,
    at: Date(timeIntervalSince1970: 1_800_000_000), language: nl, text: "bel mij op [☎]",
    decision: .rephrase, topic: nil, confidence: 0.2, isRejected: false, isRephrased: false,
    isEscalated: true, operatorAnswer: "Dat kan.")

  private static let entry = TopicEntry(
    name: "café", file: "Knowledge/café.md", titles: [nl: "Is er koffie?"], status: "active",
    use: TopicUse())

  func gaps() async throws -> [Gap] {
    [
      Gap(
        id: "g1", title: "bel mij", questions: [Self.question], people: 1, cost: 3.5,
        nearestTopic: nil)
    ]
  }

  func preview(_ choice: GapChoice, of gap: String) async throws -> GapProposal {
    try check(choice, gap)
    return GapProposal(
      changes: [FileChange(path: "Knowledge/x.md", before: nil, after: "x", patch: "+x")],
      digest: "d1", isWritable: true,
      effects: [
        AnswerEffect(text: "koffie?", before: "rephrase", after: "answer café", verdict: .better)
      ])
  }

  func accept(
    _ choice: GapChoice, of gap: String, digest: String
  ) async throws -> GapResolution {
    try check(choice, gap)
    guard digest == "d1", accepted.isEmpty else { throw EditingError.changedSince }
    accepted.append(choice)
    return GapResolution(isWritten: true, patch: "+x")
  }

  private func check(_ choice: GapChoice, _ gap: String) throws {
    guard gap == "g1" else { throw EditingError.unknownGap }
    guard !accepted.contains(.dismiss) else { throw EditingError.settledSince }
    switch choice {
    case .addPhrasings(_, let topic, _) where topic != "café":
      throw EditingError.unknownTopic(topic)
    case .newTopic("café", _, _, _, _, _): throw EditingError.nameTaken("café")
    case .newTopic("kapot", _, _, _, _, _):
      throw EditingError.wouldBreak([
        ContentProblem(
          severity: "error", rule: "empty-answer", file: "Knowledge/kapot.md", line: 3, column: 1,
          message: "nee", excerpt: "")
      ])
    case .newTopic("vol", _, _, _, _, _): throw EditingError.notWritten("the disk is full")
    default: return
    }
  }

  func topics() async throws -> [TopicEntry] { [Self.entry] }

  func topic(_ name: String) async throws -> TopicDetail? {
    guard name == Self.entry.name else { return nil }
    let answer = Answer(
      topic: name, title: "Is er koffie?", language: Self.nl, isOtherLanguage: false,
      markdown: "**Ja**<script>", operatorNote: "Melk is op.")
    return TopicDetail(
      entry: Self.entry,
      editions: [
        TopicEdition(
          language: Self.nl, answer: answer, phrasings: ["koffie?"], keywords: ["koffie"])
      ], questions: [Self.question], missingWords: [WordCount(word: "latte", count: 2)])
  }

  func read(_ text: String, language: LanguageCode?) async -> Finding {
    let answer = Answer(
      topic: "café", title: text, language: language ?? Self.nl, isOtherLanguage: false,
      markdown: "*Ja*")
    return Finding(language: language ?? Self.nl, decision: .answer, answers: [answer])
  }

  func files() async throws -> [EditableFile] {
    [EditableFile(path: "Knowledge/café.md", kind: "topic", text: nil, digest: "f1")]
  }

  func file(_ path: String) async throws -> EditableFile? {
    guard path == "Knowledge/café.md" else { return nil }
    return EditableFile(path: path, kind: "topic", text: "# nl: Koffie?", digest: "f1")
  }

  func preview(_ draft: FileDraft) async throws -> GapProposal {
    guard draft.base == "f1" else { throw EditingError.fileChangedSince }
    return GapProposal(
      changes: [FileChange(path: draft.path, before: "x", after: draft.text, patch: "+x")],
      digest: "d2", isWritable: true, effects: [])
  }

  func accept(_ draft: FileDraft, digest: String) async throws -> GapResolution {
    guard digest == "d2" else { throw EditingError.changedSince }
    return GapResolution(isWritten: true, patch: "+x")
  }

  func problems() async -> [ContentProblem] {
    [
      ContentProblem(
        severity: "warning", rule: "unknown-team", file: "Knowledge/café.md", line: 1, column: 1,
        message: "oud", excerpt: "thee", replacement: "koffie")
    ]
  }
}
