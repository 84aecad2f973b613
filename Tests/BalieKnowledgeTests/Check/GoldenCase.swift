import Foundation

@testable import BalieKnowledge

/// A file under `Golden/`: content files, and exactly what the linter says of them.
///
/// A line `=== Knowledge/name.md` starts a content file, `=== teams` the teams that exist, `===
/// diagnostics` what is expected. `\xNN` stands for a byte that an editor would not keep. Paths that
/// are no plain files say what they are, see ``GoldenFolder/Oddity``.
struct GoldenCase: CustomStringConvertible, Sendable {
  let name: String
  private let files: [ContentFile]
  private let oddities: [GoldenFolder.Oddity]
  let teams: Set<String>?
  let expected: String
  private let head: String
  private let path: String

  var description: String { name }

  static let today = CalendarDay(year: 2026, month: 6, day: 1)

  static let all: [GoldenCase] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Golden").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".golden") }.sorted().compactMap {
      try? GoldenCase(path: folder + "/" + $0)
    }
  }()

  private init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var parts: [(title: String, lines: [Substring])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        parts.append((String(line.dropFirst(4)), []))
      } else if !parts.isEmpty {
        parts[parts.count - 1].lines.append(line)
      }
    }
    self.path = path
    name = String(path.split(separator: "/").last ?? "")
    head = String(text.prefix(upTo: text.range(of: "=== diagnostics")?.lowerBound ?? text.endIndex))
    oddities = parts.compactMap { GoldenFolder.Oddity($0.title) }
    files = parts.filter { $0.title.contains("/") && GoldenFolder.Oddity($0.title) == nil }
      .map { Self.file($0.title, $0.lines) }
    teams = parts.first { $0.title == "teams" }.map {
      Set($0.lines.map(String.init).filter { !$0.isEmpty })
    }
    expected =
      parts.first { $0.title == "diagnostics" }?.lines.joined(separator: "\n")
      .trimmedLines ?? ""
  }

  private static func file(_ path: String, _ lines: [Substring]) -> ContentFile {
    let text = lines.joined(separator: "\n")
    return ContentFile(
      path: path, folder: path.hasPrefix("Intents/") ? .intents : .knowledge, bytes: bytes(of: text)
    )
  }

  private static func bytes(of text: String) -> [UInt8] {
    let parts = text.components(separatedBy: "\\x")
    return parts.dropFirst().reduce(into: Array(parts[0].utf8)) { bytes, part in
      bytes += [UInt8(part.prefix(2), radix: 16) ?? 0x3F] + Array(part.dropFirst(2).utf8)
    }
  }

  func diagnostics() throws -> [Diagnostic] {
    if oddities.isEmpty {
      return diagnostics(of: ContentReading(of: files, teams: teams, settings: false))
    }
    let folder = GoldenFolder(files, oddities)
    return diagnostics(of: try folder.read(teams: teams)).map { $0.without(folder.root + "/") }
  }

  private func diagnostics(of reading: ContentReading) -> [Diagnostic] {
    let knowledge = reading.hasErrors ? nil : OverlapReader(content: reading.content)
    return ContentCheck(reading, today: GoldenCase.today, knowledge: knowledge).diagnostics()
  }

  /// Writes what is said now as what is expected, for a person to read and commit.
  func update(with rendered: String) throws {
    try (head + "=== diagnostics\n" + rendered + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }
}

extension Diagnostic {
  fileprivate func without(_ path: String) -> Diagnostic {
    Diagnostic(
      severity, rule: rule, file: file, line: line, column: column, length: length,
      message: message.replacing(path, with: ""), replacement: replacement, source: source)
  }
}
