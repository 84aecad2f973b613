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
    #expect(page?.title.count == Page.maximumLength)
  }
}
