import BalieKnowledge
import Synchronization

/// Knowledge bases that were built lately, to be taken again where the content says the same.
///
/// Building one is by far the dearest thing that an editor's choice asks for: once for its preview,
/// and then not again when it is accepted, when the saved files are noticed and when they are
/// checked.
package final class KnowledgeShelf: Sendable {
  private struct Built {
    let knowledge: KnowledgeBase
    let day: CalendarDay
  }

  private let built = Mutex<[Built]>([])

  /// What is served, and the latest changes that editors are looking at.
  private static let most = 3

  /// The knowledge of some content on a day, built at the workbench where it is not at hand.
  /// Whoever asks for the same at the same time waits for the first instead of building it too,
  /// since the bench does one thing after the other.
  package func knowledge(of content: Content, on day: CalendarDay) async -> KnowledgeBase {
    await Workbench.run { knowledgeNow(of: content, on: day) }
  }

  /// The same at once, on the caller's own thread and all cores: for a start, when nobody is served
  /// yet.
  func knowledgeNow(of content: Content, on day: CalendarDay) -> KnowledgeBase {
    if let known = take(content, day) { return known }
    // Not in the lock: a build takes seconds, and whoever only looks must not wait for it.
    let knowledge = KnowledgeBase(content, on: day)
    put(Built(knowledge: knowledge, day: day))
    return knowledge
  }

  /// What is at hand, as the latest that was asked for.
  private func take(_ content: Content, _ day: CalendarDay) -> KnowledgeBase? {
    built.withLock { built in
      guard
        let place = built.firstIndex(where: { $0.day == day && $0.knowledge.content == content })
      else { return nil }
      built.append(built.remove(at: place))
      return built.last?.knowledge
    }
  }

  private func put(_ fresh: Built) {
    built.withLock { built in
      built.append(fresh)
      built.removeFirst(max(0, built.count - Self.most))
    }
  }
}
