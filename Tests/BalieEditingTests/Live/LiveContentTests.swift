import BalieConversation
import BalieKnowledge
import Foundation
import Testing

@testable import BalieEditing

struct LiveContentTests {
  private static let question = "rijwiel aanschaffen"

  private func answer(in room: EditorsRoom) async -> String? {
    let finder = KnowledgeFinder(live: room.live)
    return await finder.find(
      Question(
        text: Self.question, conversationLanguage: nil, siteLanguage: LanguageCode(rawValue: "nl"))
    ).answers.first?.markdown
  }

  @Test func `a file with an error leaves the old answer and is named with its line`() async throws
  {
    let room = try EditorsRoom()
    try room.write("---\ntem: x\n---\n" + EditorsRoom.bicycle, to: "Knowledge/rijwiel.md")
    await room.live.reload()
    #expect(await answer(in: room) == "Kom langs in de winkel.")
    let problems = await KnowledgeFinder(live: room.live).contentProblems()
    #expect(
      problems == [
        "Knowledge/rijwiel.md:2:1: error: unknown key \"tem\"; did you mean \"team\"?"
      ])
    try room.write(
      EditorsRoom.bicycle.replacing("Kom langs", with: "Bel of kom langs"),
      to: "Knowledge/rijwiel.md")
    await room.live.reload()
    #expect(await answer(in: room) == "Bel of kom langs in de winkel.")
    #expect(room.live.problems.allSatisfy { $0.severity == .warning })
  }

  @Test func `while the folder is away the old answers stay`() async throws {
    let room = try EditorsRoom()
    let (here, away) = (
      room.folder.appending(path: "Knowledge"), room.folder.appending(path: "Away")
    )
    try FileManager.default.moveItem(at: here, to: away)
    await room.live.reload()
    #expect(await answer(in: room) == "Kom langs in de winkel.")
    #expect(room.live.problems.contains { $0.rule == .unreadable })
    try FileManager.default.moveItem(at: away, to: here)
    await room.live.reload()
    #expect(room.live.problems.allSatisfy { $0.severity == .warning })
  }

  @Test func `a name in a file that cannot be read is no unknown name`() async throws {
    let room = try EditorsRoom()
    try room.write("---\nrelated: rijwiel\n---\n# nl: Slot\n\nHier.\n", to: "Knowledge/slot.md")
    let bicycle = room.folder.appending(path: "Knowledge/rijwiel.md")
    try FileManager.default.removeItem(at: bicycle)
    try FileManager.default.createSymbolicLink(
      atPath: bicycle.path, withDestinationPath: "/etc/hostname")
    await room.live.reload()
    #expect(room.live.problems.filter { $0.severity == .error }.map(\.rule) == [.symbolicLink])
  }

  @Test func `content that says the same as before is not built again`() async throws {
    let room = try EditorsRoom()
    let first = room.live.served.knowledge
    try room.write(EditorsRoom.bicycle, to: "Knowledge/rijwiel.md")
    await room.live.reload()
    #expect(room.live.served.knowledge === first)
    try room.write(EditorsRoom.bicycle + "Of bel.\n", to: "Knowledge/rijwiel.md")
    await room.live.reload()
    #expect(room.live.served.knowledge !== first)
    try room.write(EditorsRoom.bicycle, to: "Knowledge/rijwiel.md")
    await room.live.reload()
    #expect(room.live.served.knowledge === first)
  }

  @Test func `what was built for one day is not taken for another`() async throws {
    let room = try EditorsRoom()
    let content = room.live.served.content
    let day = CalendarDay(year: 2026, month: 3, day: 2)
    let tomorrow = await room.live.shelf.knowledge(of: content, on: day)
    #expect(tomorrow !== room.live.served.knowledge)
    #expect(await room.live.shelf.knowledge(of: content, on: day) === tomorrow)
  }

  @Test func `every question asked during swaps gets one of the answers, whole`() async throws {
    let room = try EditorsRoom()
    let other = EditorsRoom.bicycle.replacing("Kom langs", with: "Bel of kom langs")
    let answers = await withTaskGroup(of: [String?].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var heard: [String?] = []
          for _ in 0..<40 { heard.append(await answer(in: room)) }
          return heard
        }
      }
      for turn in 0..<10 {
        try? room.write(
          turn.isMultiple(of: 2) ? other : EditorsRoom.bicycle, to: "Knowledge/rijwiel.md")
        await room.live.reload()
      }
      return await group.reduce([]) { $0 + $1 }
    }
    #expect(answers.count == 160)
    #expect(
      Set(answers).isSubset(of: ["Kom langs in de winkel.", "Bel of kom langs in de winkel."]))
  }
}
