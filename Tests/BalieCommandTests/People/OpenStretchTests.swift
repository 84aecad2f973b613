import BalieConversation
import Testing

@testable import balie

@Suite struct OpenStretchTests {
  @Test func `a range of days opens on each of them`() throws {
    let open = try #require(OpenStretch(argument: "monday-wednesday 09:00-17:30"))
    #expect(open.days == [.monday, .tuesday, .wednesday])
    #expect(open.stretch == .init(opens: 540, closes: 1_050))
  }

  @Test func `one day may run to midnight`() throws {
    let open = try #require(OpenStretch(argument: "Saturday 10:00-24:00"))
    #expect(open.days == [.saturday])
    #expect(open.stretch.text == "10:00-24:00")
  }

  @Test(arguments: [
    "monday", "funday 09:00-17:00", "monday 17:00-09:00",
    "monday 09:60-17:00", "monday 09:00-25:00", "friday-monday 09:00-17:00", "monday 09:00", "",
  ])
  func `anything else is refused`(text: String) {
    #expect(OpenStretch(argument: text) == nil)
  }

  @Test(arguments: ["monday 9:00-17:30", "monday 9.00 – 17.30", "monday 9-17:30"])
  func `times are read as people write them`(text: String) {
    #expect(OpenStretch(argument: text)?.stretch == .init(opens: 540, closes: 1_050))
  }

  @Test func `a day of its own has a date or a name`() throws {
    let eve = try #require(ExceptionalStretch(argument: "kerstavond 9:00-12:00"))
    #expect(eve.days == .holiday(.christmasEve))
    #expect(eve.stretch == .init(opens: 540, closes: 720))
    #expect(ExceptionalStretch(argument: "2026-02-30 9:00-12:00") == nil)
    #expect(OpeningHours.Days(argument: "nergensdag") == nil)
  }

  @Test(arguments: [("90d", 7_776_000.0), ("1d", 86_400.0)])
  func `an age is a number of days`(text: String, seconds: Double) {
    #expect(Age(argument: text)?.seconds == seconds)
  }

  @Test(arguments: ["90", "d", "-1d", "0d", "1.5d", "90days"])
  func `an age in anything but days is refused`(text: String) {
    #expect(Age(argument: text) == nil)
  }
}
