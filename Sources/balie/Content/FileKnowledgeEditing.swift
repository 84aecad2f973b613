import BalieConversation
import BalieKnowledge
import BalieLanguage
import Foundation

/// Editors' work on the content files.
///
/// An actor, so that of two editors who save one is always first: the second sees the files as the
/// first left them. Those who only look wait for nobody.
actor FileKnowledgeEditing: KnowledgeEditing {
  let ledger: any QuestionLedger
  let live: LiveContent
  let source: ContentSource
  private let store: ContentStore
  private let now: @Sendable () -> Date
  /// Gaps that somebody is settling at this moment.
  private var inHand: Set<String> = []

  /// More open questions than this nobody works through; the newest count.
  private static let mostShortfalls = 2_000

  /// Connects the ledger with the files.
  init(
    ledger: any QuestionLedger, live: LiveContent, source: ContentSource,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.ledger = ledger
    self.live = live
    self.source = source
    self.now = now
    store = ContentStore(knowledge: source.knowledge, intents: source.intents)
  }

  nonisolated func gaps() async throws -> [Gap] {
    let served = live.served
    let settled = SettledByFiles(served)
    let open = try await ledger.openShortfalls(limit: Self.mostShortfalls)
      .filter { !settled.covers($0) }
      .sorted { $0.isAsked(before: $1) }
    let groups = QuestionGrouping(served.knowledge).groups(of: open.map(GroupedQuestion.init))
    return groups.compactMap { group in
      Gap(
        of: group.members.map { open[$0] }, typical: open[group.typical],
        nearestTopic: group.nearestTopic)
    }.sorted { Gap.isCostlier($0, than: $1) }
  }

  nonisolated func preview(_ choice: GapChoice, of gap: String) async throws -> GapProposal {
    let gap = try await self.gap(gap)
    let plan = try EditPlan(choice, for: gap, source: source)
    try plan.requireSoundContent()
    return GapProposal(
      changes: plan.edits.map(FileChange.init), digest: plan.digest,
      isWritable: store.canWrite(plan.edits), effects: try await effects(of: plan))
  }

  func accept(_ choice: GapChoice, of id: String, digest: String) async throws -> GapResolution {
    // Asking and telling the ledger lets others in: to this gap they come back with another look.
    guard inHand.insert(id).inserted else { throw EditingError.changedSince }
    defer { inHand.remove(id) }
    let gap = try await gap(id)
    // From here to the last written byte nothing waits, so no other editor comes in between.
    let plan = try EditPlan(choice, for: gap, source: source)
    guard plan.digest == digest else { throw EditingError.changedSince }
    try plan.requireSoundContent()
    guard store.canWrite(plan.edits) else {
      // Whoever applies the patch settles the questions: the files then say what leads where.
      return GapResolution(isWritten: false, patch: plan.edits.patch)
    }
    try write(plan.edits)
    live.reload()
    try await settle(gap, by: choice)
    return GapResolution(isWritten: !plan.edits.isEmpty, patch: plan.edits.patch)
  }

  private nonisolated func gap(_ id: String) async throws -> Gap {
    if let gap = try await gaps().first(where: { $0.id == id }) { return gap }
    guard let question = QuestionReference(gapID: id), try await ledger.keeps(question) else {
      throw EditingError.unknownGap
    }
    throw EditingError.settledSince
  }

  private nonisolated func effects(of plan: EditPlan) async throws -> [AnswerEffect] {
    if plan.edits.isEmpty { return [] }
    let before = live.served.knowledge
    let after = plan.knowledgeAfter(today: source.today(), from: live.shelf) ?? before
    let kept = try await KeptQuestions(ledger).near(plan.tests, in: before, topic: plan.topic)
    let tests = plan.before.content.questions.map(KnownQuestion.init)
    return EditEffects(before: before, after: after)
      .all(on: tests + kept, tests: plan.tests).map(AnswerEffect.init)
  }

  private func write(_ edits: [FileEdit]) throws {
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
