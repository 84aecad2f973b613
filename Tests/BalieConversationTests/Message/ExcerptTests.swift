import Testing

@testable import BalieConversation

struct ExcerptTests {
  @Test func `words are put on one line`() throws {
    #expect(
      Message.Content.text(try MessageText("een\n\n twee\tdrie")).excerpt(140) == "een twee drie")
  }

  @Test func `long words are cut with an ellipsis, short ones not`() throws {
    let long = Message.Content.remark(String(repeating: "a", count: 141))
    #expect(long.excerpt(140) == String(repeating: "a", count: 139) + "…")
    let short = String(repeating: "a", count: 140)
    #expect(Message.Content.remark(short).excerpt(140) == short)
  }

  @Test func `a cut never splits a character of many parts`() {
    let families = String(repeating: "👩‍👩‍👧‍👦", count: 200)
    #expect(Message.Content.remark(families).excerpt(3) == "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…")
  }

  @Test func `an answer goes by its title, a clarification by its question`() {
    #expect(Message.Content.answer(.about("retour")).excerpt(140) == "Over retour")
    #expect(Message.Content.clarification(text: "Welke?", options: []).excerpt(140) == "Welke?")
  }
}
