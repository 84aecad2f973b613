import BalieLanguage
import BalieVisits

extension Content {
  /// The invitations that speak a language on a day. One that does not is not said at all: nobody is
  /// spoken to first in a language that is not theirs.
  public func invitationDocument(in language: Language, on day: CalendarDay) -> InvitationDocument {
    let served = invitations.filter { $0.isServed(on: day) }.sorted { $0.name < $1.name }
    return InvitationDocument(
      entries: served.compactMap { invitation in
        invitation.editions[language].map { edition in
          InvitationDocument.Entry(
            rule: invitation.rule, words: edition.words(until: invitation.validUntil))
        }
      },
      rest: settings.invitations.rest, orderPages: settings.invitations.orderPages)
  }
}

extension InvitationEdition {
  fileprivate func words(until day: CalendarDay?) -> InvitationDocument.Words {
    InvitationDocument.Words(
      title: title, text: text, choices: choices.map(InvitationDocument.Choice.init),
      picture: picture, until: picture == nil ? nil : day?.description)
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
