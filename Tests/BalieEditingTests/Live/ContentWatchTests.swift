import Foundation
import Synchronization
import Testing

@testable import BalieEditing

@Suite final class ContentWatchTests {
  let folder: URL
  var watch: ContentWatch

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("sub"), withIntermediateDirectories: true)
    try Data("a".utf8).write(to: folder.appendingPathComponent("one.md"))
    watch = ContentWatch(folders: [folder])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Looks until nothing is pending and tells how often a change was due.
  func changes(inLooks count: Int = 4) -> Int {
    (0..<count).reduce(0) { total, _ in total + (watch.look() ? 1 : 0) }
  }

  @Test func `untouched files are no change`() {
    #expect(changes() == 0)
  }

  @Test func `a save is one change, at the second look`() throws {
    try write("longer", to: "one.md")
    #expect(changes(inLooks: 1) == 0)
    #expect(changes(inLooks: 1) == 1)
    #expect(changes() == 0)
  }

  @Test func `a file that still grows is left alone until it rests`() throws {
    for length in 2...6 {
      try write(String(repeating: "a", count: length), to: "one.md")
      #expect(changes(inLooks: 1) == 0)
    }
    #expect(changes(inLooks: 1) == 1)
  }

  @Test func `a change that is taken back at once is none`() throws {
    try write("b", to: "two.md")
    #expect(changes(inLooks: 1) == 0)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("two.md"))
    #expect(changes() == 0)
  }

  @Test func `new, removed and renamed files are changes`() throws {
    try write("b", to: "sub/two.md")
    #expect(changes() == 1)
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent("sub/two.md"),
      to: folder.appendingPathComponent("sub/three.md"))
    #expect(changes() == 1)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("one.md"))
    #expect(changes() == 1)
  }

  @Test func `a file behind a link is seen to change`() throws {
    let elsewhere = folder.appendingPathExtension("elsewhere")
    defer { try? FileManager.default.removeItem(at: elsewhere) }
    try Data("a".utf8).write(to: elsewhere)
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("linked.md"), withDestinationURL: elsewhere)
    #expect(changes() == 1)
    try Data("longer".utf8).write(to: elsewhere)
    #expect(changes() == 1)
  }

  @Test func `a file that takes another's place with the same size and date is seen`() throws {
    let file = folder.appendingPathComponent("one.md")
    let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate]
    let other = folder.appendingPathComponent(".other")
    try Data("b".utf8).write(to: other)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(date)], ofItemAtPath: other.path)
    #expect(changes() == 1)
    #expect(rename(other.path, file.path) == 0)
    #expect(changes() == 1)
  }

  @Test func `a folder that is a link to another release is seen, and a link that breaks`() throws {
    let releases = folder.appendingPathExtension("releases")
    defer { try? FileManager.default.removeItem(at: releases) }
    for name in ["1", "2"] {
      let release = releases.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: release, withIntermediateDirectories: true)
      try Data("a".utf8).write(to: release.appendingPathComponent("one.md"))
    }
    let current = releases.appendingPathComponent("current")
    watch = ContentWatch(folders: [current])
    for target in ["1", "2", "nowhere"] {
      try? FileManager.default.removeItem(at: current)
      try FileManager.default.createSymbolicLink(
        atPath: current.path, withDestinationPath: target)
      #expect(changes() == 1)
    }
  }

  @Test func `a folder that vanishes is a change, and so is its return`() throws {
    try FileManager.default.removeItem(at: folder)
    #expect(changes() == 1)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("a", to: "one.md")
    #expect(changes() == 1)
  }

  @Test func `where nothing stirs the files are not looked at, but for a look now and then`() {
    let time = Mutex(ContinuousClock.now)
    watch = ContentWatch(folders: [folder]) { time.withLock { $0 } }
    #expect(changes(inLooks: 100) == 0)
    // A clock that stands still finds every look free of cost.
    #expect(watch.walks == 101)
    watch = ContentWatch(folders: [folder]) {
      time.withLock { time in
        time += .milliseconds(10)
        return time
      }
    }
    #expect(changes(inLooks: 100) == 0)
    #expect(watch.walks == 1)
    time.withLock { $0 += .seconds(6) }
    #expect(changes(inLooks: 100) == 0)
    #expect(watch.walks == 2)
  }

  @Test func `a save is heard long before the next look is due`() throws {
    let time = Mutex(ContinuousClock.now)
    watch = ContentWatch(folders: [folder]) {
      time.withLock { time in
        time += .milliseconds(1)
        return time
      }
    }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("new/deep"), withIntermediateDirectories: true)
    #expect(changes() == 1)
    let walks = watch.walks
    #expect(changes() == 0)
    #expect(watch.walks == walks)
    try write("b", to: "new/deep/two.md")
    #expect(changes() == 1)
  }
}
