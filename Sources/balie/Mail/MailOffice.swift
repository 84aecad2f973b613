import BalieConversation
import BalieMail
import Foundation

/// Who gets mail about what, and how it reads.
struct MailOffice: Sendable {
  /// From whom.
  let from: MailAddress
  /// Mailboxes by team; the one of no team gets the rest.
  let mailboxes: [TeamID?: MailAddress]
  /// The address of this Balie as operators open it, without a slash at its end.
  let address: String
  /// What the widget calls the site.
  let siteName: String?

  /// The mail about a left message; nil where nobody is to get it.
  func message(of followUp: FollowUp, in recorded: RecordedEvent, team: TeamID?) -> MailMessage? {
    let mailbox = team.flatMap { mailboxes[$0] } ?? mailboxes[nil]
    guard let to = mailbox else { return nil }
    let contact = followUp.contact
    let reach = [contact.name, contact.email, contact.phone].compactMap(\.self)
    let link = "\(address)/desk#/conversations/\(recorded.conversation.rawValue)"
    return MailMessage(
      from: from, to: to,
      replyTo: contact.email.flatMap { MailAddress($0, name: contact.name ?? "") },
      subject: subject(followUp.text.string),
      body: """
        \(followUp.text.string)

        Van: \(reach.joined(separator: ", "))
        Het gesprek: \(link)

        Antwoordt u op deze mail, dan gaat dat naar de bezoeker. Zet het bericht daarna bij Berichten \
        op Afgehandeld.
        """,
      id: "balie.\(recorded.conversation.rawValue).\(recorded.cursor)", date: recorded.at)
  }

  private func subject(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = line.count > 60 ? line.prefix(59) + "…" : line[...]
    return [siteName, "bericht: \(short)"].compactMap(\.self).joined(separator: " – ")
  }
}
