import BalieKnowledge
import Foundation
import Synchronization

/// The content being served: swapped whole when the files change, kept when they break.
package final class LiveContent: Sendable {
  /// What one moment's questions are answered from.
  package struct Served: Sendable {
    package let content: Content
    package let knowledge: KnowledgeBase
    package let lookup: ContentLookup
    /// The day by which topics are or are not valid.
    package let day: CalendarDay

    init(_ knowledge: KnowledgeBase, on day: CalendarDay) {
      content = knowledge.content
      self.knowledge = knowledge
      lookup = ContentLookup(knowledge.content)
      self.day = day
    }
  }

  private struct State {
    var served: Served
    var problems: [Diagnostic]
    /// Grows with every reading that is begun.
    var begun = 0
    /// The reading that is shown.
    var shown = 0
  }

  private let source: ContentSource
  private let state: Mutex<State>
  /// What was built lately, for whoever needs the knowledge of the same content.
  package let shelf: KnowledgeShelf
  /// The files as they were before they were first read, so that no later save goes unseen.
  let watch: ContentWatch

  /// Reads the content for the first time. What is broken in it is left out rather than keeping
  /// the desk shut: after a power cut in the night a half-written file must not close the shop.
  package init(_ source: ContentSource) {
    self.source = source
    watch = ContentWatch(folders: source.folders)
    shelf = KnowledgeShelf()
    let reading = source.read()
    let today = source.today()
    state = Mutex(
      State(
        served: Served(shelf.knowledgeNow(of: reading.content, on: today), on: today),
        problems: reading.diagnostics))
  }

  /// What questions are answered from now.
  package var served: Served { state.withLock { $0.served } }

  /// What was wrong at the last reading, warnings included.
  package var problems: [Diagnostic] { state.withLock { $0.problems } }

  /// Reads the files again, at the workbench; content with errors never replaces content that
  /// works, and an earlier look at the files never replaces a later one.
  package func reload() async {
    let number = state.withLock { state in
      state.begun += 1
      return state.begun
    }
    await Workbench.run {
      let reading = source.read()
      let fresh = reading.hasErrors ? nil : made(of: reading.content, on: source.today())
      show(reading.diagnostics, fresh, of: number)
    }
  }

  private func show(_ problems: [Diagnostic], _ fresh: Served?, of number: Int) {
    state.withLock { state in
      guard number > state.shown else { return }
      state.shown = number
      state.problems = problems
      if let fresh { state.served = fresh }
    }
  }

  private func made(of content: Content, on day: CalendarDay) -> Served {
    Served(shelf.knowledgeNow(of: content, on: day), on: day)
  }

  /// Lets topics come and go by their dates once a new day has begun, though nobody saved a file.
  ///
  /// - Returns: Whether there was something to do.
  func turnDay() async -> Bool {
    let today = source.today()
    let (old, number) = state.withLock { ($0.served, $0.shown) }
    guard old.day != today else { return false }
    let fresh = await Workbench.run { made(of: old.content, on: today) }
    return state.withLock { state in
      // Whatever was read in the meantime is newer; it may need turning at the next look.
      guard number == state.shown else { return false }
      state.served = fresh
      return true
    }
  }
}
