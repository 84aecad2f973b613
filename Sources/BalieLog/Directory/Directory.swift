import BalieConversation
import Foundation

/// Operators, teams and their sessions. Not events: who works here is administration.
public protocol Directory: Sendable {
  /// Everyone, disabled ones included, by name.
  func operators() async throws -> [Operator]
  /// All teams, by name.
  func teams() async throws -> [Team]
  /// Adds an operator.
  ///
  /// - Throws: ``DirectoryError/nameTaken`` or ``DirectoryError/unknownTeam(_:)``.
  func add(_ operator: Operator, passwordHash: String) async throws
  /// Replaces everything but the password.
  ///
  /// - Throws: ``DirectoryError/lastAdministrator(_:)`` where nobody who may sign in would be an
  ///   administrator any more, ``DirectoryError/unknownOperator(_:)`` or
  ///   ``DirectoryError/unknownTeam(_:)``.
  func update(_ operator: Operator) async throws
  /// Sets a password's hash and ends all of the operator's sessions.
  func setPasswordHash(_ hash: String, of id: OperatorID) async throws
  /// The hash to check a sign-in against; nil where there is no such operator.
  func passwordHash(of id: OperatorID) async throws -> String?
  /// Adds a team or replaces the one of that name.
  func put(_ team: Team) async throws

  /// Remembers a signed-in operator by the digest of the session's token.
  func addSession(_ session: DeskSession, of id: OperatorID) async throws
  /// Who holds the session, unless it is over or the operator disabled.
  func sessionHolder(digest: [UInt8], at now: Date) async throws -> Operator?
  /// An operator's sessions that are not over, the latest first.
  func sessions(of id: OperatorID, at now: Date) async throws -> [DeskSession]
  /// Ends a session; ending one that is not there is no error.
  func endSession(digest: [UInt8]) async throws
  /// Remembers a link by the digest of its token. Links that the operator got before no longer
  /// work.
  ///
  /// - Throws: ``DirectoryError/unknownOperator(_:)``.
  func addSignInLink(digest: [UInt8], of id: OperatorID, until expiry: Date) async throws
  /// Who may sign in by a link; nil for one that there never was, or of a disabled operator.
  func signInLink(digest: [UInt8]) async throws -> SignInLink?
  /// Uses a link up: sets the password's hash and ends all of the operator's sessions. False where
  /// it was used or is over.
  func useSignInLink(digest: [UInt8], settingHash hash: String, at now: Date) async throws -> Bool
  /// A value that must survive restarts, e.g. the key that visitor tokens derive from.
  func secret(named name: String, orStore fresh: [UInt8]) async throws -> [UInt8]
}

/// Why the directory did not do as asked.
public enum DirectoryError: Error, Equatable, Sendable {
  /// There is an operator of that name.
  case nameTaken
  /// There is no operator of that name.
  case unknownOperator(OperatorID)
  /// Nobody could manage operators and teams any more.
  case lastAdministrator(OperatorID)
  /// There is no team of that name.
  case unknownTeam(TeamID)
}
