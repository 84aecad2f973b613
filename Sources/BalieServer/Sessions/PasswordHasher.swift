import CSodium
import Dispatch
import Foundation
import Synchronization

/// Hashes passwords with Argon2id and checks them.
///
/// Hashing takes memory and a core for a tenth of a second on purpose. It runs on queues of its own
/// that work on one password at a time, so that a storm of sign-ins can neither block the threads
/// that serve visitors nor take more memory than two hashes need. Strangers have a queue apart, and
/// a short one: who is known does not wait behind their guesses.
public struct PasswordHasher: Sendable {
  /// What one hash may cost.
  public struct Cost: Equatable, Sendable {
    /// Passes over the memory, at least 1.
    public var operations: UInt64
    /// Bytes of memory, at least 8,192.
    public var memory: Int

    /// Puts a cost together.
    public init(operations: UInt64, memory: Int) {
      self.operations = operations
      self.memory = memory
    }

    /// What libsodium advises for signing in to something on line: 64 MiB, about 100 ms.
    public static let interactive = Cost(operations: 2, memory: 67_108_864)
    /// As cheap as Argon2id gets, for tests only.
    public static let cheapest = Cost(operations: 1, memory: 8_192)
  }

  private let cost: Cost
  private let queue = DispatchQueue(label: "balie.passwords", qos: .utility)
  private let strangers = Line(label: "balie.passwords.strangers")

  /// Who wants a password checked.
  enum Asker: Sendable {
    case somebodyKnown, stranger
  }

  /// A queue that a stranger may stand in, unless it is long already.
  private final class Line: Sendable {
    static let longest = 10

    let queue: DispatchQueue
    let length = Atomic(0)

    init(label: String) { queue = DispatchQueue(label: label, qos: .utility) }
  }

  /// A hasher at this cost.
  public init(cost: Cost = .interactive) {
    self.cost = cost
  }

  /// The password's hash with its salt and cost, ready to be stored.
  ///
  /// - Throws: ``PasswordHashingError`` where the memory for it is not to be had.
  public func hash(_ password: String) async throws -> String {
    try await aside(queue) { try Self.hash(password, at: cost) }
  }

  /// A hash that no password has, whose check takes as long as any other's: salt and digest are
  /// random, so that nothing need be hashed to make it.
  ///
  /// Its form is that of [Argon2's reference](https://github.com/P-H-C/phc-winner-argon2): kind,
  /// version, KiB of memory, passes, lanes, then salt and digest in base 64 without padding.
  func decoy() -> String {
    let (salt, digest) = (Self.text(of: 16), Self.text(of: 32))
    let price = "m=\(cost.memory / 1_024),t=\(cost.operations),p=1"
    return "$argon2id$v=19$\(price)$\(salt)$\(digest)"
  }

  private static func text(of count: Int) -> String {
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max) }
    return Data(bytes).base64EncodedString().replacing("=", with: "")
  }

  /// Whether the password is the one that was hashed.
  ///
  /// - Throws: ``Problem/tooManyRequests(retryAfter:)`` where too many strangers wait already.
  func verify(_ password: String, against hash: String, by asker: Asker) async throws(Problem)
    -> Bool
  {
    guard asker == .stranger else {
      return await aside(queue) { Self.verify(password, against: hash) }
    }
    defer { strangers.length.subtract(1, ordering: .relaxed) }
    guard strangers.length.add(1, ordering: .relaxed).newValue <= Line.longest else {
      throw .tooManyRequests(retryAfter: 2)
    }
    return await aside(strangers.queue) { Self.verify(password, against: hash) }
  }

  private func aside<T: Sendable, E: Error>(
    _ queue: DispatchQueue, _ work: @escaping @Sendable () throws(E) -> T
  ) async throws(E) -> T {
    let result: Result<T, E> = await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: Result(catching: work)) }
    }
    return try result.get()
  }

  private static func hash(_ password: String, at cost: Cost) throws(PasswordHashingError) -> String
  {
    try requireSodium()
    var output = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = Array(password.utf8CString)
    let status = crypto_pwhash_str(
      &output, bytes, UInt64(bytes.count - 1), cost.operations, cost.memory)
    guard status == 0 else { throw PasswordHashingError.outOfMemory }
    return String(decoding: output.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func verify(_ password: String, against hash: String) -> Bool {
    let bytes = Array(password.utf8CString)
    // The library reads the hash as a C string of at most STRBYTES, and compares in constant time.
    return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count - 1)) == 0
  }

  private static func requireSodium() throws(PasswordHashingError) {
    guard sodium_init() >= 0 else { throw PasswordHashingError.libraryUnavailable }
  }
}

/// Why a password could not be hashed.
public enum PasswordHashingError: Error, Equatable, Sendable {
  /// The memory that the cost asks for is not to be had.
  case outOfMemory
  /// libsodium could not be started: no source of randomness.
  case libraryUnavailable
}
