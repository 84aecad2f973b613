import BalieConversation
import BalieLog
import Foundation

/// A few operators who never change and never sign in.
struct MemoryDirectory: Directory {
  let people: [Operator]

  func operators() async throws -> [Operator] { people }
  func teams() async throws -> [Team] { [] }
  func add(_ operator: Operator, passwordHash: String) async throws {}
  func update(_ operator: Operator) async throws {}
  func setPasswordHash(_ hash: String, of id: OperatorID) async throws {}
  func passwordHash(of id: OperatorID) async throws -> String? { nil }
  func put(_ team: Team) async throws {}
  func addSession(_ session: DeskSession, of id: OperatorID) async throws {}
  func sessionHolder(digest: [UInt8], at now: Date) async throws -> Operator? { nil }
  func sessions(of id: OperatorID, at now: Date) async throws -> [DeskSession] { [] }
  func endSession(digest: [UInt8]) async throws {}
  func addSignInLink(digest: [UInt8], of id: OperatorID, until expiry: Date) async throws {}
  func signInLink(digest: [UInt8]) async throws -> SignInLink? { nil }
  func useSignInLink(
    digest: [UInt8], settingHash hash: String, at now: Date
  ) async throws -> Bool { false }
  func secret(named name: String, orStore fresh: [UInt8]) async throws -> [UInt8] { fresh }
}
