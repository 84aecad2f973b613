import Foundation
import Testing

@testable import BalieLanguage

/// The files of words that are shipped.
@Suite struct BuiltInListTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// By what they are called, all files of words beside the code.
  private static func written() throws -> [String: String] {
    let folder = sources.appending(path: "BalieLanguage")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "txt" }
      .reduce(into: [:]) { written, file in
        let name = file.path.dropFirst(sources.path.count + 1)
        written[String(name)] = try String(contentsOf: file, encoding: .utf8)
      }
  }

  @Test func `every file of words has no slip in it`() {
    let problems = ListFile.builtIn.flatMap { ListCheck.problems(in: $0) }
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test func `every file of words is built in as it stands beside the code`() throws {
    let builtIn = Dictionary(
      uniqueKeysWithValues: ListFile.builtIn.map { ($0.name, $0.text) })
    #expect(try builtIn == BuiltInListTests.written())
  }

  @Test func `every language of function words has acts`() {
    let languages = ListFile.builtIn(in: "Acts/Phrases").map(\.title)
    #expect(languages == FunctionWords.languages.map(\.rawValue))
  }
}
