import BalieConversation
import BalieKnowledge
import BalieLanguage

/// What an editor's choice makes of the files as they are at this moment.
struct EditPlan {
  /// The exact changes; none where nothing is to be written.
  let edits: [FileEdit]
  /// Stands for the choice and for all files.
  let digest: String
  /// Tests that come with the change.
  let tests: [KnownQuestion]
  /// The topic that is to answer from now on; nil where none is.
  let topic: String?
  /// What the files say now.
  let before: ContentReading
  private let after: ContentReading
  /// Whether what is answered may change: tests change nothing.
  private let changesAnswers: Bool

  /// - Throws: `EditingError`.
  init(_ choice: GapChoice, for gap: Gap, source: ContentSource) throws {
    let files = source.snapshot()
    let edit = choice.edit(for: gap)
    do throws(EditRefusal) {
      edits = try edit.map { edit throws(EditRefusal) in try files.edits(for: edit) } ?? []
    } catch {
      throw EditingError(error)
    }
    digest = files.digest(of: edit)
    tests = edit?.tests ?? []
    topic = choice.topic
    changesAnswers = choice.topic != nil
    before = files.reading()
    after = edits.isEmpty ? before : files.applying(edits).reading()
  }

  /// A file that is written as a whole.
  ///
  /// - Throws: `EditingError`; ``EditingError/fileChangedSince`` where it is not what the editor had
  ///   opened.
  init(_ draft: FileDraft, source: ContentSource) throws {
    let files = source.snapshot()
    guard files.digest(ofFileAt: draft.path) == draft.base else {
      throw EditingError.fileChangedSince
    }
    let edit: FileEdit?
    do throws(EditRefusal) {
      edit = try files.rewriting(draft.path, as: draft.text)
    } catch {
      throw EditingError(error)
    }
    edits = edit.map { [$0] } ?? []
    digest = files.digest(of: edit)
    tests = []
    topic = files.topicName(at: draft.path)
    changesAnswers = edit != nil
    before = files.reading()
    after = edits.isEmpty ? before : files.applying(edits).reading()
  }

  /// Refuses a change that brings an error into the files. Errors that are there already are
  /// somebody else's, and no reason to refuse.
  func requireSoundContent() throws {
    let known = Set(before.diagnostics.filter { $0.severity == .error }.map(Complaint.init))
    let fresh = after.diagnostics.filter {
      $0.severity == .error && !known.contains(Complaint($0))
    }
    guard fresh.isEmpty else { throw EditingError.wouldBreak(fresh.map(ContentProblem.init)) }
  }

  /// The knowledge with the change; nil where it answers as before, as tests change no answer.
  func knowledgeAfter(
    today: CalendarDay, from shelf: KnowledgeShelf
  ) async -> KnowledgeBase? {
    changesAnswers ? await shelf.knowledge(of: after.content, on: today) : nil
  }

  /// An error wherever its line went.
  private struct Complaint: Hashable {
    let file, rule, message: String

    init(_ diagnostic: Diagnostic) {
      file = diagnostic.file
      rule = diagnostic.rule.rawValue
      message = diagnostic.message
    }
  }
}

extension KnowledgeEdit {
  /// The tests that come with the edit.
  fileprivate var tests: [KnownQuestion] {
    switch self {
    case .addPhrasings(_, let name, let language, let tests):
      tests.map { KnownQuestion(text: $0, language: language, expectation: .name(name)) }
    case .newTopic(let draft, let tests):
      tests.map {
        KnownQuestion(text: $0, language: draft.language, expectation: .name(draft.name))
      }
    case .outOfScope(let questions, let language):
      questions.map { KnownQuestion(text: $0, language: language, expectation: .notAnswered) }
    }
  }
}
