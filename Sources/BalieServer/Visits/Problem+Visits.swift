import BalieDesk
import Hummingbird

extension Problem {
  /// What the caller is told of something that was asked of a visit.
  init(_ error: VisitError) {
    switch error {
    case .noVisit: self = .notFound("visit")
    case .noInvitation: self = .notFound("invitation")
    case .full: self = .full
    case .alreadyInvited(let name): self = .alreadyInvited(by: name)
    case .notReachable: self = .visitNotReachable
    }
  }

  /// Two operators do not speak to one visitor at once.
  private static func alreadyInvited(by name: String) -> Problem {
    Problem(
      status: .conflict, code: "alreadyInvited", title: "Not possible now",
      detail: "\(name) has just said something to this visitor.")
  }

  private static let visitNotReachable = Problem(
    status: .conflict, code: "visitNotReachable", title: "Not possible now",
    detail: "The visitor's page does not listen at this moment; nothing was shown.")

  static let notTakingTalks = Problem(
    status: .conflict, code: "notTakingTalks", title: "Not possible now",
    detail: "Set yourself online first: whoever is invited wants to talk to you.")
}
