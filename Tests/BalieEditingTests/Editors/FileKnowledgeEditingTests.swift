import BalieConversation
import BalieKnowledge
import Foundation
import Testing

@testable import BalieEditing

@Suite struct FileKnowledgeEditingTests {
  let room: EditorsRoom
  let nl = LanguageCode(rawValue: "nl")
  let bicycles = EditorsRoom.bicycles

  init() throws { room = try EditorsRoom() }

  func accept(_ choice: GapChoice, of gap: Gap) async throws -> GapResolution {
    let digest = try await room.editing.preview(choice, of: gap.id).digest
    return try await room.editing.accept(choice, of: gap.id, digest: digest)
  }

  @Test func `alike questions are one gap and the costliest comes first`() async throws {
    room.ledger.ask("wie is de burgemeester", in: "c0")
    room.askForBicycles()
    let gaps = try await room.editing.gaps()
    #expect(gaps.map(\.id) == ["c1-2", "c0-1"])
    #expect(gaps[0].people == 2)
    #expect(gaps[0].cost == 5.5)
    #expect(gaps[0].questions.map(\.number) == [3, 2])
  }

  @Test func `a preview shows the exact change and writes nothing`() async throws {
    room.askForBicycles()
    let proposal = try await room.editing.preview(bicycles, of: "c1-1")
    #expect(
      proposal.changes.map(\.path) == ["Knowledge/_questions.nl.txt", "Knowledge/rijwiel.md"])
    #expect(
      proposal.changes[0].after
        == "Flompers nodig? -> rijwiel\nflomper nodig -> rijwiel\n")
    #expect(proposal.changes[1].before == EditorsRoom.bicycle)
    #expect(proposal.changes[1].patch.contains("\n+- flompers nodig?\n+- flomper nodig\n"))
    #expect(proposal.isWritable)
    #expect(proposal.effects.map(\.text).contains("flomper nodig"))
    #expect(proposal.effects.allSatisfy { $0.verdict == .better })
    #expect(try room.read("Knowledge/rijwiel.md") == EditorsRoom.bicycle)
    #expect(room.isThere("Knowledge/_questions.nl.txt") == false)
  }

  @Test func `what is accepted is written, live at once, and settled`() async throws {
    room.askForBicycles()
    let gap = try #require(try await room.editing.gaps().first)
    let resolution = try await accept(bicycles, of: gap)
    #expect(resolution.isWritten)
    #expect(try room.read("Knowledge/rijwiel.md").contains("- flomper nodig\n"))
    let finding = await room.editing.read("flomper nodig", language: nl)
    #expect(finding.candidates.first?.name == "rijwiel")
    #expect(
      room.ledger.settled
        == ["c1-1": .answered(topic: "rijwiel"), "c2-2": .answered(topic: "rijwiel")])
    #expect(try await room.editing.gaps().isEmpty)
  }

  @Test func `a new topic is made of what the operator answered`() async throws {
    room.ledger.ask("mag mijn hond mee", in: "c1", isEscalated: true)
    let choice = GapChoice.newTopic(
      name: "honden", category: "winkel", language: nl, title: "Mag mijn hond mee?",
      phrasings: ["mag mijn hond mee"], answer: "Honden zijn welkom.")
    let gap = try #require(try await room.editing.gaps().first)
    #expect(try await accept(choice, of: gap).isWritten)
    #expect(try room.read("Knowledge/winkel/honden.md").hasSuffix("\nHonden zijn welkom.\n"))
    #expect(try room.read("Knowledge/_questions.nl.txt") == "mag mijn hond mee -> honden\n")
    #expect(room.live.served.content.topics.map(\.name).contains("honden"))
    #expect(room.live.problems.filter { $0.severity == .error }.isEmpty)
  }

  @Test func `what is out of scope becomes a test and no gap again`() async throws {
    room.ledger.ask("wie is de burgemeester", in: "c1")
    let gap = try #require(try await room.editing.gaps().first)
    #expect(try await accept(.outOfScope(language: nl), of: gap).isWritten)
    #expect(try room.read("Knowledge/_questions.nl.txt") == "wie is de burgemeester -> ?\n")
    #expect(room.ledger.settled == ["c1-1": .outOfScope])
    room.ledger.ask("Wie is de  burgemeester", in: "c2")
    #expect(try await room.editing.gaps().isEmpty)
  }

  @Test func `a gap that is dismissed changes no file`() async throws {
    room.askForBicycles()
    let gap = try #require(try await room.editing.gaps().first)
    let resolution = try await accept(.dismiss, of: gap)
    #expect(resolution == GapResolution(isWritten: false, patch: ""))
    #expect(room.ledger.settled.values.allSatisfy { $0 == .dismissed })
    #expect(try await room.editing.gaps().isEmpty)
  }

  @Test func `questions that nobody ticked stay a gap`() async throws {
    room.ledger.ask("xyzzy flomper banaan", in: "c1")
    room.ledger.ask("flomper banaan", in: "c2")
    let gap = try #require(try await room.editing.gaps().first)
    #expect(gap.questions.count == 2)
    let choice = GapChoice.outOfScope(language: nl)
    let partly = GapChoice.newTopic(
      name: "banaan", category: "", language: nl, title: "Fruit", phrasings: ["peer"],
      answer: "Nee.")
    _ = try await accept(partly, of: gap)
    #expect(room.ledger.settled.isEmpty)
    let left = try #require(try await room.editing.gaps().first)
    _ = try await accept(choice, of: left)
    #expect(room.ledger.settled.count == left.questions.count)
  }

  @Test func `a gap that the files settled counts as settled`() async throws {
    room.ledger.ask("wie is de burgemeester", in: "c1")
    try room.write("wie is de burgemeester -> ?\n", to: "Knowledge/_questions.nl.txt")
    await room.live.reload()
    await #expect(throws: EditingError.settledSince) {
      try await room.editing.preview(.dismiss, of: "c1-1")
    }
  }

  @Test func `another choice than the one that was looked at is refused`() async throws {
    room.askForBicycles()
    let proposal = try await room.editing.preview(.outOfScope(language: nl), of: "c1-1")
    await #expect(throws: EditingError.changedSince) {
      try await room.editing.accept(bicycles, of: "c1-1", digest: proposal.digest)
    }
  }

  @Test func `where the files are read-only the patch is handed out`() async throws {
    room.askForBicycles()
    try room.setMode(0o555, of: "Knowledge")
    defer { try? room.setMode(0o755, of: "Knowledge") }
    let proposal = try await room.editing.preview(bicycles, of: "c1-1")
    #expect(proposal.isWritable == false)
    let resolution = try await room.editing.accept(
      bicycles, of: "c1-1", digest: proposal.digest)
    #expect(resolution.isWritten == false)
    #expect(resolution.patch == proposal.changes.map(\.patch).joined())
    #expect(try room.read("Knowledge/rijwiel.md") == EditorsRoom.bicycle)
    #expect(try await room.editing.gaps().count == 1)
    try room.setMode(0o755, of: "Knowledge")
    for change in proposal.changes { try room.write(change.after, to: change.path) }
    await room.live.reload()
    #expect(try await room.editing.gaps().isEmpty)
  }

  @Test func `an answer that nobody was helped with stays a gap`() async throws {
    room.ledger.ask(
      "rijwiel aanschaffen", in: "c1", .answer, topic: "rijwiel", isRejected: true)
    #expect(try await room.editing.gaps().count == 1)
  }

  @Test func `what would break the content is refused with its problems`() async throws {
    room.askForBicycles()
    let german = GapChoice.addPhrasings(
      ["Fahrrad"], to: "rijwiel", language: LanguageCode(rawValue: "de"))
    let empty = GapChoice.newTopic(
      name: "leeg", category: "", language: nl, title: "Leeg", phrasings: [], answer: " ")
    for choice in [german, empty] {
      let error = await #expect(throws: EditingError.self) {
        try await room.editing.preview(choice, of: "c1-1")
      }
      guard case .wouldBreak(let problems) = error else {
        Issue.record("not refused as breaking: \(String(describing: error))")
        continue
      }
      #expect(problems.map(\.severity) == ["error"])
    }
    #expect(room.isThere("Knowledge/leeg.md") == false)
  }

  @Test func `what is wrong already is no reason to refuse`() async throws {
    room.askForBicycles()
    try room.write("# nl: \n", to: "Knowledge/stuk.md")
    #expect(try await room.editing.preview(bicycles, of: "c1-1").changes.count == 2)
  }

  @Test func `what does not exist is told apart`() async throws {
    room.askForBicycles()
    await #expect(throws: EditingError.unknownGap) {
      try await room.editing.preview(.dismiss, of: "c9-9")
    }
    await #expect(throws: EditingError.unknownTopic("visum")) {
      try await room.editing.preview(
        .addPhrasings(["x"], to: "visum", language: nl), of: "c1-1")
    }
    let taken = GapChoice.newTopic(
      name: "retour", category: "x", language: nl, title: "t", phrasings: [], answer: "a")
    await #expect(throws: EditingError.nameTaken("retour")) {
      try await room.editing.preview(taken, of: "c1-1")
    }
    let bad = GapChoice.newTopic(
      name: "x", category: "../..", language: nl, title: "t", phrasings: [], answer: "a")
    await #expect(throws: EditingError.badName("../..")) {
      try await room.editing.preview(bad, of: "c1-1")
    }
  }

  @Test func `a topic tells what came of its questions and which words it lacks`() async throws {
    room.ledger.ask("pakketje terugzenden", in: "c1", .answer, topic: "retour", isRejected: true)
    room.ledger.ask("een pakketje van [e-mail] retour", in: "c2", .answer, topic: "retour")
    let detail = try #require(try await room.editing.topic("retour"))
    #expect(detail.entry.use.asked == 2)
    #expect(detail.entry.file == "Knowledge/retour.md")
    #expect(detail.editions.map(\.language.rawValue) == ["en", "nl"])
    #expect(detail.editions[1].answer.operatorNote == "Bel de vervoerder.")
    #expect(
      detail.missingWords == [
        WordCount(word: "pakketje", count: 2), WordCount(word: "terugzenden", count: 1),
      ])
    #expect(try await room.editing.topic("visum") == nil)
    let names = try await room.editing.topics().map(\.name)
    #expect(names == ["retour", "rijwiel"])
  }

  @Test func `problems tell warnings too`() async throws {
    try room.write("# nl: Stuk\n", to: "Knowledge/stuk.md")
    let problems = await room.editing.problems()
    #expect(problems.contains { $0.severity == "error" && $0.file == "Knowledge/stuk.md" })
  }
}
