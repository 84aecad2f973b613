import BalieConversation
import BalieMail
import Foundation
import Testing

@testable import balie

@Suite struct MailOfficeTests {
  private static let team = TeamID(rawValue: "burgerzaken")

  private func office(_ mailboxes: [TeamID?: String]) throws -> MailOffice {
    MailOffice(
      from: try #require(MailAddress("balie@example.nl")),
      mailboxes: try mailboxes.mapValues { try #require(MailAddress($0)) },
      address: "https://chat.example.nl", siteName: "Gemeente Waterrade")
  }

  private func left(_ contact: Contact) throws -> (FollowUp, RecordedEvent) {
    let followUp = FollowUp(
      text: try MessageText("Mijn paspoort is zoek"), contact: contact,
      leftAt: Date(timeIntervalSince1970: 0))
    let recorded = RecordedEvent(
      cursor: 7, conversation: ConversationID(rawValue: "c1"), version: 3,
      at: Date(timeIntervalSince1970: 0), event: .followUpLeft(followUp))
    return (followUp, recorded)
  }

  @Test func `a team's mail goes to the team, and the rest to the one mailbox for all`() throws {
    let office = try office([nil: "service@example.nl", Self.team: "bz@example.nl"])
    let (followUp, recorded) = try left(Contact(email: "piet@example.nl"))
    let mailed = { (team: TeamID?) in
      office.message(of: followUp, in: recorded, team: team)?.to.mailbox
    }
    #expect(mailed(Self.team) == "bz@example.nl")
    #expect(mailed(TeamID(rawValue: "parkeren")) == "service@example.nl")
    #expect(mailed(nil) == "service@example.nl")
  }

  @Test func `without a mailbox nothing is sent`() throws {
    let (followUp, recorded) = try left(Contact(phone: "0612345678"))
    let office = try office([Self.team: "bz@example.nl"])
    #expect(office.message(of: followUp, in: recorded, team: nil) == nil)
  }

  @Test func `an answer goes to the visitor, where they left an address`() throws {
    let office = try office([nil: "service@example.nl"])
    let (followUp, recorded) = try left(Contact(name: "Piet", email: "piet@example.nl"))
    let message = try #require(office.message(of: followUp, in: recorded, team: nil))
    #expect(message.replyTo?.mailbox == "piet@example.nl")
    #expect(message.body.contains("https://chat.example.nl/desk#/conversations/c1"))
    #expect(message.subject == "Gemeente Waterrade – bericht: Mijn paspoort is zoek")
    let (other, there) = try left(Contact(email: "a@b.nl, c@d.nl", phone: "0612345678"))
    #expect(office.message(of: other, in: there, team: nil)?.replyTo == nil)
  }

  private func conversation(_ events: [Event]) -> Conversation {
    var conversation = Conversation(id: ConversationID(rawValue: "c1"))
    for event in events { conversation.evolve(event, at: Date(timeIntervalSince1970: 0)) }
    return conversation
  }

  private func draft(_ events: [Event], cursor: Int64 = 9) throws -> MailOffice.Draft {
    let office = try office([nil: "service@example.nl", Self.team: "bz@example.nl"])
    let recorded = RecordedEvent(
      cursor: cursor, conversation: ConversationID(rawValue: "c1"), version: events.count,
      at: Date(timeIntervalSince1970: 0), event: try #require(events.last))
    return office.draft(
      recorded, in: conversation(events), people: [OperatorID(rawValue: "sanne"): "Sanne"])
  }

  private func started(_ language: String = "nl", page: Page? = nil) -> Event {
    .conversationStarted(
      siteLanguage: LanguageCode(rawValue: language), page: page, team: Self.team)
  }

  private func answered(_ contact: Contact, _ language: String = "nl") throws -> [Event] {
    let page = try #require(Page(url: "https://www.example.nl/paspoort", title: "Paspoort"))
    return [
      started(language, page: page),
      .followUpLeft(
        FollowUp(
          text: try MessageText("Mijn paspoort\nis zoek"), contact: contact,
          leftAt: Date(timeIntervalSince1970: 0))),
      .followUpAnswered(
        index: 0, number: 1, by: OperatorID(rawValue: "sanne"), clientID: "a1",
        text: try MessageText("Het is gevonden.")),
    ]
  }

  @Test func `an answer goes out with what was asked, who answers and where to reply`() throws {
    guard
      case .message(let message) = try draft(
        answered(Contact(name: "Kim", email: "kim@example.nl")))
    else { Issue.record("nothing was written"); return }
    #expect(message.to == MailAddress("kim@example.nl", name: "Kim"))
    #expect(message.replyTo?.mailbox == "bz@example.nl")
    #expect(message.subject == "Gemeente Waterrade – Antwoord op: Mijn paspoort is zoek")
    #expect(message.body.hasPrefix("Het is gevonden.\n\nSanne, Gemeente Waterrade"))
    #expect(message.body.contains("> Mijn paspoort\n> is zoek"))
    #expect(message.body.contains("https://www.example.nl/paspoort"))
    #expect(message.id == "balie.c1.9")
  }

  @Test func `an answer is in the visitor's language, else in the site's`() throws {
    let contact = Contact(email: "kim@example.nl")
    guard case .message(let english) = try draft(answered(contact, "en")),
      case .message(let polish) = try draft(answered(contact, "pl"))
    else { Issue.record("nothing was written"); return }
    #expect(english.subject.contains("Answer to:"))
    #expect(polish.subject.contains("Antwoord op:"))
  }

  @Test func `who left no address gets no mail, and what is none is told`() throws {
    #expect(try draft(answered(Contact(phone: "0612345678"))) == .nobody)
    let two = "a@b.nl, c@d.nl"
    #expect(try draft(answered(Contact(email: two))) == .noAddress(two))
  }

  @Test func `a transcript has what was said, and no note`() throws {
    let draft = try draft([
      started(),
      .visitorMessagePosted(
        number: 1, clientID: "v1", text: try MessageText("Is mijn paspoort er al?"),
        chosenTopic: nil),
      .noteAdded(
        number: 2, by: OperatorID(rawValue: "sanne"), clientID: "n1",
        text: try MessageText("Lastige klant")),
      .operatorMessagePosted(
        number: 3, by: OperatorID(rawValue: "sanne"), clientID: "s1", epoch: 1,
        text: try MessageText("Ja hoor")),
      .transcriptRequested(email: "kim@example.nl"),
    ])
    guard case .message(let message) = draft else { Issue.record("nothing was written"); return }
    #expect(message.subject == "Gemeente Waterrade – Gesprek van 1 januari 1970")
    #expect(message.body.contains("00:00  Bezoeker\nIs mijn paspoort er al?"))
    #expect(message.body.contains("00:00  Sanne\nJa hoor"))
    #expect(!message.body.contains("Lastige"))
  }

  @Test func `a mailbox on the command line may be a team's`() {
    #expect(Mailbox(argument: "burgerzaken=bz@example.nl")?.team == Self.team)
    #expect(Mailbox(argument: "service@example.nl")?.team == nil)
    #expect(Mailbox(argument: "Burgerzaken=bz@example.nl") == nil)
    #expect(Mailbox(argument: "service") == nil)
  }
}
