import BalieConversation
import BalieKnowledge
import Foundation
import Testing

@testable import BalieEditing

/// What words do after a choice.
struct ChoosingTests {
  private let finder: KnowledgeFinder

  init() throws {
    let room = try EditorsRoom()
    finder = KnowledgeFinder(live: room.live)
  }

  private func finding(for text: String, among options: [Message.Option]) async -> Finding {
    let dutch = LanguageCode(rawValue: "nl")
    return await finder.find(
      Question(
        text: text, conversationLanguage: dutch, siteLanguage: dutch, options: options))
  }

  private let bicycle = Message.Option(topic: "rijwiel", title: "Een rijwiel kopen")
  private let none = Message.Option(topic: Message.Option.noneOfThese, title: "Geen van deze")

  @Test(arguments: ["1", "de eerste", "de laatste", "die met het rijwiel"])
  func `a place or a word of the title chooses`(text: String) async {
    let found = await finding(for: text, among: [bicycle, none])
    #expect(found.answers.map(\.topic) == ["rijwiel"])
  }

  @Test(arguments: ["ja", "ja graag", "klopt", "👍"])
  func `a yes to a single topic chooses it`(text: String) async {
    let found = await finding(for: text, among: [bicycle, none])
    #expect(found.answers.map(\.topic) == ["rijwiel"])
  }

  @Test(arguments: ["nummer 2", "2", "die tweede"])
  func `none of these is a choice of its own`(text: String) async {
    #expect(await finding(for: text, among: [bicycle, none]).decision == .dismissed)
  }

  @Test func `a yes to several topics chooses none of them`() async {
    let other = Message.Option(topic: "fiets", title: "Een fiets huren")
    #expect(await finding(for: "ja", among: [bicycle, other, none]).answers.isEmpty)
  }
}
