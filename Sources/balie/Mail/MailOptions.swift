import ArgumentParser
import BalieConversation
import BalieMail
import Foundation

/// Whether and how Balie sends mail.
struct MailOptions: ParsableArguments {
  @Option(
    help: "A command that sends mail as sendmail does, e.g. /usr/sbin/sendmail; none, no mail.")
  var sendmail: String?

  @Option(help: "From whom: Balie <balie@example.nl>.")
  var mailFrom: String?

  @Option(
    help: """
      Who gets what visitors leave, e.g. service@example.nl, or for one team \
      burgerzaken=bz@example.nl; once for each.
      """)
  var mailTo: [Mailbox] = []

  @Option(help: "This Balie's address as operators open it, for links in mail.")
  var address: String?

  func validate() throws {
    guard sendmail != nil else { return }
    guard let mailFrom, MailAddress(reading: mailFrom) != nil else {
      throw ValidationError("--sendmail needs --mail-from, like: Balie <balie@example.nl>.")
    }
    guard !mailTo.isEmpty else {
      throw ValidationError("--sendmail needs --mail-to: who gets what visitors leave.")
    }
  }

  /// What mail is sent by; nil where none is.
  func office(
    listeningAt address: String, siteName: String?, siteLanguage: LanguageCode, zone: TimeZone
  ) -> (office: MailOffice, by: Sendmail)? {
    guard let sendmail, let from = mailFrom.flatMap(MailAddress.init(reading:)) else { return nil }
    let base = self.address ?? address
    let office = MailOffice(
      from: from,
      mailboxes: Dictionary(mailTo.map { ($0.team, $0.address) }, uniquingKeysWith: { $1 }),
      address: base.hasSuffix("/") ? String(base.dropLast()) : base, siteName: siteName,
      siteLanguage: siteLanguage, zone: zone)
    return (office, Sendmail(command: sendmail))
  }
}

/// A mailbox on the command line: `address` or `team=address`.
struct Mailbox: ExpressibleByArgument {
  let team: TeamID?
  let address: MailAddress

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let name = parts.count == 2 ? TeamName(argument: parts[0]) : nil
    guard let last = parts.last, let address = MailAddress(last), parts.count == 1 || name != nil
    else { return nil }
    self.address = address
    team = name.map { TeamID(rawValue: $0.text) }
  }
}
