import BalieConversation
import BalieEditing
import Hummingbird

extension Problem {
  static let editorsOnly = Problem(
    status: .forbidden, code: "editorsOnly", title: "Not allowed",
    detail: "Only somebody with the role `editor` or `admin` may see and do this.")

  /// Why an editor's choice was not carried out, with what to do.
  init(_ error: EditingError) {
    switch error {
    case .unknownGap: self = .notFound("gap")
    case .settledSince: self = .settledSince
    case .unknownTopic(let topic): self = .invalid("topic", "names `\(topic)`, which is no topic.")
    case .badName(let name): self = .invalid("name", "is `\(name)`, which cannot name a topic.")
    case .nameTaken(let name):
      self.init(
        status: .conflict, code: "nameTaken", title: "Name taken",
        detail: "There is a topic `\(name)` already; choose another name, or add to that one.")
    case .changedSince: self = .changedSince
    case .fileChangedSince: self = .fileChangedSince
    case .wouldBreak(let problems): self = .wouldBreak(problems)
    case .notWritten(let reason):
      self.init(
        status: .serviceUnavailable, code: "notWritten", title: "Not written",
        detail: "The files could not be written (\(reason)), so nothing has changed.")
    }
  }

  private static let changedSince = Problem(
    status: .conflict, code: "changedSince", title: "Changed since",
    detail: "Somebody changed the files, or the choice is another than the one that was shown. "
      + "Look at the change again.")

  private static let fileChangedSince = Problem(
    status: .conflict, code: "fileChangedSince", title: "Changed since",
    detail: "Somebody saved this file after you opened it. Nothing was written, and your text is "
      + "still with you: look at theirs, and put yours into it.")

  private static let settledSince = Problem(
    status: .conflict, code: "settledSince", title: "Settled since",
    detail: "Somebody has dealt with these questions meanwhile, or they stand in another gap now. "
      + "Nothing was written; look at the gaps again.")

  private static func wouldBreak(_ problems: [ContentProblem]) -> Problem {
    var problem = Problem(
      status: .unprocessableContent, code: "wouldBreak", title: "Would break the content",
      detail: "With this change the files would have errors, so nothing was written.")
    problem.problems = problems.map(ContentProblemShape.init)
    return problem
  }
}
