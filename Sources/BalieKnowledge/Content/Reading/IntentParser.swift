import BalieLanguage

/// Reads an intent's file: a topic's grammar with keys of its own.
enum IntentParser {
  static let keys = ["action", "act", "team"]

  static func parse(
    _ file: ContentFile, _ source: SourceText, into report: inout Report
  ) -> (Intent, Document) {
    let document = Document(reading: source, keys: keys, into: &report)
    let action = action(document, into: &report)
    if let action, action != .handoff { reportSilent(document, action, into: &report) }
    let intent = Intent(
      name: file.baseName, file: file.path, action: action ?? .answer,
      act: act(document, into: &report), team: document.frontMatter.value("team")?.value,
      editions: document.editions)
    return (intent, document)
  }

  private static func action(_ document: Document, into report: inout Report) -> Intent.Action? {
    guard let text = document.frontMatter.value("action") else {
      if !document.frontMatter.hasKey("action") { reportMissing(into: &report) }
      return nil
    }
    if let action = Intent.Action(rawValue: text.value) { return action }
    report.unknown(
      .unknownAction, "action", text, known: Intent.Action.allCases.map(\.rawValue))
    return nil
  }

  private static func act(_ document: Document, into report: inout Report) -> DialogueAct? {
    guard let text = document.frontMatter.value("act") else { return nil }
    if let act = DialogueAct(rawValue: text.value) { return act }
    report.unknown(.unknownAction, "act", text, known: DialogueAct.allCases.map(\.rawValue))
    return nil
  }

  private static func reportMissing(into report: inout Report) {
    let actions = Intent.Action.allCases.map(\.rawValue).joined(separator: ", ")
    report.error(
      .missingKey, "an intent needs front matter with a key \"action\": \(actions)")
  }

  private static func reportSilent(
    _ document: Document, _ action: Intent.Action, into report: inout Report
  ) {
    for (_, edition) in document.editions.sorted(by: { $0.key < $1.key })
    where edition.answer.value.isEmpty {
      report.error(
        .emptyAnswer, at: Place(line: edition.title.line),
        "no answer under this heading, and an intent with action \"\(action.rawValue)\" says one")
    }
  }
}
