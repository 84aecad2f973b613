import BalieConversation
import BalieLog
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
  /// The site's own language, where a visitor's has no texts.
  var siteLanguage = LanguageCode(rawValue: "nl")
  /// Whose clock times are told by.
  var zone = TimeZone.gmt

  /// What is mailed, or why nothing is.
  enum Draft: Equatable {
    case message(MailMessage)
    /// There is nobody to mail it to.
    case nobody
    /// The visitor's address is none that mail can go to.
    case noAddress(String)
  }

  /// Writes a letter.
  ///
  /// - Parameters:
  ///   - recorded: The event that calls for it.
  ///   - conversation: The conversation as it is now.
  ///   - people: What operators are called.
  func draft(
    _ recorded: RecordedEvent, in conversation: Conversation, people: [OperatorID: String]
  ) -> Draft {
    switch recorded.event {
    case .followUpLeft(let followUp):
      message(of: followUp, in: recorded, team: conversation.team).map(Draft.message) ?? .nobody
    case .followUpAnswered(let index, _, let author, _, let text):
      answer(text, to: index, by: people[author], recorded, conversation)
    case .transcriptRequested(let email): transcript(to: email, recorded, conversation, people)
    default: .nobody
    }
  }

  /// Where answers to visitors' mail go, and what their teams get.
  func mailbox(of team: TeamID?) -> MailAddress? {
    team.flatMap { mailboxes[$0] } ?? mailboxes[nil]
  }

  /// The mail about a left message; nil where nobody is to get it.
  func message(of followUp: FollowUp, in recorded: RecordedEvent, team: TeamID?) -> MailMessage? {
    guard let to = mailbox(of: team) else { return nil }
    let contact = followUp.contact
    let reach = [contact.name, contact.email, contact.phone].compactMap(\.self)
    let link = "\(address)/desk#/conversations/\(recorded.conversation.rawValue)"
    return MailMessage(
      from: from, to: to,
      replyTo: contact.email.flatMap { MailAddress($0, name: contact.name ?? "") },
      subject: subject("bericht: \(Self.short(followUp.text.string))"),
      body: """
        \(followUp.text.string)

        Van: \(reach.joined(separator: ", "))
        Het gesprek: \(link)

        Antwoord bij Berichten aan de balie, dan staat het ook in het gesprek. Antwoordt u op deze \
        mail, dan gaat dat naar de bezoeker; zet het bericht daarna op Afgehandeld.
        """,
      id: Self.id(of: recorded), date: recorded.at)
  }

  private func answer(
    _ text: MessageText, to index: Int, by author: String?, _ recorded: RecordedEvent,
    _ conversation: Conversation
  ) -> Draft {
    guard conversation.followUps.indices.contains(index) else { return .nobody }
    let followUp = conversation.followUps[index]
    guard let email = followUp.contact.email else { return .nobody }
    let texts = MailTexts.of(conversation.language, else: siteLanguage)
    let asked = followUp.text.string.split(whereSeparator: \.isNewline).map { "> \($0)" }
    let body = [
      text.string, [author, siteName].compactMap(\.self).joined(separator: ", "),
      asked.joined(separator: "\n"), texts.replying, texts.place(link(to: conversation)),
    ]
    return letter(
      to: email, named: followUp.contact.name, recorded, conversation,
      subject: subject(texts.answer(Self.short(followUp.text.string))), body: body)
  }

  private func transcript(
    to email: String, _ recorded: RecordedEvent, _ conversation: Conversation,
    _ people: [OperatorID: String]
  ) -> Draft {
    let texts = MailTexts.of(conversation.language, else: siteLanguage)
    let clock = MailClock(language: texts.language, zone: zone)
    let lines = conversation.messages.filter(\.isForVisitor).map { message in
      let name = texts.name(of: message.author, conversation.contact?.name, people)
      let sign = message.attachment == nil ? "" : "📎 "
      return "\(clock.time(message.at))  \(name)\n\(sign)\(message.content.plainWords)"
    }
    let day = clock.day(conversation.startedAt)
    return letter(
      to: email, named: conversation.contact?.name, recorded, conversation,
      subject: subject(texts.transcript(day)),
      body: [texts.requested(day)] + lines + [texts.place(link(to: conversation))])
  }

  private func letter(
    to email: String, named name: String?, _ recorded: RecordedEvent, _ conversation: Conversation,
    subject: String, body: [String]
  ) -> Draft {
    guard let to = MailAddress(email, name: name ?? "") else { return .noAddress(email) }
    return .message(
      MailMessage(
        from: from, to: to, replyTo: mailbox(of: conversation.team), subject: subject,
        body: body.filter { !$0.isEmpty }.joined(separator: "\n\n"), id: Self.id(of: recorded),
        date: recorded.at))
  }

  /// The page on which the visitor was: their browser has the conversation there, and the link has
  /// no secret in it that a forwarded mail would give away.
  private func link(to conversation: Conversation) -> String {
    conversation.pages.last?.page.url ?? "\(address)/chat"
  }

  /// The same for every try, so that a mailbox can tell a second copy.
  private static func id(of recorded: RecordedEvent) -> String {
    "balie.\(recorded.conversation.rawValue).\(recorded.cursor)"
  }

  private func subject(_ words: String) -> String {
    [siteName, words].compactMap(\.self).joined(separator: " – ")
  }

  private static func short(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

extension Message.Content {
  /// What was said, in a mail of plain words.
  fileprivate var plainWords: String {
    switch self {
    case .text(let text), .note(let text): text.string
    case .answer(let answer): answer.markdown
    case .clarification(let text, let options), .guidance(let text, let options):
      ([text] + options.map { "- \($0.title)" }).joined(separator: "\n")
    case .remark(let text): text
    case .deal(let deal):
      [deal.text.string, deal.code.string, deal.conditions?.string].compactMap(\.self)
        .joined(separator: "\n")
    }
  }
}
