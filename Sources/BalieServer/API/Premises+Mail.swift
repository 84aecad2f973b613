import BalieLog
import Foundation

extension Premises {
  /// How long a letter that could not be sent is told of, in seconds: it is seen at its conversation
  /// for ever.
  private static let troubleKept: TimeInterval = 86_400

  /// What is wrong with the mail, in one sentence; nil where nothing is.
  func mailTrouble() async throws -> String? {
    guard let letters = ports.letters else { return nil }
    let trouble = try await letters.trouble(since: now().addingTimeInterval(-Self.troubleKept))
    guard let last = trouble.last else { return nil }
    return "\(trouble.count) not sent; the last: \(last.trouble ?? "no reason was given")"
  }
}
