import Foundation
import Testing

@testable import BalieKnowledge

@Suite struct ContentStoreTests {
  let folder: TemporaryFolder
  let store: ContentStore

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("een\n", to: "Knowledge/a.md")
    try folder.write("x -> a\n", to: "Knowledge/_questions.nl.txt")
    try folder.write("geheim\n", to: "elsewhere/secret.md")
    try folder.write("", to: "Intents/_settings.yml")
    store = ContentStore(knowledge: folder.path("Knowledge"), intents: folder.path("Intents"))
  }

  func edit(_ path: String, _ before: String?, _ after: String) -> FileEdit {
    FileEdit(
      path: path, folder: .knowledge, before: before.map { Array($0.utf8) },
      after: Array(after.utf8))
  }

  @Test func `all files are written and nothing else is left behind`() throws {
    try store.write([
      edit("Knowledge/_questions.nl.txt", "x -> a\n", "x -> a\ny -> b\n"),
      edit("Knowledge/a.md", "een\n", "twee\n"),
      edit("Knowledge/nieuw/diep/b.md", nil, "drie\n"),
    ])
    #expect(try folder.read("Knowledge/a.md") == "twee\n")
    #expect(try folder.read("Knowledge/_questions.nl.txt") == "x -> a\ny -> b\n")
    #expect(try folder.read("Knowledge/nieuw/diep/b.md") == "drie\n")
    #expect(folder.names().filter { $0.contains(".balie-") }.isEmpty)
  }

  @Test func `a file keeps its rights`() throws {
    try folder.setMode(0o640, of: "Knowledge/a.md")
    try store.write([edit("Knowledge/a.md", "een\n", "twee\n")])
    #expect(try folder.mode("Knowledge/a.md") == 0o640)
  }

  @Test func `a file that somebody saved in between is left alone, and so are the others`() throws {
    try folder.write("van een ander\n", to: "Knowledge/a.md")
    #expect(throws: ContentStore.Failure.changed(path: "Knowledge/a.md")) {
      try store.write([
        edit("Knowledge/a.md", "een\n", "twee\n"),
        edit("Knowledge/_questions.nl.txt", "x -> a\n", "weg\n"),
      ])
    }
    #expect(try folder.read("Knowledge/a.md") == "van een ander\n")
    #expect(try folder.read("Knowledge/_questions.nl.txt") == "x -> a\n")
    #expect(folder.names().filter { $0.contains(".balie-") }.isEmpty)
  }

  @Test func `a new file that somebody else made first stays theirs, and all is undone`() throws {
    try folder.write("van een ander\n", to: "Knowledge/z.md")
    #expect(throws: ContentStore.Failure.changed(path: "Knowledge/z.md")) {
      try store.write([
        edit("Knowledge/a.md", "een\n", "twee\n"), edit("Knowledge/z.md", nil, "mijn\n"),
      ])
    }
    #expect(try folder.read("Knowledge/z.md") == "van een ander\n")
    #expect(try folder.read("Knowledge/a.md") == "een\n")
  }

  @Test func `a folder without the right to write is read-only, whoever asks`() throws {
    let change = [edit("Knowledge/a.md", "een\n", "twee\n")]
    #expect(store.canWrite(change))
    try folder.setMode(0o555, of: "Knowledge")
    defer { try? folder.setMode(0o755, of: "Knowledge") }
    #expect(store.canWrite(change) == false)
    #expect(throws: ContentStore.Failure.self) { try store.write(change) }
    #expect(try folder.read("Knowledge/a.md") == "een\n")
  }

  @Test func `a file without the right to write is read-only`() throws {
    try folder.setMode(0o444, of: "Knowledge/a.md")
    #expect(store.canWrite([edit("Knowledge/a.md", "een\n", "twee\n")]) == false)
    #expect(store.canWrite([edit("Knowledge/b.md", nil, "twee\n")]))
  }

  @Test func `a link inside the folder is followed and stays a link`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Knowledge/link.md"), withDestinationPath: "a.md")
    try store.write([edit("Knowledge/link.md", "een\n", "twee\n")])
    #expect(try folder.read("Knowledge/a.md") == "twee\n")
    let type = try FileManager.default.attributesOfItem(atPath: folder.path("Knowledge/link.md"))
    #expect(type[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  @Test(arguments: ["Knowledge/out.md", "Knowledge/map/secret.md", "Knowledge/map/new.md"])
  func `a link out of the folder is never followed`(path: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Knowledge/out.md"), withDestinationPath: "../elsewhere/secret.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Knowledge/map"), withDestinationPath: "../elsewhere")
    let change = [edit(path, path.hasSuffix("new.md") ? nil : "geheim\n", "gekaapt\n")]
    #expect(store.canWrite(change) == false)
    #expect(throws: ContentStore.Failure.self) { try store.write(change) }
    #expect(try folder.read("elsewhere/secret.md") == "geheim\n")
    #expect(folder.names().contains("elsewhere/new.md") == false)
  }

  @Test func `a link that leads nowhere is no place for a new file`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Knowledge/b.md"), withDestinationPath: "../elsewhere/none.md")
    #expect(throws: ContentStore.Failure.self) {
      try store.write([edit("Knowledge/b.md", nil, "twee\n")])
    }
    #expect(folder.names().contains("elsewhere/none.md") == false)
  }

  @Test(arguments: ["Knowledge/../elsewhere/secret.md", "Knowledge/./../x.md", "Knowledge"])
  func `a path that climbs is refused`(path: String) {
    #expect(store.canWrite([edit(path, nil, "x")]) == false)
  }
}
