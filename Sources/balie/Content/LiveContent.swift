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
  }

  private struct State {
    var served: Served
    var problems: [Diagnostic]
  }

  private let source: ContentSource
  private let state: Mutex<State>

  /// Reads the content for the first time. What is broken in it is left out rather than keeping
  /// the desk shut: after a power cut in the night a half-written file must not close the shop.
  init(_ source: ContentSource) {
    self.source = source
    let reading = source.read()
    state = Mutex(
      State(
        served: Self.served(reading.content, by: source), problems: reading.diagnostics))
  }

  /// What questions are answered from now.
  var served: Served { state.withLock { $0.served } }

  /// What was wrong at the last reading, warnings included.
  var problems: [Diagnostic] { state.withLock { $0.problems } }

  /// Reads the files again; content with errors never replaces content that works.
  func reload() {
    let reading = source.read()
    let fresh = reading.hasErrors ? nil : Self.served(reading.content, by: source)
    state.withLock { state in
      state.problems = reading.diagnostics
      if let fresh { state.served = fresh }
    }
  }

  private static func served(_ content: Content, by source: ContentSource) -> Served {
    Served(
      content: content, knowledge: KnowledgeBase(content, on: source.today()),
      lookup: ContentLookup(content))
  }
}
