import BalieLanguage
import BalieVisits
import Foundation

extension Content {
  /// The invitations that speak a language at a moment, for a site whose clocks are those of a zone.
  /// One that does not is not said at all: nobody is spoken to first in a language that is not theirs.
  public func invitationDocument(
    in language: Language, at moment: Date, zone: TimeZone
  ) -> InvitationDocument {
    let day = CalendarDay(moment, in: zone)
    let served = invitations.filter { $0.isServed(on: day) }.sorted { $0.name < $1.name }
    return InvitationDocument(
      entries: served.compactMap { invitation in
        invitation.editions[language].map { edition in
          InvitationDocument.Entry(
            rule: invitation.rule, words: edition.words(until: invitation.validUntil, zone),
            related: hints(invitation.related, in: language))
        }
      },
      rest: settings.invitations.rest, orderPages: settings.invitations.orderPages)
  }
}

extension InvitationEdition {
  /// Only a deal tells its visitor until when.
  fileprivate func words(until day: CalendarDay?, _ zone: TimeZone) -> InvitationDocument.Words {
    let day = picture == nil ? nil : day
    return InvitationDocument.Words(
      title: title, text: text, choices: choices.map(InvitationDocument.Choice.init),
      picture: picture, until: day?.description,
      ends: day?.end(in: zone))
  }
}

extension InvitationDocument.Choice {
  fileprivate init(_ choice: InvitationChoice) {
    switch choice.act {
    case .ask(let question): self.init(label: choice.label, act: "ask", question: question)
    case .open: self.init(label: choice.label, act: "open")
    case .person: self.init(label: choice.label, act: "person")
    case .dismiss: self.init(label: choice.label, act: "dismiss")
    }
  }
}
