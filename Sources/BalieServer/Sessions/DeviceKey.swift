import BalieConversation
import BalieLog
import Hummingbird

/// Knows the browsers in which somebody has signed in before.
///
/// Who guesses at a name's password from many addresses makes everybody wait who is not known to
/// that name, and its owner is: by a cookie that opens nothing and only says "I was here".
struct DeviceKey: Sendable {
  static let cookieName = "balie_device"
  private static let length = 180 * 86_400

  private let key: SecretKey
  private let isSecure: Bool

  /// The key that this installation keeps.
  static func load(from directory: any Directory, isSecure: Bool) async throws -> DeviceKey {
    DeviceKey(
      key: SecretKey(
        bytes: try await directory.secret(named: "device", orStore: Bytes.random(32))),
      isSecure: isSecure)
  }

  /// The cookie for a browser in which somebody has just signed in.
  func cookie(for id: OperatorID) -> Cookie {
    Cookie(
      name: Self.cookieName, value: mark(of: id), maxAge: Self.length, path: "/", secure: isSecure,
      httpOnly: true, sameSite: .strict)
  }

  /// Whether the name has signed in before in the browser that asks.
  func knows(_ request: Request, as id: OperatorID) -> Bool {
    guard let given = request.cookies[Self.cookieName]?.value else { return false }
    return Bytes.areEqual(Array(given.utf8), Array(mark(of: id).utf8))
  }

  private func mark(of id: OperatorID) -> String {
    Bytes.base64(Bytes.digest(of: Array("device:\(id.rawValue)".utf8), key: key.bytes))
  }
}
