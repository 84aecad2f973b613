import Foundation

/// A message of plain words, as it goes over the wire (RFC 5322, RFC 2045).
public struct MailMessage: Equatable, Sendable {
  /// From whom.
  public let from: MailAddress
  /// To whom.
  public let to: MailAddress
  /// Where answers go; nil for ``from``.
  public let replyTo: MailAddress?
  /// What it is about.
  public let subject: String
  /// The words, in plain text.
  public let body: String
  /// A name that is the same when the message is sent twice, so that a mailbox can tell.
  public let id: String
  /// When it was written.
  public let date: Date

  /// A message to be sent.
  ///
  /// - Parameter id: The part of the message's id before the `@`: letters, digits, dots and hyphens.
  public init(
    from: MailAddress, to: MailAddress, replyTo: MailAddress? = nil, subject: String, body: String,
    id: String, date: Date
  ) {
    self.from = from
    self.to = to
    self.replyTo = replyTo
    self.subject = subject
    self.body = body
    self.id = id
    self.date = date
  }

  /// The bytes, with CRLF at the end of each line. `Auto-Submitted` keeps automatic answers away.
  public var bytes: Data {
    let domain = from.mailbox.split(separator: "@").last.map(String.init) ?? "localhost"
    let headers = [
      "Date: \(Self.date(date))", "From: \(from.header)", "To: \(to.header)",
      replyTo.map { "Reply-To: \($0.header)" }, "Subject: \(MailHeader.words(subject))",
      "Message-ID: <\(id)@\(domain)>", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
    ].compactMap(\.self)
    let lines = body.split(omittingEmptySubsequences: false) { $0.isNewline }
    let text = lines.joined(separator: "\r\n")
    let encoded = Data(text.utf8).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    return Data((headers.joined(separator: "\r\n") + "\r\n\r\n" + encoded + "\r\n").utf8)
  }

  /// `Thu, 03 Dec 2026 09:00:00 +0000`.
  private static func date(_ date: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    return formatter.string(from: date)
  }
}
