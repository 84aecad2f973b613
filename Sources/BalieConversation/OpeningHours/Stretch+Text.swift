extension OpeningHours.Stretch {
  /// Reads `09:00-17:30`, also as people write it: `9.00–17.30`, `9-17.30`; nil for what is none.
  public init?(_ text: some StringProtocol) {
    let tidied = String(text).filter { !$0.isWhitespace }.replacing("–", with: "-")
    let times = tidied.split(separator: "-", omittingEmptySubsequences: false).map(Self.minutes)
    guard times.count == 2, let opens = times[0], let closes = times[1], opens < closes else {
      return nil
    }
    self.init(opens: opens, closes: closes)
  }

  /// `9`, `9:00`, `09.00`; at most `24:00`.
  private static func minutes(_ time: Substring) -> Int? {
    let parts = time.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    let lengths = parts.map(\.utf8.count)
    guard time.utf8.allSatisfy({ (46...58).contains($0) && $0 != 47 }),
      lengths == [1] || lengths == [2] || lengths == [1, 2] || lengths == [2, 2],
      let hour = Int(parts[0]), let minute = parts.count == 2 ? Int(parts[1]) : 0, minute < 60
    else { return nil }
    let total = hour * 60 + minute
    return total <= 1_440 ? total : nil
  }

  /// As it is written: `09:00-17:30`.
  public var text: String { "\(Self.clock(opens))-\(Self.clock(closes))" }

  private static func clock(_ minutes: Int) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
