import BalieKnowledge
import Synchronization

/// Knowledge bases that were built lately, to be taken again where the content says the same.
///
/// Building one is by far the dearest thing that an editor's choice asks for: once for its preview,
/// and then not again when it is accepted, when the saved files are noticed and when they are
/// checked.
final class KnowledgeShelf: Sendable {
  private struct Built {
    let knowledge: KnowledgeBase
    let day: CalendarDay
  }

  private let built = Mutex<[Built]>([])

  /// What is served, and the latest changes that editors are looking at.
  private static let most = 3

  /// The knowledge of some content on a day. Whoever asks for the same at the same time waits for
  /// the first instead of building it too.
  func knowledge(of content: Content, on day: CalendarDay) -> KnowledgeBase {
    built.withLock { built in
      let known = built.firstIndex { $0.day == day && $0.knowledge.content == content }
      let taken =
        known.map { built.remove(at: $0) }
        ?? Built(knowledge: KnowledgeBase(content, on: day), day: day)
      built.append(taken)
      built.removeFirst(max(0, built.count - Self.most))
      return taken.knowledge
    }
  }
}
