import Foundation

/// JSON as the wire has it: RFC 3339 times in UTC with milliseconds.
enum WireFormat {
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(time(date))
    }
    return encoder
  }()

  /// The value as JSON.
  static func encode(_ value: some Encodable) throws -> Data {
    try encoder.encode(value)
  }

  /// A moment as the wire writes it.
  static func time(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
