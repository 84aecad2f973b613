import ArgumentParser
import BalieEditing
import BalieKnowledge
import BalieVisits
import Foundation

/// `balie invite`: tries the invitations on recorded click paths.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Try the invitations on recorded click paths.",
    discussion: """
      The file has a JSON object a line with id and visits, oldest first; each visit has \
      startedDaysAgo and events with t (seconds since its start) and type: page (path, product), \
      hidden, visible, invalid (field), basket (value in cents), order, leave-top, signal (name) \
      and end. What would be said is printed, with the moment and the rule; and where nothing \
      would, the rule that came nearest and what it was short of.
      """)

  @OptionGroup var folders: ContentOptions

  @Option(help: "The click paths.")
  var visits: String

  @Option(help: "Write what would be said to this file, a JSON object a visitor.")
  var predictions: String?

  @Option(help: "Write the rules to this file as the widget loads them.")
  var document: String?

  func run() async throws {
    let content = try folders.source().soundContent()
    try writeDocument(of: content)
    let served = content.invitations.filter { $0.isServed(on: .today()) }
    let replay = Replay(
      Arbiter(rules: served.map(\.rule), rest: content.settings.invitations.rest))
    let told = try visitors().map { visitor in
      let invitations = replay.invitations(for: visitor)
      return Told(
        id: visitor.id, invitations: invitations,
        nearest: invitations.isEmpty ? replay.nearest(for: visitor) : nil)
    }
    for visitor in told { print(visitor.text) }
    guard let predictions else { return }
    try JSONLines.write(told).write(toFile: predictions, atomically: true, encoding: .utf8)
  }

  private func writeDocument(of content: Content) throws {
    guard let document else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let rules = content.invitationDocument(
      in: content.settings.language, at: Date(), zone: .current)
    try (encoder.encode(rules) + Data("\n".utf8)).write(to: URL(fileURLWithPath: document))
  }

  private struct Told: Codable {
    let id: String
    let invitations: [Replay.Invitation]
    var nearest: Replay.NearMiss?

    /// Predictions say what would be said, and nothing of what would not.
    enum CodingKeys: CodingKey { case id, invitations }

    var text: String {
      guard !invitations.isEmpty else { return "\(id): nothing\(nearestWords)" }
      let said = invitations.map {
        "\($0.rule) (\($0.show)) on visit \($0.visit + 1) after \(Int($0.t)) s"
      }
      return "\(id): " + said.joined(separator: "; ")
    }

    private var nearestWords: String {
      guard let nearest else { return ", no rule is about these pages" }
      let short = nearest.short.isEmpty ? "kept back" : nearest.short.joined(separator: ", ")
      let moment = "visit \(nearest.visit + 1) after \(Int(nearest.t)) s"
      return "; nearest was \(nearest.rule) on \(moment): \(short)"
    }
  }

  private func visitors() throws -> [RecordedVisitor] {
    do {
      return try JSONLines.read(
        RecordedVisitor.self, from: String(contentsOfFile: visits, encoding: .utf8))
    } catch let error as JSONLines.Malformed {
      throw ValidationError("\(visits): \(error)")
    } catch {
      throw ValidationError("\(visits) cannot be read: \(error.localizedDescription)")
    }
  }
}
