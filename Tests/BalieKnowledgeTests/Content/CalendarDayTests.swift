import Testing

@testable import BalieKnowledge

struct CalendarDayTests {
  @Test(arguments: ["2026-03-01", "2024-02-29", "2000-02-29", "0001-12-31"])
  func `a day is read and written alike`(text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026-3-1", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "01-03-2026", "2026/03/01", "2026-03-01 ", "٢٠٢٦-٠٣-٠١", "+026-03-01",
  ])
  func `what no calendar has is no day`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `a leap day has the day before March a year earlier`() {
    #expect(CalendarDay("2024-02-29")?.oneYearEarlier.description == "2023-02-28")
    #expect(CalendarDay("2026-06-01")?.oneYearEarlier.description == "2025-06-01")
  }
}
