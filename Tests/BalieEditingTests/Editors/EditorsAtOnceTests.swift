import BalieConversation
import BalieKnowledge
import Foundation
import Testing

@testable import BalieEditing

@Suite struct `Editors at once` {
  let room: EditorsRoom
  let nl = LanguageCode(rawValue: "nl")
  let bicycles = EditorsRoom.bicycles

  init() throws { room = try EditorsRoom() }

  @Test func `the second of two editors sees the change and loses nothing`() async throws {
    room.askForBicycles()
    room.ledger.ask("wie is de burgemeester", in: "c3")
    let other = GapChoice.outOfScope(language: nl)
    let first = try await room.editing.preview(bicycles, of: "c1-1")
    let second = try await room.editing.preview(other, of: "c3-3")
    _ = try await room.editing.accept(bicycles, of: "c1-1", digest: first.digest)
    let written = try room.read("Knowledge/_questions.nl.txt")
    await #expect(throws: EditingError.changedSince) {
      try await room.editing.accept(other, of: "c3-3", digest: second.digest)
    }
    #expect(try room.read("Knowledge/_questions.nl.txt") == written)
    let again = try await room.editing.preview(other, of: "c3-3")
    _ = try await room.editing.accept(other, of: "c3-3", digest: again.digest)
    #expect(
      try room.read("Knowledge/_questions.nl.txt") == written + "wie is de burgemeester -> ?\n")
  }

  @Test func `a gap that somebody else settled is told apart from one that never was`()
    async throws
  {
    room.askForBicycles()
    let digest = try await room.editing.preview(bicycles, of: "c1-1").digest
    let gap = try #require(try await room.editing.gaps().first)
    let dismissal = try await room.editing.preview(.dismiss, of: gap.id).digest
    _ = try await room.editing.accept(.dismiss, of: gap.id, digest: dismissal)
    await #expect(throws: EditingError.settledSince) {
      try await room.editing.accept(bicycles, of: gap.id, digest: digest)
    }
    #expect(try room.read("Knowledge/rijwiel.md") == EditorsRoom.bicycle)
    for other in ["c1-9", "c1", "-1", "c1-x", ""] {
      await #expect(throws: EditingError.unknownGap) {
        try await room.editing.accept(bicycles, of: other, digest: digest)
      }
    }
  }

  @Test func `a save in an editor of one's own counts as another editor`() async throws {
    room.askForBicycles()
    let proposal = try await room.editing.preview(bicycles, of: "c1-1")
    let saved = EditorsRoom.bicycle.replacing("winkel", with: "zaak")
    try room.write(saved, to: "Knowledge/rijwiel.md")
    await #expect(throws: EditingError.changedSince) {
      try await room.editing.accept(bicycles, of: "c1-1", digest: proposal.digest)
    }
    #expect(try room.read("Knowledge/rijwiel.md") == saved)
  }

  @Test func `of many editors at once one wins for every look`() async throws {
    room.askForBicycles()
    let digest = try await room.editing.preview(bicycles, of: "c1-1").digest
    let (editing, choice) = (room.editing, bicycles)
    let wins = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (try? await editing.accept(choice, of: "c1-1", digest: digest))?.isWritten ?? false
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(wins == 1)
    #expect(
      try room.read("Knowledge/rijwiel.md").components(separatedBy: "- flomper nodig\n").count
        == 2)
  }

  @Test func `of two who settle a gap at once the second is told, whatever they chose`()
    async throws
  {
    for round in 0..<20 {
      let gap = "c\(round)-\(round + 1)"
      room.ledger.ask("hoe heet de kat van nummer \(round)", in: "c\(round)")
      let digest = try await room.editing.preview(.dismiss, of: gap).digest
      let editing = room.editing
      async let one = try? editing.accept(.dismiss, of: gap, digest: digest)
      async let other = try? editing.accept(.dismiss, of: gap, digest: digest)
      let done = await [one, other].compactMap(\.self)
      #expect(done.count == 1)
    }
  }
}
