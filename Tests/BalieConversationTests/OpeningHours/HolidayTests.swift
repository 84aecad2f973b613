import Testing

@testable import BalieConversation

@Suite struct HolidayTests {
  @Test(arguments: [
    (2_019, "2019-04-21"), (2_024, "2024-03-31"), (2_025, "2025-04-20"), (2_026, "2026-04-05"),
    (2_027, "2027-03-28"), (2_038, "2038-04-25"), (2_285, "2285-03-22"),
  ])
  func `Easter moves with the moon`(year: Int, day: String) {
    #expect(Holiday.easter.day(in: year).description == day)
    #expect(Holiday.easter.day(in: year).weekday == .sunday)
  }

  @Test func `what hangs on Easter keeps its day of the week`() {
    for year in 2_020...2_060 {
      #expect(Holiday.goodFriday.day(in: year).weekday == .friday)
      #expect(Holiday.easterMonday.day(in: year).weekday == .monday)
      #expect(Holiday.ascension.day(in: year).weekday == .thursday)
      #expect(Holiday.pentecost.day(in: year).weekday == .sunday)
      #expect(Holiday.whitMonday.day(in: year).weekday == .monday)
    }
  }

  @Test(arguments: [(2_025, "2025-04-26"), (2_026, "2026-04-27"), (2_031, "2031-04-26")])
  func `King's Day gives way to a Sunday`(year: Int, day: String) {
    #expect(Holiday.kingsDay.day(in: year).description == day)
  }

  @Test func `each country has its own days`() {
    #expect(Country.netherlands.holidays.contains(.kingsDay))
    #expect(!Country.netherlands.holidays.contains(.armistice))
    #expect(Country.belgium.holidays.contains(.belgianNationalDay))
    #expect(!Country.belgium.holidays.contains(.boxingDay))
  }

  @Test(arguments: [
    ("koningsdag", Holiday.kingsDay), ("Tweede Kerstdag", .boxingDay), ("kings-day", .kingsDay),
    ("hemelvaartsdag", .ascension), ("pinkstermaandag", .whitMonday),
  ])
  func `a holiday goes by the names that people use`(name: String, holiday: Holiday) {
    #expect(OpeningHours.Days(name) == .holiday(holiday))
  }
}
