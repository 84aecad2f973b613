import BalieConversation
import BalieLog

/// Derives a visitor's token and conversation from the name that the client gave its start.
///
/// So a repeated start gives the same token without the token ever having been stored. Both are
/// keyed by a secret of this installation: who sees a conversation's name, as operators do, can
/// work out neither the token nor the client's own name.
struct VisitorKey: Sendable {
  private let key: SecretKey

  init(key: [UInt8]) {
    self.key = SecretKey(bytes: key)
  }

  /// The key that this installation keeps.
  static func load(from directory: any Directory) async throws -> VisitorKey {
    VisitorKey(key: try await directory.secret(named: "visitor-token", orStore: Bytes.random(32)))
  }

  /// The token that opens the conversation.
  func token(for clientID: String) -> SessionToken {
    SessionToken(secret: Bytes.base64(derive("token", clientID)))
  }

  /// The conversation's public name.
  func conversation(for clientID: String) -> ConversationID {
    ConversationID(rawValue: Bytes.hexadecimal(derive("conversation", clientID).prefix(16)))
  }

  private func derive(_ purpose: String, _ clientID: String) -> [UInt8] {
    Bytes.digest(of: Array("\(purpose):\(clientID)".utf8), key: key.bytes)
  }
}
