import Foundation

@testable import BalieKnowledge

/// A golden case on disk, for what only a disk can have.
struct GoldenFolder {
  /// A path that is no plain file, by the line with which a golden case names it.
  enum Oddity {
    /// `Knowledge/a.md -> b.md`: a link.
    case link(String, to: String)
    /// `Knowledge/a.md (a pipe)`.
    case pipe(String)
    /// `Knowledge/a.md (1048577 bytes)`: a topic of that size.
    case sized(String, Int)
    /// `Knowledge/a.md (may not be read)`, a folder where it has no ending.
    case locked(String)
    /// `Knowledge (not there)`, or a file that is looked for.
    case missing(String)

    init?(_ line: String) {
      if let (path, target) = Self.parts(of: line, between: " -> ") {
        self = .link(path, to: target)
        return
      }
      guard line.hasSuffix(")"), let (path, remark) = Self.parts(of: line, between: " (") else {
        return nil
      }
      switch remark.dropLast() {
      case "a pipe": self = .pipe(path)
      case "may not be read": self = .locked(path)
      case "not there": self = .missing(path)
      default:
        guard let size = Int(remark.prefix { $0.isNumber }) else { return nil }
        self = .sized(path, size)
      }
    }

    private static func parts(of line: String, between mark: String) -> (String, String)? {
      let parts = line.components(separatedBy: mark)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  private let files: [ContentFile]
  private let oddities: [Oddity]
  /// Above the content folders; told apart from them, as no golden file can know it.
  let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("balie-\(UUID().uuidString)").path

  init(_ files: [ContentFile], _ oddities: [Oddity]) {
    self.files = files
    self.oddities = oddities
  }

  /// Lays everything out, reads it, and clears it away.
  func read(teams: Set<String>?) throws -> ContentReading {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try makeFolder("Knowledge")
    for file in files { try write(file.bytes, to: file.path) }
    for oddity in oddities { try lay(oddity) }
    let usesIntents = paths.contains { $0.hasPrefix("Intents") }
    let reader = ContentReader(
      knowledge: root + "/Knowledge", intents: usesIntents ? root + "/Intents" : nil, teams: teams)
    return try Nobody.run { reader.read() }
  }

  private var paths: [String] {
    files.map(\.path)
      + oddities.map { oddity in
        switch oddity {
        case .link(let path, _), .pipe(let path), .sized(let path, _), .locked(let path),
          .missing(let path):
          path
        }
      }
  }

  private func lay(_ oddity: Oddity) throws {
    switch oddity {
    case .link(let path, let target):
      try makeFolder(above: path)
      try FileManager.default.createSymbolicLink(
        atPath: root + "/" + path, withDestinationPath: target)
    case .pipe(let path):
      guard mkfifo(root + "/" + path, 0o644) == 0 else { throw POSIXError(.EIO) }
    case .sized(let path, let size):
      let head = Array("# nl: Titel\n\n".utf8)
      try write(head + Array(repeating: 0x78, count: size - head.count), to: path)
    case .locked(let path):
      if path.hasSuffix(".md") { try write([0x78], to: path) } else { try makeFolder(path) }
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: root + "/" + path)
    case .missing(let path):
      if paths.contains(where: { $0.hasPrefix(path + "/") }) { return }
      try? FileManager.default.removeItem(atPath: root + "/" + path)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try makeFolder(above: path)
    try Data(bytes).write(to: URL(fileURLWithPath: root + "/" + path))
  }

  private func makeFolder(above path: String) throws {
    try makeFolder((path as NSString).deletingLastPathComponent)
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: root + "/" + path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
  }
}
