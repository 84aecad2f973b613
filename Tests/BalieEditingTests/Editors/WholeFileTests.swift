import BalieConversation
import BalieKnowledge
import Foundation
import Testing

@testable import BalieEditing

@Suite struct `Files that are written as a whole` {
  let room: EditorsRoom

  init() throws { room = try EditorsRoom() }

  private func draft(_ text: String, base: String?) -> FileDraft {
    FileDraft(path: "Knowledge/rijwiel.md", text: text, base: base)
  }

  private var file: EditableFile {
    get async throws { try #require(try await room.editing.file("Knowledge/rijwiel.md")) }
  }

  @Test func `are seen before they are written, and live at once`() async throws {
    let file = try await file
    #expect(file.text == EditorsRoom.bicycle)
    let text = EditorsRoom.bicycle.replacing("Kom langs", with: "Bel ons")
    let draft = draft(text, base: file.digest)
    let proposal = try await room.editing.preview(draft)
    #expect(proposal.changes.map(\.path) == [file.path])
    #expect(proposal.changes[0].patch.contains("+Bel ons in de winkel."))
    #expect(try room.read(file.path) == EditorsRoom.bicycle, "nothing is written yet")
    let written = try await room.editing.accept(draft, digest: proposal.digest)
    #expect(written.isWritten)
    #expect(try room.read(file.path) == text)
    let reading = await room.editing.read("rijwiel aanschaffen", language: nil)
    #expect(reading.answers.first?.markdown.contains("Bel ons") == true)
  }

  @Test func `are not written over what a text editor saved a second before`() async throws {
    let file = try await file
    let theirs = EditorsRoom.bicycle + "\nOok op zaterdag.\n"
    try room.write(theirs, to: file.path)
    let mine = draft("# nl: Rijwiel\n- rijwiel\n\nIets anders.\n", base: file.digest)
    await #expect(throws: EditingError.fileChangedSince) { try await room.editing.preview(mine) }
    #expect(try room.read(file.path) == theirs)
  }

  @Test func `are not written where they changed between the look and the save`() async throws {
    let file = try await file
    let mine = draft(EditorsRoom.bicycle + "\nMorgen.\n", base: file.digest)
    let proposal = try await room.editing.preview(mine)
    let theirs = EditorsRoom.bicycle + "\nVandaag.\n"
    try room.write(theirs, to: file.path)
    await #expect(throws: EditingError.fileChangedSince) {
      try await room.editing.accept(mine, digest: proposal.digest)
    }
    #expect(try room.read(file.path) == theirs)
  }

  @Test func `with an error are refused with the error`() async throws {
    let broken = draft(
      "---\nstatus: halfaf\n---\n\n# nl: Rijwiel\n- rijwiel\n\nJa.\n",
      base: try await file.digest)
    do {
      _ = try await room.editing.preview(broken)
      Issue.record("it was let in")
    } catch EditingError.wouldBreak(let problems) {
      #expect(problems.contains { $0.file == "Knowledge/rijwiel.md" && $0.line == 2 })
    }
  }

  @Test func `can be new, where the reader finds them`() async throws {
    let text = "# nl: Bakfiets huren\n- bakfiets huren\n\nDat kan.\n"
    let new = FileDraft(path: "Knowledge/huren/bakfiets.md", text: text, base: nil)
    let proposal = try await room.editing.preview(new)
    _ = try await room.editing.accept(new, digest: proposal.digest)
    #expect(try room.read("Knowledge/huren/bakfiets.md") == text)
  }

  @Test(arguments: [
    "../buiten.md", "Knowledge/../../buiten.md", "/etc/passwd", "Knowledge/x.sh", "Elders/x.md",
    "Knowledge/.verborgen.md", "Knowledge/_synoniemen.md", "x.md", "Knowledge//x.md",
    "Knowledge/A.md",
  ])
  func `are new nowhere else`(path: String) async throws {
    await #expect(throws: EditingError.badName(path)) {
      try await room.editing.preview(FileDraft(path: path, text: "x", base: nil))
    }
  }

  @Test func `are all that editors know by name`() async throws {
    let kinds = Set(try await room.editing.files().map(\.kind))
    #expect(kinds.isSuperset(of: ["topic", "settings"]))
  }
}
