import BalieVisits

/// Reads one condition: `kind amount … within … on …`.
struct ConditionReader {
  private let words: [Located<String>]
  private var next = 0

  init(_ words: [Located<String>]) { self.words = words }

  mutating func condition(into report: inout Report) -> Condition? {
    guard let word = take() else { return nil }
    guard let kind = Condition.Kind(rawValue: word.value) else {
      report.unknown(
        .invitationForm, "condition", word, known: Condition.Kind.allCases.map(\.rawValue))
      return nil
    }
    var condition = Condition(kind)
    guard readAmount(of: &condition, word, into: &report) else { return nil }
    while let word = take() {
      guard readTail(word, of: &condition, into: &report) else { return nil }
    }
    return condition
  }

  private mutating func take() -> Located<String>? {
    guard next < words.count else { return nil }
    defer { next += 1 }
    return words[next]
  }

  private mutating func readAmount(
    of condition: inout Condition, _ word: Located<String>, into report: inout Report
  ) -> Bool {
    switch condition.kind {
    case .leaving: return true
    case .dwell, .visit:
      guard let seconds = duration(after: word, into: &report) else { return false }
      condition.seconds = seconds
    case .basket:
      guard let amount = take().flatMap({ Double($0.value) }), 0...1_000_000 ~= amount else {
        return refuse(word, "takes the basket's worth, e.g. `basket 150`", into: &report)
      }
      condition.value = Int((amount * 100).rounded())
    case .signal:
      guard let name = take() else {
        return refuse(word, "takes a signal's name, e.g. `signal payment-failed`", into: &report)
      }
      condition.name = name.value
      readTimes(of: &condition)
    default:
      guard next < words.count, Int(words[next].value) != nil else {
        return refuse(word, "takes a number, e.g. `\(word.value) 3 times`", into: &report)
      }
      readTimes(of: &condition)
    }
    guard 1...100 ~= condition.times else {
      return refuse(word, "takes a number from 1 to 100", into: &report)
    }
    return true
  }

  /// A number with a word that only helps to read it: `3 times`, `6 things`.
  private mutating func readTimes(of condition: inout Condition) {
    guard next < words.count, let times = Int(words[next].value) else { return }
    condition.times = times
    next += 1
    let fillers = ["time", "times", "things", "sections", "fields", "visits"]
    if next < words.count, fillers.contains(words[next].value) { next += 1 }
  }

  private mutating func readTail(
    _ word: Located<String>, of condition: inout Condition, into report: inout Report
  ) -> Bool {
    switch word.value {
    case "within":
      condition.within = duration(after: word, into: &report)
      return condition.within != nil
    case "on":
      guard let page = take(), page.value.hasPrefix("/") else {
        return refuse(word, "takes a page's path, e.g. `on /drogers/**`", into: &report)
      }
      condition.on = PagePattern(page.value)
      return true
    default:
      report.unknown(.invitationForm, "word", word, known: ["within", "on", "and", "or"])
      return false
    }
  }

  static let units: [String: Double] = [
    "second": 1, "seconds": 1, "minute": 60, "minutes": 60, "hour": 3_600, "hours": 3_600,
    "day": 86_400, "days": 86_400,
  ]

  /// Seconds of `5 minutes`.
  private mutating func duration(
    after word: Located<String>, into report: inout Report
  ) -> Double? {
    guard let number = take().flatMap({ Double($0.value) }), number > 0, let unit = take() else {
      _ = refuse(word, "takes a time, e.g. `\(word.value) 5 minutes`", into: &report)
      return nil
    }
    guard let seconds = Self.units[unit.value] else {
      report.unknown(.invitationForm, "unit", unit, known: Self.units.keys)
      return nil
    }
    return number * seconds
  }

  private func refuse(
    _ word: Located<String>, _ what: String, into report: inout Report
  ) -> Bool {
    report.error(.invitationForm, at: word.place, "\"\(word.value)\" \(what)")
    return false
  }
}
