import BalieConversation
import BalieKnowledge
import BalieLanguage
import Synchronization

/// The gaps as they were last put together, and those that editors are looking at.
///
/// Putting thousands of questions together takes seconds. While neither what is served nor the open
/// questions have changed it is not done again; and what an editor accepts is the gap that the
/// preview showed, not the one that a new grouping would make of it.
final class GapBook: Sendable {
  private struct Grouping {
    let knowledge: KnowledgeBase
    let open: [AskedQuestion]
    let gaps: [Gap]
  }

  private struct Look {
    let digest: String
    let gap: Gap
  }

  private struct State {
    var last: Grouping?
    var looks: [Look] = []
    var groupings = 0
  }

  private let state = Mutex(State())

  /// Previews that are remembered, the newest: more than all editors of a desk have open.
  private static let mostLooks = 100

  /// How often questions were put together since the start.
  var groupings: Int { state.withLock { $0.groupings } }

  /// The gaps among open questions, the costliest first.
  func gaps(of open: [AskedQuestion], for served: LiveContent.Served) -> [Gap] {
    if let known = state.withLock({ $0.last }), known.knowledge === served.knowledge,
      known.open == open
    {
      return known.gaps
    }
    let gaps = GapBook.group(open, for: served)
    state.withLock { state in
      state.last = Grouping(knowledge: served.knowledge, open: open, gaps: gaps)
      state.groupings += 1
    }
    return gaps
  }

  private static func group(_ open: [AskedQuestion], for served: LiveContent.Served) -> [Gap] {
    let settled = SettledByFiles(served)
    let left = open.filter { !settled.covers($0) }.sorted { $0.isAsked(before: $1) }
    let groups = QuestionGrouping(served.knowledge).groups(of: left.map(GroupedQuestion.init))
    return groups.compactMap { group in
      Gap(
        of: group.members.map { left[$0] }, typical: left[group.typical],
        nearestTopic: group.nearestTopic)
    }.sorted { Gap.isCostlier($0, than: $1) }
  }

  /// Remembers what an editor looks at.
  func note(_ gap: Gap, under digest: String) {
    state.withLock { state in
      state.looks.removeAll { $0.digest == digest && $0.gap.id == gap.id }
      state.looks.append(Look(digest: digest, gap: gap))
      state.looks.removeFirst(max(0, state.looks.count - GapBook.mostLooks))
    }
  }

  /// The gap that a preview showed; nil where it was shown too long ago, or by another process.
  func gap(_ id: String, shownUnder digest: String) -> Gap? {
    state.withLock { state in
      state.looks.last { $0.digest == digest && $0.gap.id == id }?.gap
    }
  }
}
