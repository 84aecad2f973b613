import BalieConversation
import BalieKnowledge
import BalieLanguage
import BalieLog
import Foundation

/// Editors' work on the content files.
///
/// An actor, so that of two editors who save one is always first: the second sees the files as the
/// first left them. Those who only look wait for nobody's save. All of it is done at the workbench,
/// since visitors must not wait for it.
package actor FileKnowledgeEditing: KnowledgeEditing {
  let ledger: any QuestionLedger
  let live: LiveContent
  let source: ContentSource
  /// The gaps as they were last put together.
  nonisolated let book = GapBook()
  let store: ContentStore
  private let now: @Sendable () -> Date
  /// Gaps that somebody is settling at this moment.
  private var inHand: Set<String> = []

  /// More open questions than this nobody works through; the newest count.
  private static let mostShortfalls = 2_000

  /// Connects the ledger with the files.
  package init(
    ledger: any QuestionLedger, live: LiveContent, source: ContentSource,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.ledger = ledger
    self.live = live
    self.source = source
    self.now = now
    store = ContentStore(knowledge: source.knowledge, intents: source.intents)
  }

  package nonisolated func gaps() async throws -> [Gap] {
    try await Workbench.run { book.gaps(of: try await open(), for: live.served) }
  }

  package nonisolated func preview(
    _ choice: GapChoice, of gap: String
  ) async throws -> GapProposal {
    try await Workbench.run { try await propose(choice, for: try await self.gap(gap)) }
  }

  private nonisolated func propose(_ choice: GapChoice, for gap: Gap) async throws -> GapProposal {
    let plan = try EditPlan(choice, for: gap, source: source)
    try plan.requireSoundContent()
    let effects = try await effects(of: plan)
    book.note(gap, under: plan.digest)
    return GapProposal(
      changes: plan.edits.map(FileChange.init), digest: plan.digest,
      isWritable: store.canWrite(plan.edits), effects: effects)
  }

  package func accept(
    _ choice: GapChoice, of id: String, digest: String
  ) async throws -> GapResolution {
    // Asking and telling the ledger lets others in: to this gap they come back with another look.
    guard inHand.insert(id).inserted else { throw EditingError.changedSince }
    defer { inHand.remove(id) }
    return try await Workbench.run {
      try await carryOut(choice, of: try await gap(id, shownUnder: digest), digest: digest)
    }
  }

  private func carryOut(
    _ choice: GapChoice, of gap: Gap, digest: String
  ) async throws -> GapResolution {
    // From here to the last written byte nothing waits, so no other editor comes in between.
    let plan = try EditPlan(choice, for: gap, source: source)
    guard plan.digest == digest else { throw EditingError.changedSince }
    try plan.requireSoundContent()
    guard store.canWrite(plan.edits) else {
      // Whoever applies the patch settles the questions: the files then say what leads where.
      return GapResolution(isWritten: false, patch: plan.edits.patch)
    }
    try write(plan.edits)
    await live.reload()
    try await settle(gap, by: choice)
    return GapResolution(isWritten: !plan.edits.isEmpty, patch: plan.edits.patch)
  }

  private nonisolated func open() async throws -> [AskedQuestion] {
    try await ledger.openShortfalls(limit: Self.mostShortfalls)
  }

  private nonisolated func gap(_ id: String) async throws -> Gap {
    let gaps = book.gaps(of: try await open(), for: live.served)
    if let gap = gaps.first(where: { $0.id == id }) { return gap }
    throw try await whyNone(id)
  }

  /// The gap as the preview showed it, if all of its questions still stand as they stood then.
  private nonisolated func gap(_ id: String, shownUnder digest: String) async throws -> Gap {
    guard let gap = book.gap(id, shownUnder: digest) else { return try await self.gap(id) }
    let open = Dictionary(
      try await open().map { ($0.reference, $0) }, uniquingKeysWith: { one, _ in one })
    let now = gap.questions.compactMap { open[$0.reference] }
    if now == gap.questions { return gap }
    if now.isEmpty { throw try await whyNone(id) }
    throw EditingError.changedSince
  }

  private nonisolated func whyNone(_ id: String) async throws -> EditingError {
    guard let question = QuestionReference(gapID: id), try await ledger.keeps(question) else {
      return .unknownGap
    }
    return .settledSince
  }

  nonisolated func effects(of plan: EditPlan) async throws -> [AnswerEffect] {
    if plan.edits.isEmpty { return [] }
    let before = live.served.knowledge
    let after = await plan.knowledgeAfter(today: source.today(), from: live.shelf) ?? before
    let kept = try await KeptQuestions(ledger).near(plan.tests, in: before, topic: plan.topic)
    let tests = plan.before.content.questions.map(KnownQuestion.init)
    return EditEffects(before: before, after: after)
      .all(on: tests + kept, tests: plan.tests).map(AnswerEffect.init)
  }

  func write(_ edits: [FileEdit]) throws {
    do throws(ContentStore.Failure) {
      try store.write(edits)
    } catch {
      switch error {
      case .changed: throw EditingError.changedSince
      case .notWritten(let path, let reason): throw EditingError.notWritten("\(path): \(reason)")
      }
    }
  }

  /// Questions that a topic's new phrasings do not help stay a gap.
  private func settle(_ gap: Gap, by choice: GapChoice) async throws {
    let helped = gap.questions.filter { choice.helps($0, in: live.served.knowledge) }
    try await ledger.settle(
      helped.map(\.reference), as: choice.settlement, at: now())
  }
}
