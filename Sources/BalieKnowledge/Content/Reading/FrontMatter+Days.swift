extension FrontMatter {
  /// The day that a key names.
  func day(_ key: String, into report: inout Report) -> CalendarDay? {
    guard let text = value(key) else { return nil }
    if let day = CalendarDay(text.value) { return day }
    report.error(
      .badDate, at: text.place, "\"\(text.value)\" is no date; write it as 2026-03-01")
    return nil
  }

  /// The first and the last day on which a file is served, where it says so.
  func served(into report: inout Report) -> (from: CalendarDay?, until: CalendarDay?) {
    let from = day("valid-from", into: &report)
    let until = day("valid-until", into: &report)
    if let from, let until, until < from, let place = value("valid-until")?.place {
      report.error(.datesReversed, at: place, "valid-until lies before valid-from (\(from))")
    }
    return (from, until)
  }
}
