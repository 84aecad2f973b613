import Foundation
import Testing

@testable import BalieMail

@Suite(.timeLimit(.minutes(5)))
struct SendmailTests {
  private func message() throws -> MailMessage {
    MailMessage(
      from: try #require(MailAddress("balie@example.nl")),
      to: try #require(MailAddress("service@example.nl")), subject: "Dag",
      body: String(repeating: "woorden ", count: 20_000), id: "balie.c1.7", date: Date())
  }

  /// A command of these lines, in a folder of its own.
  private func withCommand(
    _ lines: String, _ body: (_ command: String, _ folder: URL) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "balie-sendmail-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let command = folder.appending(path: "sendmail")
    try Data("#!/bin/sh\ncd '\(folder.path)'\n\(lines)\n".utf8).write(to: command)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: command.path)
    try await body(command.path, folder)
  }

  @Test func `the command gets the message whole, and the sender's address`() async throws {
    try await withCommand("cat > got; echo \"$@\" > arguments") { command, folder in
      let message = try message()
      try await Sendmail(command: command).send(message)
      #expect(try Data(contentsOf: folder.appending(path: "got")) == message.bytes)
      let arguments = try String(contentsOf: folder.appending(path: "arguments"), encoding: .utf8)
      #expect(arguments == "-t -i -f balie@example.nl\n")
    }
  }

  @Test func `a refusal is told with what was said, though the message was not read`() async throws
  {
    try await withCommand("echo 'no such mailbox' >&2; exit 65") { command, _ in
      await #expect(throws: Sendmail.Failure.refused(status: 65, said: "no such mailbox\n")) {
        try await Sendmail(command: command).send(try message())
      }
    }
  }

  @Test func `a command that hangs is ended`() async throws {
    try await withCommand("cat > /dev/null; exec sleep 60") { command, _ in
      await #expect(throws: Sendmail.Failure.tookTooLong(command: command, seconds: 0.5)) {
        try await Sendmail(command: command, patience: 0.5).send(try message())
      }
    }
  }

  @Test func `a command that reads nothing and never ends holds nobody up`() async throws {
    try await withCommand("exec sleep 60") { command, _ in
      await #expect(throws: Sendmail.Failure.tookTooLong(command: command, seconds: 0.5)) {
        try await Sendmail(command: command, patience: 0.5).send(try message())
      }
    }
  }

  @Test func `nor does one whose child keeps its end open`() async throws {
    try await withCommand("sleep 60 & exit 75") { command, _ in
      await #expect(throws: Sendmail.Failure.self) {
        try await Sendmail(command: command, patience: 0.5).send(try message())
      }
    }
  }

  @Test(arguments: [(64, true), (65, true), (67, true), (75, false), (69, false), (78, false)])
  func `what is refused as such is not tried again`(status: Int32, isForGood: Bool) {
    let failure = Sendmail.Failure.refused(status: status, said: "no kim@example.nl")
    #expect(failure.isForGood == isForGood)
    #expect(!failure.headline.contains("kim"))
  }

  @Test func `a command that is not there is one clear error`() async throws {
    let error = await #expect(throws: Sendmail.Failure.self) {
      try await Sendmail(command: "/nergens/sendmail").send(try message())
    }
    #expect(error?.description.hasPrefix("/nergens/sendmail cannot be run: ") == true)
  }
}
