import BalieConversation
import Hummingbird
import NIOCore

/// What is known of one request while it is being answered.
struct BalieContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The caller's line, to be cut where a stream's reader has fallen behind.
  let channel: any Channel
  /// Who is signed in, where the route asks for it.
  var signedIn: SignedIn?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// An operator with the session that shows it.
  struct SignedIn: Sendable {
    let `operator`: Operator
    let session: SessionToken
  }

  /// The operator who asks.
  ///
  /// - Throws: ``Problem/signInNeeded`` on a route that is not behind ``SignedInMiddleware``.
  func caller() throws(Problem) -> Operator {
    guard let signedIn else { throw .signInNeeded }
    return signedIn.operator
  }
}

extension BalieContext {
  /// The conversation that the path names.
  func conversationID() throws(Problem) -> ConversationID {
    guard let name = parameters.get("id"), Pattern.conversationID.matches(name) else {
      throw .notFound("conversation")
    }
    return ConversationID(rawValue: name)
  }

  /// A number in the path; what is no number cannot be found.
  func number(_ name: String, of what: String) throws(Problem) -> Int {
    guard let number = parameters.get(name, as: Int.self) else { throw .notFound(what) }
    return number
  }
}
