import BalieVisits

/// Reads what an invitation waits for:
///
/// ```
/// doubt 3 times within 5 minutes or doubt 2 times and dwell 16 seconds on /drogers/**
/// ```
///
/// `or` parts rows, `and` the conditions of a row.
struct WhenParser {
  private let words: [Located<String>]

  static func parse(_ text: Located<String>, into report: inout Report) -> [[Condition]] {
    WhenParser(text).rows(into: &report)
  }

  private init(_ text: Located<String>) {
    words = Located.parts(
      of: text.value[...], on: text.line, separator: " "
    ).filter { !$0.value.isEmpty }.map {
      Located($0.value, line: $0.line, column: $0.column + text.column - 1)
    }
  }

  private func rows(into report: inout Report) -> [[Condition]] {
    words.split(separatedBy: "or", into: &report).compactMap { alternative in
      let row = alternative.split(separatedBy: "and", into: &report)
      let conditions = row.compactMap { part in
        var reader = ConditionReader(part)
        return reader.condition(into: &report)
      }
      // A row of which a part was refused would be met too easily.
      return conditions.count == row.count && !row.isEmpty ? conditions : nil
    }
  }
}

extension [Located<String>] {
  fileprivate func split(
    separatedBy word: String, into report: inout Report
  ) -> [[Located<String>]] {
    let parts = split(omittingEmptySubsequences: false) { $0.value == word }.map(Array.init)
    if parts.contains(where: \.isEmpty), let separator = first(where: { $0.value == word }) {
      report.error(
        .invitationForm, at: separator.place,
        "a condition is missing before or after \"\(word)\"")
    }
    return parts.filter { !$0.isEmpty }
  }
}
