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

  @Test func `a mailbox on the command line may be a team's`() {
    #expect(Mailbox(argument: "burgerzaken=bz@example.nl")?.team == Self.team)
    #expect(Mailbox(argument: "service@example.nl")?.team == nil)
    #expect(Mailbox(argument: "Burgerzaken=bz@example.nl") == nil)
    #expect(Mailbox(argument: "service") == nil)
  }
}
