import BalieConversation
import BalieKnowledge
import Foundation
import Testing

@testable import BalieEditing

@Suite struct GapBookTests {
  let room: EditorsRoom
  let bicycles = EditorsRoom.bicycles

  init() throws { room = try EditorsRoom() }

  private var groupings: Int { room.editing.book.groupings }

  @Test func `looks at the same questions put them together once`() async throws {
    room.askForBicycles()
    let first = try await room.editing.gaps()
    #expect(try await room.editing.gaps() == first)
    _ = try await room.editing.preview(bicycles, of: "c1-1")
    #expect(groupings == 1)
  }

  @Test func `a new question, and new content, put them together anew`() async throws {
    room.askForBicycles()
    _ = try await room.editing.gaps()
    room.ledger.ask("wie is de burgemeester", in: "c3")
    #expect(try await room.editing.gaps().count == 2)
    #expect(groupings == 2)
    try room.write(EditorsRoom.bicycle + "Of bel.\n", to: "Knowledge/rijwiel.md")
    await room.live.reload()
    #expect(try await room.editing.gaps().count == 2)
    #expect(groupings == 3)
  }

  @Test func `what was previewed is accepted as it was shown, whatever was asked meanwhile`()
    async throws
  {
    room.askForBicycles()
    let digest = try await room.editing.preview(bicycles, of: "c1-1").digest
    room.ledger.ask("wie is de burgemeester", in: "c3")
    room.ledger.ask("flomper dringend nodig", in: "c4")
    let resolution = try await room.editing.accept(bicycles, of: "c1-1", digest: digest)
    #expect(resolution.isWritten)
    #expect(groupings == 1)
    // What joined after the look was not looked at.
    #expect(Set(room.ledger.settled.keys) == ["c1-1", "c2-2"])
  }

  @Test func `a look at questions of which one was settled since is stale`() async throws {
    room.askForBicycles()
    let digest = try await room.editing.preview(bicycles, of: "c1-1").digest
    let other = QuestionReference(conversation: ConversationID(rawValue: "c2"), number: 2)
    await room.ledger.settle([other], as: .dismissed, at: Date(timeIntervalSince1970: 5))
    await #expect(throws: EditingError.changedSince) {
      try await room.editing.accept(bicycles, of: "c1-1", digest: digest)
    }
    #expect(try room.read("Knowledge/rijwiel.md") == EditorsRoom.bicycle)
  }

  @Test func `a look that is not remembered is held against the files and questions as they are`()
    async throws
  {
    room.askForBicycles()
    let digest = try await room.editing.preview(bicycles, of: "c1-1").digest
    let restarted = FileKnowledgeEditing(
      ledger: room.ledger, live: room.live,
      source: room.source(today: { CalendarDay(year: 2026, month: 3, day: 1) }))
    let resolution = try await restarted.accept(bicycles, of: "c1-1", digest: digest)
    #expect(resolution.isWritten)
  }
}
