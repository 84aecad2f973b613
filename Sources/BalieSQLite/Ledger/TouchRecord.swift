import BalieConversation
import BalieLedger
import Foundation

/// A touch as a row keeps it, short, since an order may have many.
struct TouchRecord: Codable {
  /// Seconds since 1970.
  let at: Double
  let kind: String
  var invitation, page, `operator`, team, topic, language, device: String?

  init(_ touch: Touch) {
    at = touch.at.timeIntervalSince1970
    kind = touch.kind.rawValue
    invitation = touch.context.invitation
    page = touch.context.page
    `operator` = touch.context.operator?.rawValue
    team = touch.context.team?.rawValue
    topic = touch.context.topic
    language = touch.context.language?.rawValue
    device = touch.context.device?.rawValue
  }

  /// The touch; nil for a kind of a newer Balie.
  var touch: Touch? {
    Touch.Kind(rawValue: kind).map { kind in
      Touch(
        kind, at: Date(timeIntervalSince1970: at),
        Touch.Context(
          invitation: invitation, page: page, operator: `operator`.map(OperatorID.init(rawValue:)),
          team: team.map(TeamID.init(rawValue:)), topic: topic,
          language: language.map(LanguageCode.init(rawValue:)),
          device: device.flatMap(Touch.Device.init(rawValue:))))
    }
  }

  /// Touches as a row keeps them, in a fixed order.
  static func text(of touches: Set<Touch>) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let sorted = touches.map(TouchRecord.init).sorted { ($0.at, $0.kind) < ($1.at, $1.kind) }
    return String(decoding: try encoder.encode(sorted), as: UTF8.self)
  }

  static func touches(in text: String) throws -> Set<Touch> {
    guard text != "[]" else { return [] }
    let records = try JSONDecoder().decode([TouchRecord].self, from: Data(text.utf8))
    return Set(records.compactMap(\.touch))
  }
}
