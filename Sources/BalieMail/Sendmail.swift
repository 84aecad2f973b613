import Foundation

/// Sends messages by a command that takes them as `sendmail` does.
public struct Sendmail: Sendable {
  /// The command's file.
  public let command: String
  /// How long it may take, in seconds.
  public let patience: TimeInterval

  /// Sends by a command, e.g. `/usr/sbin/sendmail`.
  public init(command: String, patience: TimeInterval = 30) {
    self.command = command
    self.patience = patience
  }

  /// Hands a message to the command. What it then does with it is its own business.
  ///
  /// - Throws: ``Failure``.
  public func send(_ message: MailMessage) async throws {
    // The command's own thread of work: waiting for it must not hold up anybody else's.
    try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<Void, any Error>) in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try run(message) })
      }
    }
  }

  /// Words for a command that has ended already must come back as an error, not end this process.
  private static let ignoresBrokenPipes: Void = { signal(SIGPIPE, SIG_IGN) }()

  private func run(_ message: MailMessage) throws {
    Self.ignoresBrokenPipes
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command)
    process.arguments = ["-t", "-i", "-f", message.from.mailbox]
    let (input, errors) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch {
      throw Failure.cannotStart(command: command, reason: error.localizedDescription)
    }
    let deadline = DispatchTime.now() + patience
    // A command that ends early leaves nobody to read the rest, which is told by how it ended.
    PatientPipe(input.fileHandleForWriting).write(message.bytes, until: deadline)
    try? input.fileHandleForWriting.close()
    guard ended.wait(timeout: deadline) == .success else {
      kill(process.processIdentifier, SIGKILL)
      throw Failure.tookTooLong(command: command, seconds: patience)
    }
    guard process.terminationStatus == 0 else {
      let said = PatientPipe(errors.fileHandleForReading).readNow(most: 500)
      throw Failure.refused(
        status: process.terminationStatus, said: String(decoding: said, as: UTF8.self))
    }
  }

  /// Why a message was not sent.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// There is no such command, or it may not be run.
    case cannotStart(command: String, reason: String)
    /// It was ended, since it did not end by itself.
    case tookTooLong(command: String, seconds: TimeInterval)
    /// It ended with an error, by the codes of `sysexits.h`.
    case refused(status: Int32, said: String)

    /// What is wrong, for a log.
    public var description: String {
      switch self {
      case .cannotStart(let command, let reason): "\(command) cannot be run: \(reason)"
      case .tookTooLong(let command, let seconds): "\(command) took more than \(Int(seconds)) s"
      case .refused(let status, let said): "it ended with \(status): \(said)"
      }
    }

    /// The same without what the command said, which may name somebody.
    public var headline: String {
      if case .refused(let status, _) = self { "it ended with \(status)" } else { description }
    }

    /// Whether trying again leads to nothing: the message or its mailbox is refused as such
    /// (`EX_USAGE`, `EX_DATAERR`, `EX_NOUSER`, `EX_NOHOST` of `sysexits.h`).
    public var isForGood: Bool {
      if case .refused(let status, _) = self { [64, 65, 67, 68].contains(status) } else { false }
    }
  }
}
