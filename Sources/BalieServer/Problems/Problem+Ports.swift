import BalieConversation
import BalieDesk
import BalieEditing
import BalieLedger
import BalieLog
import HTTPTypes
import Hummingbird

extension Problem {
  /// What the caller is told of any error; nil where it is nobody's fault but ours.
  init?(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as DeskError: self.init(error)
    case let error as VisitError: self.init(error)
    case let refusal as Refusal: self.init(refusal)
    case let error as DirectoryError: self.init(error)
    case let error as EditingError: self.init(error)
    case let refusal as LedgerRefusal: self.init(refusal)
    case is EventLogError: self = .cannotStore
    default: return nil
    }
  }

  /// Which disk and why is for the log, not for a visitor.
  static let cannotStore = Problem(
    status: .serviceUnavailable, code: "storageUnavailable", title: "Cannot store",
    detail: "It could not be stored, so it did not happen. Try again in a moment."
  ).with(.retryAfter, "5")

  private init(_ error: DeskError) {
    switch error {
    case .noConversation: self = .notFound("conversation")
    case .refused(let refusal): self.init(refusal)
    case .cannotStore: self = .cannotStore
    case .closing: self = .closing
    }
  }

  private init(_ error: DirectoryError) {
    switch error {
    case .nameTaken:
      self.init(
        status: .conflict, code: "nameTaken", title: "Name taken",
        detail: "There is an operator of that name; choose another.")
    case .unknownOperator: self = .notFound("operator")
    case .lastAdministrator:
      self.init(
        status: .conflict, code: "lastAdministrator", title: "Last administrator",
        detail: "Nobody else who can sign in is an administrator; make somebody one first.")
    case .unknownTeam(let team):
      self = .invalid("teams", "names `\(team.rawValue)`, which is no team.")
    }
  }
}
