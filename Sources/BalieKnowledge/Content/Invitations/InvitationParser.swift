import BalieLanguage
import BalieVisits

/// Reads an invitation's file: a topic's grammar, with keys that say when it may be shown.
enum InvitationParser {
  static let keys = [
    "when", "pages", "unless", "show", "team", "needs", "begin", "at-most", "holdout", "priority",
    "valid-from", "valid-until", "related",
  ]

  static func parse(
    _ file: ContentFile, _ source: SourceText, into report: inout Report
  ) -> (Invitation, Document) {
    let document = Document(reading: source, keys: keys, into: &report)
    let rule = InvitationFacts(document).rule(named: file.baseName, into: &report)
    let editions = document.editions.mapValues { edition in
      let (text, picture) = InvitationPicture.parted(from: edition.answer.value)
      return InvitationEdition(
        title: edition.title.value, text: text,
        choices: edition.phrasings.compactMap { choice($0, into: &report) }, picture: picture)
    }
    let served = document.frontMatter.served(into: &report)
    InvitationNeeds(document: document, rule: rule, editions: editions, until: served.until)
      .report(into: &report)
    let invitation = Invitation(
      name: file.baseName, file: file.path, rule: rule, validFrom: served.from,
      validUntil: served.until, editions: editions,
      related: document.frontMatter.list("related", in: document.source).map {
        InvitationRelated($0.value)
      })
    return (invitation, document)
  }

  /// `Ja, help me kiezen -> ask: welke wasmachine past bij mij`
  private static func choice(
    _ bullet: Located<String>, into report: inout Report
  ) -> InvitationChoice? {
    guard let arrow = bullet.value.firstRange(of: "->") else {
      report.error(
        .invitationForm, at: bullet.place,
        "a button says what it does: `label -> ask: …`, `-> person`, `-> open` or `-> dismiss`")
      return nil
    }
    let label = String(bullet.value[..<arrow.lowerBound].trimmed)
    let start = bullet.value.distance(from: bullet.value.startIndex, to: arrow.upperBound)
    let rest = bullet.value[arrow.upperBound...]
    let indent = rest.prefix(while: \.isWhitespace).count
    let act = Located(
      String(rest.trimmed), line: bullet.line, column: bullet.column + start + indent)
    return self.act(act, into: &report).map { InvitationChoice(label: label, act: $0) }
  }

  private static func act(
    _ text: Located<String>, into report: inout Report
  ) -> InvitationChoice.Act? {
    switch text.value {
    case "open": return .open
    case "person": return .person
    case "dismiss": return .dismiss
    default: break
    }
    if text.value.hasPrefix("ask:") {
      let question = String(text.value.dropFirst(4).trimmed)
      if !question.isEmpty { return .ask(question) }
    }
    report.unknown(.invitationForm, "act", text, known: ["ask: …", "open", "person", "dismiss"])
    return nil
  }
}
