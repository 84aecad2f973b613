import BalieKnowledge
import BalieVisits
import Foundation

/// A recorded visitor with what they would have wanted.
struct JudgedVisitor: Decodable {
  let visitor: RecordedVisitor
  let persona: String
  let isLeftAlone: Bool
  private let earliest: Moment?
  private let latest: Moment?

  private struct Moment: Decodable {
    let visit: Int
    let t: Double

    func isBefore(_ invitation: Replay.Invitation) -> Bool {
      (visit, t) <= (invitation.visit, invitation.t)
    }

    func isAfter(_ invitation: Replay.Invitation) -> Bool {
      (invitation.visit, invitation.t) <= (visit, t)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case persona, want, earliest, latest
  }

  init(from decoder: any Decoder) throws {
    visitor = try RecordedVisitor(from: decoder)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    persona = try values.decode(String.self, forKey: .persona)
    isLeftAlone = try values.decode(String.self, forKey: .want) == "leave-alone"
    earliest = isLeftAlone ? nil : try values.decode(Moment.self, forKey: .earliest)
    latest = isLeftAlone ? nil : try values.decode(Moment.self, forKey: .latest)
  }

  /// Whether help came while it was welcome, and nothing before.
  func isHelped(by invitations: [Replay.Invitation]) -> Bool {
    guard let earliest, let latest, let first = invitations.first else { return false }
    return earliest.isBefore(first)
      && invitations.contains { earliest.isBefore($0) && latest.isAfter($0) }
  }

  static func all(in file: String) throws -> [JudgedVisitor] {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(
      contentsOf: here.appending(path: "../Paths/\(file)"), encoding: .utf8)
    return try JSONLines.read(JudgedVisitor.self, from: text)
  }
}
