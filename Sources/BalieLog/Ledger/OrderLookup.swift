import BalieConversation
import BalieLedger

/// Asks the shop itself for a customer's orders.
public protocol OrderLookup: Sendable {
  /// The customer's orders, the latest first.
  func orders(of customer: String) async throws(OrderLookupError) -> [CustomerOrder]
  /// One of the customer's orders; nil where they have none of that number, also where somebody
  /// else has.
  func order(_ number: String, of customer: String) async throws(OrderLookupError) -> CustomerOrder?
}

/// Why the shop's word on orders cannot be had.
public enum OrderLookupError: Error, Hashable, Sendable {
  /// It did not answer in time.
  case slow
  /// It cannot be reached.
  case unreachable
  /// It answered with an HTTP status other than 200.
  case refused(status: Int)
  /// The answer is too long, or not what was agreed on.
  case notUnderstood(String)
  /// It answered with orders of somebody else: nothing of it may be shown.
  case otherCustomer
  /// Too many ask at once.
  case busy
}

extension OrderLookupError {
  /// Its name for programs and for texts.
  public var name: String {
    switch self {
    case .slow: "slow"
    case .unreachable: "unreachable"
    case .refused: "refused"
    case .notUnderstood: "notUnderstood"
    case .otherCustomer: "otherCustomer"
    case .busy: "busy"
    }
  }
}

/// The customer's numbers that the shop has signed for, as long as their conversations are there:
/// kept only where there is somebody to ask by them.
public protocol CustomerNumbers: Sendable {
  /// Keeps by which number the shop knows the visitor of a conversation.
  func keep(_ number: String, of conversation: ConversationID) async throws
  /// That number; nil where the shop signed for nobody.
  func number(of conversation: ConversationID) async throws -> String?
}
