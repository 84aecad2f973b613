/// Somebody who talks with Balie: the one notion for everybody who asks who this is.
///
/// Nobody is followed who did not agree to it: without a mark a visitor is the holder of one token,
/// with one conversation.
public struct Visitor: Equatable, Sendable {
  /// What the installation calls them.
  public let id: VisitorID
  /// By what they are known again.
  public let marks: Set<VisitorMark>
  /// Their conversations, the oldest first.
  public let conversations: [ConversationID]

  /// A visitor with what is known of them.
  public init(id: VisitorID, marks: Set<VisitorMark>, conversations: [ConversationID]) {
    self.id = id
    self.marks = marks
    self.conversations = conversations
  }

  /// The visitor of a conversation of which nothing more is known than who holds its token.
  public init(holding conversation: ConversationID) {
    self.init(
      id: VisitorID(rawValue: conversation.rawValue), marks: [], conversations: [conversation])
  }

  /// How far they are known.
  public enum Standing: String, Sendable {
    /// Holds a token, and that is all.
    case holder
    /// Agreed to be known again in this browser.
    case returning
    /// The shop says who they are.
    case customer
  }

  /// How far they are known.
  public var standing: Standing {
    if marks.contains(where: \.isCustomer) { return .customer }
    return marks.isEmpty ? .holder : .returning
  }

  /// By what the shop knows them; a visitor is one customer at most.
  var customer: VisitorMark? { marks.first(where: \.isCustomer) }
}

/// The public name of a visitor. Nobody can act as them by it.
public struct VisitorID: RawRepresentable, Hashable, Sendable {
  /// Lower-case letters and digits, chosen at the edge.
  public let rawValue: String

  /// Names a visitor.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// By what a visitor is known again. Always a digest: who reads what is stored can neither act as a
/// browser nor learn a customer's number.
public enum VisitorMark: Hashable, Sendable {
  /// A name that the browser keeps since its visitor agreed.
  case browser([UInt8])
  /// A customer's number that the shop's server has signed.
  case customer([UInt8])

  /// Whether the shop vouches for it.
  public var isCustomer: Bool {
    if case .customer = self { true } else { false }
  }
}
