import BalieConversation
import Hummingbird

extension Problem {
  /// What the caller is told of a command that was not carried out.
  init(_ refusal: Refusal) {
    switch refusal {
    case .emptyText: self = .invalid("text", "has nothing visible in it.")
    case .textTooLong(let limit): self = .invalid("text", "may hold at most \(limit) characters.")
    case .unreachableContact:
      self = .refused(
        .badRequest, "unreachableContact",
        "Leave an e-mail address or a phone number, so that the answer can reach you.")
    case .promiseOver: self = .invalid("day", "has passed; choose today or a later day.")
    case .ratingOutOfRange: self = .invalid("score", "must be 1 to 5.")
    case .transferToSelf:
      self = .refused(.badRequest, "transferToSelf", "Choose somebody else to pass it on to.")
    case .unknownTarget:
      self = .refused(.badRequest, "unknownTarget", "There is no such colleague or team.")
    case .noSuchAnswer: self = .notFound("answer")
    case .noSuchFollowUp: self = .notFound("left message")
    case .noSuchDeal: self = .notFound("deal")
    case .malformedCode:
      self = .invalid("code", "must be 3 to 40 letters, digits and hyphens.")
    default: self = .conflict(refusal)
    }
  }

  private static func conflict(_ refusal: Refusal) -> Problem {
    switch refusal {
    case .staleEpoch(let current): .stale(current)
    case .conversationClosed:
      .refused(.conflict, "conversationClosed", "The conversation is closed.")
    case .notOwner(let owner): .refused(.conflict, "notOwner", ownership(owner))
    case .offerNotOpen:
      .refused(.conflict, "offerNotOpen", "The offer has expired, or a colleague has it.")
    case .noHandoff: .refused(.conflict, "noHandoff", "There is nothing here to take or give back.")
    case .alreadyHandedOff:
      .refused(.conflict, "alreadyHandedOff", "A person was asked for, or is there already.")
    case .nobodyAvailable:
      .refused(.conflict, "nobodyAvailable", "Nobody can take it now; it stays where it is.")
    case .followUpClaimed(let by):
      .refused(.conflict, "followUpClaimed", "\(by.rawValue) is on it already.")
    case .dealOver:
      .refused(.conflict, "dealOver", "The deal was valid until a moment that has passed.")
    case .dealWithdrawn: .refused(.conflict, "dealWithdrawn", "The deal was taken back.")
    case .dealSettled:
      .refused(.conflict, "dealSettled", "The deal was accepted or declined before; that stands.")
    case .followUpAnswered(let by):
      .refused(.conflict, "followUpAnswered", "\(by.rawValue) has answered it already.")
    case .transcriptSent(let limit):
      .refused(
        .conflict, "transcriptSent", "It was sent \(limit) times; that is as often as it is.")
    case .notRateable:
      .refused(.conflict, "notRateable", "Rate it when an operator is there, or when it is over.")
    default: .unexpected
    }
  }

  private static func refused(
    _ status: HTTPResponse.Status, _ code: String, _ detail: String
  ) -> Problem {
    Problem(status: status, code: code, title: "Not possible now", detail: detail)
  }

  private static func stale(_ current: Int) -> Problem {
    Problem(
      status: .conflict, code: "staleEpoch", title: "The conversation moved on",
      detail: "It has a new owner since these words were written. Look again before sending them.",
      epoch: current)
  }

  private static func ownership(_ owner: Conversation.Owner) -> String {
    switch owner {
    case .bot: "The bot has the conversation; only the operator who owns it may do this."
    case .nobody: "Nobody has the conversation yet; accept or take it first."
    case .operator(let id): "The conversation is with \(id.rawValue)."
    }
  }
}
