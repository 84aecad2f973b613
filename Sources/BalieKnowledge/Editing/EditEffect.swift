import BalieLanguage

/// A question with what is known of its right answer.
public struct KnownQuestion: Hashable, Sendable {
  /// The question.
  public let text: String
  /// The language it is read in.
  public let language: Language
  /// What should come of it, as far as anybody said.
  public let expectation: Expectation

  /// Puts a question together.
  public init(text: String, language: Language, expectation: Expectation) {
    self.text = text
    self.language = language
    self.expectation = expectation
  }

  /// What should come of a question.
  public enum Expectation: Hashable, Sendable {
    /// This topic or intent should come first.
    case name(String)
    /// This one was given and did not help.
    case notName(String)
    /// It should not be answered.
    case notAnswered
    /// A person should take over.
    case handoff
    /// Nobody said.
    case unknown
  }
}

extension KnownQuestion {
  /// An editor's own test.
  public init(_ question: EditorQuestion) {
    let expectation: Expectation =
      switch question.expected {
      case .name(let name): .name(name)
      case .notAnswered: .notAnswered
      case .handoff: .handoff
      }
    self.init(
      text: question.text.value, language: question.language, expectation: expectation)
  }
}

/// A question that would be answered differently, or a new test that does not hold.
public struct EditEffect: Equatable, Sendable {
  /// The question.
  public let text: String
  /// What came of it, e.g. `answer paspoort-aanvragen` or `rephrase`.
  public let before: String
  /// What would come of it.
  public let after: String
  /// What the difference means.
  public let verdict: Verdict

  /// What a difference means.
  public enum Verdict: String, Sendable, CaseIterable {
    /// Comes nearer to what somebody said is right.
    case better
    /// Moves away from it, or a new test would fail.
    case worse
    /// Nobody said what is right, or it is as near as before.
    case different
  }
}
