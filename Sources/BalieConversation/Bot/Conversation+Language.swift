extension Conversation {
  /// The language of the visitor's latest words, in which the bot replies to them.
  public var spokenLanguage: LanguageCode { latestFinding?.language ?? language }

  /// The language of the latest message of this episode that was clearly in one.
  var latestClearLanguage: LanguageCode? {
    findings.filter(\.value.isLanguageClear).max { $0.key < $1.key }?.value.language
  }
}

extension Deliberation {
  /// Takes over the visitor's language for good, once two clear messages were in it: one may be a
  /// quotation or a name.
  mutating func settleLanguage(with finding: Finding) {
    guard finding.isLanguageClear, finding.language != conversation.language,
      finding.language == conversation.latestClearLanguage
    else { return }
    record(.languageChanged(finding.language))
  }
}
