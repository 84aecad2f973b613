import Foundation

/// What the process holds.
enum Memory {
  /// Resident memory in MiB, as Linux tells it; 0 elsewhere.
  static func resident() -> Double {
    guard let status = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
      let pages = status.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
    else { return 0 }
    return pages * 4_096 / 1_048_576
  }
}

/// Columns of a table.
enum Column {
  static func left(_ text: String, _ width: Int) -> String {
    text.padding(toLength: width, withPad: " ", startingAt: 0)
  }

  static func right(_ value: Double, _ width: Int) -> String {
    let text = String(format: "%.1f", value)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
