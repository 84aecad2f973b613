import Foundation
import Testing

@testable import BalieKnowledge

/// A content folder on disk, gone when the test is.
final class ContentFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("balie-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path + "/Knowledge", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/Knowledge/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/Knowledge/" + name, withDestinationPath: destination)
  }

  func read() -> ContentReading {
    ContentReader(knowledge: path + "/Knowledge", intents: nil).read()
  }
}

struct FolderReadingTests {
  static let good = "# nl: Titel\n\nAntwoord.\n".utf8

  @Test func `folders are read to the bottom and become categories`() throws {
    let folder = try ContentFolder()
    try folder.write(Self.good, to: "a.md")
    try folder.write(Self.good, to: "een/twee/b.md")
    let reading = folder.read()
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.topics.map(\.file) == ["Knowledge/a.md", "Knowledge/een/twee/b.md"])
    #expect(reading.content.topics.map(\.category) == [[], ["een", "twee"]])
  }

  @Test func `a folder that is not there is an error`() {
    let reading = ContentReader(knowledge: "/nowhere/Knowledge", intents: nil).read()
    #expect(reading.hasErrors)
    #expect(
      reading.diagnostics.map(\.description) == [
        "Knowledge:1:1: error: there is no folder at /nowhere/Knowledge"
      ])
  }

  @Test func `an empty folder is no error`() throws {
    #expect(try ContentFolder().read().diagnostics.isEmpty)
  }

  @Test func `files that start with a dot are passed over and others told of`() throws {
    let folder = try ContentFolder()
    try folder.write(Self.good, to: ".a.md.swp")
    try folder.write(Self.good, to: "a.md~")
    let reading = folder.read()
    #expect(reading.content.topics.isEmpty)
    #expect(reading.diagnostics.map(\.rule) == [.unreadFile])
  }

  @Test func `links inside the folder are followed`() throws {
    let folder = try ContentFolder()
    try folder.write(Self.good, to: ".versions/1/a.md")
    try folder.link("current", to: ".versions/1")
    #expect(folder.read().content.topics.map(\.file) == ["Knowledge/current/a.md"])
  }

  @Test func `links in a circle, to nowhere and out of the folder are errors`() throws {
    let folder = try ContentFolder()
    try folder.write(Self.good, to: "sub/a.md")
    try folder.link("sub/again", to: "..")
    try folder.link("self", to: "self")
    try folder.link("gone.md", to: "nowhere.md")
    try folder.link("secret.md", to: "/etc/passwd")
    let reading = folder.read()
    #expect(reading.content.topics.map(\.name) == ["a"])
    #expect(
      reading.diagnostics.map(\.description) == [
        "Knowledge/gone.md:1:1: error: the link leads nowhere or in a circle; mend or remove it",
        "Knowledge/secret.md:1:1: error: the link leads out of the content folder; put the file itself here",
        "Knowledge/self:1:1: error: the link leads nowhere or in a circle; mend or remove it",
        "Knowledge/sub/again:1:1: error: the link leads back to a folder around it; remove it",
      ])
  }

  @Test func `a file over a mebibyte is refused, one of a mebibyte is read`() throws {
    let folder = try ContentFolder()
    let filler = Array(repeating: UInt8(ascii: "x"), count: (1 << 20) - Self.good.count)
    try folder.write(Array(Self.good) + filler, to: "full.md")
    try folder.write(Array(Self.good) + filler + [0x78], to: "over.md")
    let reading = folder.read()
    #expect(reading.content.topics.map(\.name) == ["full"])
    #expect(
      reading.diagnostics.map(\.description) == [
        "Knowledge/over.md:1:1: error: the file is larger than 1 MiB; split it or leave it out"
      ])
  }

  @Test func `a pipe is an error and does not hold up reading`() throws {
    let folder = try ContentFolder()
    #expect(mkfifo(folder.path + "/Knowledge/pipe.md", 0o600) == 0)
    #expect(folder.read().diagnostics.map(\.rule) == [.unreadable])
  }

  @Test func `a file that may not be read is an error`() throws {
    let folder = try ContentFolder()
    try folder.write(Self.good, to: "a.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.path + "/Knowledge/a.md")
    let reading = try Nobody.run { folder.read() }
    #expect(reading.content.topics.isEmpty)
    #expect(reading.diagnostics.map(\.rule) == [.unreadable])
  }

  @Test func `a missing settings file is an error`() throws {
    let folder = try ContentFolder()
    let reader = ContentReader(
      knowledge: folder.path + "/Knowledge", intents: folder.path + "/Knowledge")
    #expect(reader.read().diagnostics.map(\.rule) == [.missingSetting])
  }
}
