import BalieTestSupport
import Foundation
import Testing

@testable import BalieKnowledge

@Suite struct UnifiedDiffTests {
  func diff(_ before: String?, _ after: String, path: String = "Knowledge/a.md") -> String {
    UnifiedDiff.text(path: path, before: before.map { Array($0.utf8) }, after: Array(after.utf8))
  }

  @Test func `one line more stands between three lines of context`() {
    let before = (1...9).map { "\($0)\n" }.joined()
    let after = before.replacing("5\n", with: "5\nnieuw\n")
    #expect(
      diff(before, after) == """
        --- a/Knowledge/a.md
        +++ b/Knowledge/a.md
        @@ -3,6 +3,7 @@
         3
         4
         5
        +nieuw
         6
         7
         8

        """)
  }

  @Test func `changes far apart are hunks of their own, near ones are one`() {
    let before = (1...20).map { "\($0)\n" }.joined()
    let far = before.replacing("\n2\n", with: "\nb\n").replacing("\n18\n", with: "\nr\n")
    #expect(diff(before, far).split(separator: "\n").count { $0.hasPrefix("@@") } == 2)
    let near = before.replacing("\n8\n", with: "\nh\n").replacing("\n12\n", with: "\nl\n")
    #expect(diff(before, near).split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
  }

  @Test func `a new file comes from nowhere`() {
    #expect(
      diff(nil, "een\ntwee\n") == """
        --- /dev/null
        +++ b/Knowledge/a.md
        @@ -0,0 +1,2 @@
        +een
        +twee

        """)
  }

  @Test func `a missing line feed at the end is told`() {
    #expect(
      diff("een", "een\ntwee") == """
        --- a/Knowledge/a.md
        +++ b/Knowledge/a.md
        @@ -1,1 +1,2 @@
        -een
        \\ No newline at end of file
        +een
        +twee
        \\ No newline at end of file

        """)
  }

  @Test func `the same letter in other bytes is a difference`() {
    #expect(diff("caf\u{E9}\n", "cafe\u{301}\n").contains("-caf\u{E9}"))
  }

  @Test func `what is the same has no patch`() {
    #expect(diff("een\n", "een\n").isEmpty)
  }

  @Test(.enabled(if: Git.isThere), arguments: 1...40)
  func `git applies every patch`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let before = Self.text(&random)
    let after = Self.edited(before, &random)
    let folder = try TemporaryFolder()
    let path = seed.isMultiple(of: 2) ? "Knowledge/map met spatie/é.md" : "Knowledge/a.md"
    let old = seed.isMultiple(of: 5) ? nil : before
    if let old { try folder.write(old, to: path) }
    let patch = diff(old, after, path: path)
    guard !patch.isEmpty else { return }
    try folder.write(patch, to: "the.patch")
    #expect(try Git.apply("the.patch", in: folder) == 0)
    #expect(try folder.read(path) == after)
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let lines = (0..<Int.random(in: 1...30, using: &random)).map { _ in
      "\(Int.random(in: 0...5, using: &random))"
    }
    let ending = Bool.random(using: &random) ? "\n" : "\r\n"
    return lines.joined(separator: ending) + (Bool.random(using: &random) ? ending : "")
  }

  private static func edited(_ text: String, _ random: inout SeededGenerator) -> String {
    var lines = text.components(separatedBy: "\n")
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let place = Int.random(in: 0..<max(1, lines.count), using: &random)
      if Bool.random(using: &random) || lines.count < 2 {
        lines.insert("nieuw \(place)", at: place)
      } else {
        lines.remove(at: place)
      }
    }
    let edited = lines.joined(separator: "\n")
    return edited.isEmpty ? "iets" : edited
  }
}

/// The program, where this machine has it.
enum Git {
  static let path = ["/usr/bin/git", "/usr/local/bin/git"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isThere: Bool { path != nil }

  /// The exit status of `git apply`.
  static func apply(_ patch: String, in folder: TemporaryFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/git")
    process.arguments = ["apply", "--whitespace=nowarn", patch]
    process.currentDirectoryURL = folder.url
    // Without this git would look for a repository in the folders above.
    process.environment = ["GIT_CEILING_DIRECTORIES": folder.url.deletingLastPathComponent().path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
