/// A question that would be answered differently.
public struct AnswerEffect: Equatable, Sendable {
  /// The question.
  public let text: String
  /// What it led to, e.g. `answer paspoort-aanvragen` or `rephrase`.
  public let before: String
  /// What it would lead to.
  public let after: String
  /// Whether that is right, as far as anybody has said what is right.
  public let verdict: Verdict

  /// Puts an effect together.
  public init(text: String, before: String, after: String, verdict: Verdict) {
    self.text = text
    self.before = before
    self.after = after
    self.verdict = verdict
  }

  /// What a difference means.
  public enum Verdict: String, Sendable {
    case better
    case worse
    case different
  }
}
