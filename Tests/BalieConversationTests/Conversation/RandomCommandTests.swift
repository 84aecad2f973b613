import Foundation
import Testing

@testable import BalieConversation

/// Whatever is commanded in whatever order, these hold. A failure names its seed.
struct RandomCommandTests {
  private static let sequences = 500
  private static let steps = 60

  /// Each rule is tried on sequences of its own, so that together they are thousands.
  private func seeds(of rule: Int) -> Range<UInt64> {
    let first = UInt64(rule * Self.sequences)
    return first..<first + UInt64(Self.sequences)
  }

  private func forEachStep(of rule: Int, _ check: (UInt64, Story) -> Void) {
    for seed in seeds(of: rule) {
      var random = RandomStory(seed: seed)
      random.run(steps: Self.steps) { check(seed, $0) }
    }
  }

  private func forEachSequence(of rule: Int, _ check: (UInt64, RandomStory) throws -> Void) rethrows
  {
    for seed in seeds(of: rule) {
      var random = RandomStory(seed: seed)
      random.run(steps: Self.steps)
      try check(seed, random)
    }
  }

  @Test func `the version is the number of events`() {
    forEachStep(of: 1) { seed, story in
      #expect(story.conversation.version == story.recorded.count, "seed \(seed)")
    }
  }

  @Test func `phase and owner agree`() {
    forEachStep(of: 2) { seed, story in
      let conversation = story.conversation
      let agree =
        switch (conversation.phase, conversation.owner) {
        case (.selfService, .bot), (.offering, .nobody), (.live, .operator), (.closed, .nobody):
          true
        default: false
        }
      #expect(agree, "seed \(seed): \(conversation.phase) with \(conversation.owner)")
    }
  }

  @Test func `the epoch never falls, and grows by one exactly where the owner changes`() {
    forEachSequence(of: 8) { seed, random in
      var conversation = Conversation(id: random.story.conversation.id)
      for (event, moment) in random.story.recorded {
        let (owner, epoch) = (conversation.owner, conversation.ownerEpoch)
        conversation.evolve(event, at: moment)
        let growth = owner == conversation.owner ? 0 : 1
        #expect(conversation.ownerEpoch == epoch + growth, "seed \(seed): \(event)")
      }
    }
  }

  @Test func `at most one offer is out, and only for a handoff that is sought`() {
    forEachStep(of: 3) { seed, story in
      let conversation = story.conversation
      let offers = [conversation.handoff, conversation.transfer].compactMap { $0 }.flatMap(\.offers)
      #expect(offers.count { $0.outcome == nil } <= 1, "seed \(seed)")
      if conversation.openOffer != nil {
        #expect(conversation.soughtHandoff != nil, "seed \(seed)")
      }
    }
  }

  @Test func `a search always has an end: an offer that is out, or a place in the line`() {
    forEachStep(of: 4) { seed, story in
      guard story.conversation.soughtHandoff != nil else { return }
      #expect(story.conversation.openOffer != nil || story.conversation.isInLine, "seed \(seed)")
    }
  }

  @Test func `every conversation that is not closed has a deadline`() {
    forEachStep(of: 5) { seed, story in
      let conversation = story.conversation
      let deadline = conversation.nextDeadline(patience: story.patience)
      let isRunning = conversation.version > 0 && conversation.phase != .closed
      #expect((deadline != nil) == isRunning, "seed \(seed)")
    }
  }

  @Test func `a deadline that is met is not due any more, and one that is not stays away`() throws {
    try forEachSequence(of: 9) { seed, random in
      var story = random.story
      guard let due = story.conversation.nextDeadline(patience: story.patience) else { return }
      if due > story.now {
        story.now = due - 0.001
        let early = try story.tell(.meetDeadlines)
        #expect(early.isEmpty, "seed \(seed)")
      }
      story.now = max(due, story.now)
      let met = try story.tell(.meetDeadlines)
      #expect(!met.isEmpty, "seed \(seed)")
      let next = story.conversation.nextDeadline(patience: story.patience)
      #expect(next ?? .distantFuture > story.now, "seed \(seed)")
    }
  }

  @Test func `messages are numbered from one without a gap`() {
    forEachStep(of: 6) { seed, story in
      let numbers = story.conversation.messages.map(\.number)
      #expect(numbers == Array(1..<numbers.count + 1), "seed \(seed)")
    }
  }

  @Test func `no two messages of one author have the same client id`() {
    forEachStep(of: 7) { seed, story in
      let named = story.conversation.messages.filter { $0.clientID != nil }
      let names = Set(named.map { "\($0.author) \($0.clientID ?? "")" })
      #expect(names.count == named.count, "seed \(seed)")
    }
  }

  @Test func `only the owner's words are added, under the owner's epoch`() {
    forEachSequence(of: 10) { seed, random in
      var conversation = Conversation(id: random.story.conversation.id)
      for (event, moment) in random.story.recorded {
        switch event {
        case .botReplied(_, let epoch, _):
          #expect(conversation.owner == .bot && conversation.ownerEpoch == epoch, "seed \(seed)")
        case .operatorMessagePosted(_, let id, _, let epoch, _),
          .dealHanded(_, let id, _, let epoch, _):
          #expect(
            conversation.owner == .operator(id) && conversation.ownerEpoch == epoch,
            "seed \(seed)")
        case .attachmentPosted(_, .operator(let id), _, _):
          #expect(conversation.owner == .operator(id), "seed \(seed)")
        default: break
        }
        conversation.evolve(event, at: moment)
      }
    }
  }

  @Test func `the same events give the same conversation`() {
    forEachSequence(of: 11) { seed, random in
      var replayed = Conversation(id: random.story.conversation.id)
      for (event, moment) in random.story.recorded { replayed.evolve(event, at: moment) }
      #expect(replayed == random.story.conversation, "seed \(seed)")
    }
  }

  @Test func `the random commands reach every phase, and are both obeyed and refused`() {
    var phases: Set<Conversation.Phase> = []
    var (obeyed, refused) = (0, 0)
    for seed in seeds(of: 0) {
      var random = RandomStory(seed: seed)
      random.run(steps: Self.steps) { phases.insert($0.conversation.phase) }
      obeyed += random.story.recorded.count
      refused += random.refusals
    }
    #expect(phases == [.selfService, .offering, .live, .closed])
    #expect(obeyed > 5_000)
    #expect(refused > 5_000)
  }
}
