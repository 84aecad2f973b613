import Foundation
import Testing

/// The built command, run as an editor would run it, in a folder of its own.
struct RunCommand {
  let folder: URL

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Makes the folder, with content that is in order, or with none.
  init(isEmpty: Bool = false) throws {
    folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appending(path: "balie-command-\(UUID().uuidString)")
    if isEmpty {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return
    }
    for name in ["Knowledge", "Intents"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try write(RunCommand.settings, to: "Intents/_settings.yml")
  }

  private static let settings = """
    language: nl
    texts:
      nl:
        greeting: Hallo.
        clarify: Wat bedoel je?
        rephrase: Zeg het eens anders.
        not-helpful: Jammer.

    """

  /// The executable stands beside the bundle of the tests.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "balie")

  func write(_ text: String, to file: String) throws {
    let place = folder.appending(path: file)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func read(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  func isThere(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: file).path)
  }

  /// A process that is ready to be started, with what it writes.
  func process(_ arguments: [String]) -> (Process, output: Pipe, errors: Pipe) {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = RunCommand.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = output
    process.standardError = errors
    return (process, output, errors)
  }

  /// Runs the command to its end.
  func callAsFunction(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs the command to its end.
  func run(_ arguments: [String]) throws -> Outcome {
    let (process, output, errors) = process(arguments)
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
