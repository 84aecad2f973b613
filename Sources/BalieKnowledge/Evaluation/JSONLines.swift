import Foundation

/// Files with a JSON object a line.
public enum JSONLines {
  /// A line that could not be read.
  public struct Malformed: Error, Equatable, CustomStringConvertible {
    /// From 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: String
    /// For a person at a terminal.
    public var description: String { "line \(line): \(reason)" }
  }

  /// The values of all lines that are not empty.
  public static func read<Value: Decodable>(_ type: Value.Type, from text: String) throws -> [Value]
  {
    let decoder = JSONDecoder()
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.allSatisfy(\.isWhitespace) }
      .map { number, line in
        do { return try decoder.decode(type, from: Data(line.utf8)) } catch {
          throw Malformed(line: number + 1, reason: "\(error)")
        }
      }
  }

  /// The values as lines, keys in a fixed order.
  public static func write<Value: Encodable>(_ values: [Value]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try values.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
      .joined()
  }
}
