import ArgumentParser
import Foundation
import Logging

/// How a line of the log looks.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For programs: one JSON object a line.
  case json

  func handler(label: String) -> any LogHandler {
    switch self {
    case .text: StreamLogHandler.standardError(label: label)
    case .json: JSONLogHandler(label: label) { FileHandle.standardError.write($0) }
    }
  }
}

/// Writes each line as a JSON object with `time`, `level`, `label`, `message` and, beneath
/// `metadata`, what it was told beside.
struct JSONLogHandler: LogHandler {
  var metadata = Logger.Metadata()
  var metadataProvider: Logger.MetadataProvider?
  var logLevel = Logger.Level.info

  private let label: String
  private let now: @Sendable () -> Date
  private let write: @Sendable (Data) -> Void

  init(
    label: String, now: @escaping @Sendable () -> Date = { Date() },
    write: @escaping @Sendable (Data) -> Void
  ) {
    self.label = label
    self.now = now
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  private struct Line: Encodable {
    let time, level, label, message: String
    let metadata: [String: String]?
  }

  func log(
    level: Logger.Level, message: Logger.Message, metadata told: Logger.Metadata?, source: String,
    file: String, function: String, line: UInt
  ) {
    let all = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }.merging(told ?? [:]) { $1 }
    let line = Line(
      time: now().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)),
      level: level.rawValue, label: label, message: message.description,
      metadata: all.isEmpty ? nil : all.mapValues(\.description))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      write(try encoder.encode(line) + Data("\n".utf8))
    } catch {
      preconditionFailure("strings always encode: \(error)")
    }
  }
}
