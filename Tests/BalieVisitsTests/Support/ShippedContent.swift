import BalieKnowledge
import BalieVisits
import Foundation
import Testing

/// The sample's own content.
enum ShippedContent {
  static func read() throws -> Content {
    let reading = ContentReader(
      knowledge: top.appending(path: "Knowledge").path, intents: top.appending(path: "Intents").path
    ).read()
    #expect(!reading.hasErrors)
    return reading.content
  }

  private static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL
}

extension Content {
  /// What decides between all of its rules.
  var arbiter: Arbiter {
    Arbiter(rules: invitations.map(\.rule), rest: settings.invitations.rest)
  }
}
