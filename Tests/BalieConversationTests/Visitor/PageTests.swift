import Testing

@testable import BalieConversation

struct PageTests {
  @Test(arguments: [
    "https://shop.example/", "HTTP://shop.example/a?b=c#d", " https://shop.example",
  ])
  func `a web address is a page`(url: String) {
    #expect(Page(url: url, title: "") != nil)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", "shop.example", "//shop",
    "\u{0}javascript:https://x",
  ])
  func `anything else is not`(url: String) {
    #expect(Page(url: url, title: "") == nil)
  }

  @Test func `a title is one clean line`() {
    #expect(Page(url: "https://x.example", title: " A\n\u{202E}B ")?.title == "A B")
  }

  @Test func `long addresses and titles are cut`() {
    let long = String(repeating: "a", count: 1_000)
    let page = Page(url: "https://x.example/" + long, title: long)
    #expect(page?.url.count == Page.maximumLength)
    #expect(page?.title.count == PageRule().longestTitle)
  }

  @Test(arguments: [
    ("https://x.example/a?token=s3cret&email=a@b.example#top", "https://x.example/a"),
    ("https://anna:pw@x.example:8443/a", "https://x.example:8443/a"),
    ("https://x.example/a@b?c@d", "https://x.example/a@b"),
    ("https://x.example#?product=1", "https://x.example"),
    ("https://x.example?product=1", "https://x.example?product=1"),
    (
      "https://x.example/a?Product=2&product=koel%20kast&x=1&product=&pro%64uct=3",
      "https://x.example/a?product=koel%20kast&product=&pro%64uct=3"
    ),
    ("https://x.example/a;jsessionid=1F2/b;v=1?x=;", "https://x.example/a/b"),
    ("https://x.example/a?product=1;2", "https://x.example/a?product=1;2"),
    ("https://x.example/a?product", "https://x.example/a?product"),
    ("https://x.example/a?productx=1&xproduct=2&&", "https://x.example/a"),
  ])
  func `of an address the path is kept, and the keys that the site names`(
    given: String, kept: String
  ) {
    let rule = PageRule(queryKeys: ["product"])
    #expect(Page(url: given, title: "", keeping: rule)?.url == kept)
  }

  @Test func `a title is cut where the site says so`() {
    let long = String(repeating: "a", count: 1_000)
    let rule = PageRule(longestTitle: 12)
    #expect(Page(url: "https://x.example", title: long, keeping: rule)?.title.count == 12)
    let none = PageRule(longestTitle: 0)
    #expect(Page(url: "https://x.example", title: long, keeping: none)?.title == "")
    let most = PageRule(longestTitle: 9_000)
    #expect(
      Page(url: "https://x.example", title: long, keeping: most)?.title.count
        == Page.maximumLength)
  }
}
