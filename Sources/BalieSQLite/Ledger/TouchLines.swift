import BalieConversation
import BalieLedger
import Foundation

/// Touches as a row keeps them: a line each, cells between tabs. An order may have many, and figures
/// read those of a month at once, for which JSON takes ten times as long.
///
/// Cells: seconds since 1970, kind, invitation, page, operator, team, topic, language, device.
enum TouchLines {
  /// The text of touches, in a fixed order.
  static func text(of touches: Set<Touch>) -> String {
    touches.map(line).sorted().joined(separator: "\n")
  }

  private static func line(_ touch: Touch) -> String {
    let context = touch.context
    let cells = [
      String(Int64(touch.at.timeIntervalSince1970)), touch.kind.rawValue, context.invitation,
      context.page, context.operator?.rawValue, context.team?.rawValue, context.topic,
      context.language?.rawValue, context.device?.rawValue,
    ]
    return cells.map { plain($0 ?? "") }.joined(separator: "\t")
  }

  /// What names come from elsewhere may hold anything; here they are cells of a line.
  private static func plain(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 < 32 }) else { return cell }
    return String(String.UnicodeScalarView(cell.unicodeScalars.filter { $0.value >= 32 }))
  }

  /// The touches of a text; a line of a newer Balie's kind is left out.
  static func touches(in text: String) -> Set<Touch> {
    guard !text.isEmpty else { return [] }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    return Set(lines.compactMap { touch($0) })
  }

  private static func touch(_ line: Substring.UTF8View) -> Touch? {
    let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { $0.isEmpty ? nil : String(Substring($0)) }
    guard cells.count == 9, let seconds = cells[0].flatMap(Double.init),
      let kind = cells[1].flatMap(Touch.Kind.init(rawValue:))
    else { return nil }
    return Touch(
      kind, at: Date(timeIntervalSince1970: seconds),
      Touch.Context(
        invitation: cells[2], page: cells[3], operator: cells[4].map(OperatorID.init(rawValue:)),
        team: cells[5].map(TeamID.init(rawValue:)), topic: cells[6],
        language: cells[7].map(LanguageCode.init(rawValue:)),
        device: cells[8].flatMap(Touch.Device.init(rawValue:))))
  }
}
