import Foundation

/// Prints a value for programs to read: one JSON document, keys in a fixed order.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  encoder.dateEncodingStrategy = .iso8601
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// Prints rows under their headings, columns aligned.
func printTable(_ headings: [String], _ rows: [[String]]) {
  let widths = headings.indices.map { column in
    ([headings] + rows).map { $0[column].count }.max() ?? 0
  }
  for row in [headings] + rows {
    let cells = zip(row, widths).map { cell, width in
      cell + String(repeating: " ", count: width - cell.count)
    }
    print(cells.joined(separator: "  ").trimmingCharacters(in: .whitespaces))
  }
}

/// Prints to standard error, so that standard output holds only what was asked for.
func printError(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Prints to standard output without waiting for a buffer to fill: a program that started Balie
/// reads its address from there.
func printAtOnce(_ text: String) {
  FileHandle.standardOutput.write(Data((text + "\n").utf8))
}
