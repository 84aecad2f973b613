import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `Searching transcripts` {
  @Test(arguments: [
    ("café", [1]), ("CAFE", [1]), ("caf", [1]), ("af", []), ("terug café", [1]),
    ("café terug", [1]), ("terug", [1, 2]), ("teru", [1, 2]), ("teru café", []),
    ("klant", [3]), ("pakje", [2]), ("noor@example.nl", [4]), ("0612345678", [4]),
    ("هدية", [5]), ("迷子", [6]), ("", []), ("   ", []),
  ])
  func `words find messages`(_ words: String, _ expected: [MessageNumber]) async throws {
    try await withDatabase { database, _ in
      _ = try await SQLiteEventLog(database).append(try Self.transcript())
      let found = try await SQLiteArchive(database).search(words, limit: 10)
      #expect(found.map(\.number).sorted() == expected)
    }
  }

  private static func transcript() throws -> [Decision] {
    var story = Story("een")
    return [
      story.begin(),
      try story.visitorSays("Kan mijn Café-mok terug?"),
      story.tell(
        .botReplied(number: 2, epoch: 1, content: .remark("Stuur het pakje terug."))),
      story.tell(
        .noteAdded(
          number: 3, by: .sanne, clientID: "n", text: try MessageText("Vaste klant, aardig"))),
      try story.visitorSays("mail noor@example.nl of bel 0612345678"),
      try story.visitorSays("أين هدية أمي؟"),
      try story.visitorSays("迷子になりました"),
    ]
  }

  @Test(arguments: [
    "\"", "\"\"", "\"mok", "mok\"", "'", "*", "mok*", "^mok", "NEAR(mok terug)", "mok NEAR",
    "AND", "mok AND", "OR OR", "NOT mok", "words:mok", "-mok", "(mok", "mok)", "{words}: mok",
    "mok + terug", "\0", "mok\0\"terug", "; DROP TABLE event; --", "%", "\\", "🙂", "\u{301}",
    "\u{200D}", "\u{202E}mok", "mok\n\tterug", ",.?!", String(repeating: "mok ", count: 2_500),
    String(repeating: "a", count: 10_000), String(repeating: "\"", count: 10_000),
    String(repeating: "mok\"*", count: 2_000), String(repeating: "\u{301}", count: 10_000),
  ])
  func `whatever is typed is words and never an error`(_ typed: String) async throws {
    try await withDatabase { database, _ in
      _ = try await SQLiteEventLog(database).append(try Self.transcript())
      let archive = SQLiteArchive(database)
      _ = try await archive.search(typed, limit: 10)
      let stillFound = try await archive.search("mok", limit: 10)
      #expect(stillFound.map(\.number) == [1])
    }
  }

  @Test(arguments: ["mok*", "^mok", "\"mok", "words:mok", "(mok", "-mok", "mok)"])
  func `search syntax is looked for as words`(_ typed: String) {
    let words = SearchExpression(typed)?.string
    #expect(words == "\"mok\"*" || words == "\"words\" \"mok\"*")
  }

  @Test func `a hit shows the words around the match as plain text`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      let filler = String(repeating: "blabla ", count: 60)
      let recorded = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays(filler + "<b>sleutel</b> kwijt " + filler),
      ])
      let hit = try #require(try await SQLiteArchive(database).search("sleutel", limit: 1).first)
      #expect(hit.conversation == story.conversation.id)
      #expect(hit.at == recorded[1].at)
      #expect(hit.excerpt.contains("<b>sleutel</b> kwijt"))
      #expect(hit.excerpt.hasPrefix("…") && hit.excerpt.hasSuffix("…"))
      #expect(hit.excerpt.count < filler.count)
    }
  }

  @Test func `the best hit is first, and no more come than asked for`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      let filler = String(repeating: "iets anders ", count: 30)
      _ = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("fiets " + filler), story.visitorSays("fiets fiets"),
        story.visitorSays(filler),
      ])
      let archive = SQLiteArchive(database)
      #expect(try await archive.search("fiets", limit: 10).map(\.number) == [2, 1])
      #expect(try await archive.search("fiets", limit: 1).map(\.number) == [2])
      #expect(try await archive.search("fiets", limit: -1).isEmpty)
    }
  }

  @Test func `what people said comes before what the bot always says`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([
        story.begin(),
        story.tell(.botReplied(number: 1, epoch: 1, content: .remark("fiets"))),
        try story.visitorSays("mijn nieuwe fiets heeft een krom wiel en een slag in de band"),
        story.tell(
          .noteAdded(
            number: 3, by: .sanne, clientID: "n",
            text: try MessageText("fiets staat in de winkel, klant komt hem morgen halen"))),
      ])
      let hits = try await SQLiteArchive(database).search("fiets", limit: 10)
      #expect(hits.last?.number == 1)
      #expect(Set(hits.map(\.author)) == [.visitor, .bot, .operator(.sanne)])
      #expect(hits.allSatisfy { $0.summary.id == story.conversation.id })
    }
  }

  @Test func `answers and options of the bot are found too`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      let options = [Message.Option(topic: "ruilen", title: "Omruilen van een product")]
      _ = try await SQLiteEventLog(database).append([
        story.begin(),
        story.tell(.botReplied(number: 1, epoch: 1, content: .answer(Story.answer))),
        story.tell(
          .botReplied(
            number: 2, epoch: 1, content: .clarification(text: "Bedoelt u:", options: options))),
      ])
      let archive = SQLiteArchive(database)
      #expect(try await archive.search("dagen", limit: 10).map(\.number) == [1])
      #expect(try await archive.search("omruilen", limit: 10).map(\.number) == [2])
    }
  }
}
