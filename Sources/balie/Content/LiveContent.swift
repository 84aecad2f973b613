import BalieKnowledge
import Foundation
import Synchronization

/// The content being served: swapped whole when the files change, kept when they break.
final class LiveContent: Sendable {
  /// What one moment's questions are answered from.
  struct Served {
    let content: Content
    let knowledge: KnowledgeBase
    let lookup: ContentLookup
    /// The day by which topics are or are not valid.
    let day: CalendarDay
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
  let shelf: KnowledgeShelf
  /// The files as they were before they were first read, so that no later save goes unseen.
  let watch: ContentWatch

  /// Reads the content for the first time. What is broken in it is left out rather than keeping
  /// the desk shut: after a power cut in the night a half-written file must not close the shop.
  init(_ source: ContentSource) {
    self.source = source
    watch = ContentWatch(folders: source.folders)
    shelf = KnowledgeShelf()
    let reading = source.read()
    state = Mutex(
      State(
        served: Served(reading.content, on: source.today(), from: shelf),
        problems: reading.diagnostics))
  }

  /// What questions are answered from now.
  var served: Served { state.withLock { $0.served } }

  /// What was wrong at the last reading, warnings included.
  var problems: [Diagnostic] { state.withLock { $0.problems } }

  /// Reads the files again; content with errors never replaces content that works, and an earlier
  /// look at the files never replaces a later one.
  func reload() {
    let number = state.withLock { state in
      state.begun += 1
      return state.begun
    }
    let reading = source.read()
    let fresh = reading.hasErrors ? nil : Served(reading.content, on: source.today(), from: shelf)
    state.withLock { state in
      guard number > state.shown else { return }
      state.shown = number
      state.problems = reading.diagnostics
      if let fresh { state.served = fresh }
    }
  }

  /// Lets topics come and go by their dates once a new day has begun, though nobody saved a file.
  ///
  /// - Returns: Whether there was something to do.
  func turnDay() -> Bool {
    let today = source.today()
    let (old, number) = state.withLock { ($0.served, $0.shown) }
    guard old.day != today else { return false }
    let fresh = Served(old.content, on: today, from: shelf)
    return state.withLock { state in
      // Whatever was read in the meantime is newer; it may need turning at the next look.
      guard number == state.shown else { return false }
      state.served = fresh
      return true
    }
  }
}

extension LiveContent.Served {
  fileprivate init(_ content: Content, on day: CalendarDay, from shelf: KnowledgeShelf) {
    self.init(
      content: content, knowledge: shelf.knowledge(of: content, on: day),
      lookup: ContentLookup(content), day: day)
  }
}
