import Testing

@testable import BalieKnowledge

struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("paspoort", "paspoort", 0),
    ("paspoort", "paspoor", 1),
    ("paspoort", "psapoort", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func `a distance counts typing slips, a swap as one`(one: String, other: String, slips: Int) {
    #expect(NearestName.distance(one, other) == slips)
    #expect(NearestName.distance(other, one) == slips)
  }

  @Test(arguments: [
    ("burgerzakn", "burgerzaken"), ("Burgerzaken", "burgerzaken"), ("webshop", "webshops"),
  ])
  func `a slip finds the name`(typed: String, meant: String) {
    #expect(NearestName.to(typed, among: ["burgerzaken", "webshops", "retour"]) == meant)
  }

  @Test(arguments: ["belastingen", "xy", ""])
  func `another word finds nothing`(typed: String) {
    #expect(NearestName.to(typed, among: ["burgerzaken", "webshops", "retour"]) == nil)
  }
}
