import BalieVisits
import Testing

struct PagePatternTests {
  @Test(arguments: [
    ("/", "/"), ("/*", "/drogers"), ("/*/*/**", "/drogers/aeg"), ("/**", "/"),
    ("/drogers/**", "/drogers"), ("/drogers/**", "/en/drogers/aeg/foto/2?kleur=wit"),
    ("/aeg-*", "/aeg-100"), ("/**/foto", "/drogers/aeg/foto"), ("/*-wit-*", "/aeg-wit-2024"),
  ])
  func `a pattern fits`(pattern: String, path: String) {
    #expect(PagePattern(pattern).matches(Page(path)))
  }

  @Test(arguments: [
    ("/", "/drogers"), ("/*", "/"), ("/*", "/drogers/aeg"), ("/drogers/**", "/drogerij"),
    ("/aeg-*", "/bosch-aeg-1"), ("/**/foto", "/drogers/foto/2"), ("/a*a", "/a"),
  ])
  func `a pattern does not fit`(pattern: String, path: String) {
    #expect(!PagePattern(pattern).matches(Page(path)))
  }
}
