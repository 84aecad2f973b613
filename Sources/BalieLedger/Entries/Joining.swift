import BalieConversation

/// What an entry knows of the person behind it: nothing but these.
public struct Joining: Hashable, Sendable {
  /// The conversation that the shop or, with consent, the page named.
  public var conversation: ConversationID?
  /// What came before it, without a person in it.
  public var touches: Set<Touch>
  /// In which arms of which invitations it counts.
  public var assignments: Set<AssignmentID>
  /// The customer, for repeat purchase alone.
  public var customer: CustomerDigest?

  /// Knows nothing unless told.
  public init(
    conversation: ConversationID? = nil, touches: Set<Touch> = [],
    assignments: Set<AssignmentID> = [], customer: CustomerDigest? = nil
  ) {
    self.conversation = conversation
    self.touches = touches
    self.assignments = assignments
    self.customer = customer
  }

  /// What both know; where they differ, what this one says.
  public func joined(with other: Joining) -> Joining {
    Joining(
      conversation: conversation ?? other.conversation, touches: touches.union(other.touches),
      assignments: assignments.union(other.assignments), customer: customer ?? other.customer)
  }
}

/// A customer's number under a secret key: the same customer gives the same digest, and nobody
/// without the key finds the number of a digest or the digest of a number.
public struct CustomerDigest: Hashable, Sendable {
  /// Which key it was made with; digests of different keys say nothing of each other.
  public let key: Int
  /// The digest.
  public let bytes: [UInt8]

  /// A digest made at the edge, where the key is.
  public init(key: Int, bytes: [UInt8]) {
    self.key = key
    self.bytes = bytes
  }
}
