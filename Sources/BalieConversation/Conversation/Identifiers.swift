/// The public name of a conversation: random, unguessable, no order in it.
public struct ConversationID: RawRepresentable, Hashable, Sendable {
  /// Lower-case letters and digits, chosen at the edge.
  public let rawValue: String

  /// Names a conversation.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An operator's sign-in name, e.g. `sanne`.
public struct OperatorID: RawRepresentable, Hashable, Sendable {
  /// Lower-case letters, digits, `.`, `_` and `-`.
  public let rawValue: String

  /// Names an operator.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A team's name in content files and addresses, e.g. `klantenservice`.
public struct TeamID: RawRepresentable, Hashable, Sendable {
  /// Lower-case letters, digits and `-`.
  public let rawValue: String

  /// Names a team.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An ISO 639 language code as content files write it, e.g. `nl`.
public struct LanguageCode: RawRepresentable, Hashable, Sendable {
  /// Two or three lower-case letters.
  public let rawValue: String

  /// Names a language.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// ISO 639's code for a language that is not known, as before a conversation has started.
  public static let undetermined = LanguageCode(rawValue: "und")
}

/// The place of a message in its conversation, counted from 1 over all episodes.
public typealias MessageNumber = Int

/// The place of an offer in its conversation, counted from 1 over all handoffs.
public typealias OfferNumber = Int
