import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct KnowledgeBaseTests {
  private let dutch = Language(rawValue: "nl")
  private let today = CalendarDay(year: 2026, month: 3, day: 1)

  @Test func `a phrasing finds its own topic`() {
    let content = Content(
      phrases: [
        LabelledText(text: "mijn paspoort is verlopen", label: "paspoort"),
        LabelledText(text: "waar kan ik parkeren", label: "parkeren"),
      ], language: dutch)
    let reading = KnowledgeBase(content, on: today).read(
      "mijn paspoort is verlopen", conversation: nil, site: dutch)
    #expect(reading.candidates.first?.name == "paspoort")
  }

  @Test func `a name that looks like another language does not hide the site's own words`() {
    let reading = TownHall.base().read(
      "verlopen paspoorten The Royal Academy of the Performing Arts", conversation: nil,
      site: TownHall.dutch)
    #expect(reading.candidates.first?.name == "paspoort")
  }
}
