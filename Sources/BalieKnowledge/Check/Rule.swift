/// Everything that can be wrong with content. The raw value is stable: programs filter by it.
public enum Rule: String, Sendable, CaseIterable {
  // The file itself
  case unreadable
  case symbolicLink = "symbolic-link"
  case tooLarge = "too-large"
  case notUTF8 = "not-utf8"
  case byteOrderMark = "byte-order-mark"
  case lineEndings = "line-endings"
  case controlCharacter = "control-character"
  case invisibleCharacter = "invisible-character"
  case emptyFile = "empty-file"
  case unreadFile = "unread-file"
  case fileName = "file-name"
  case duplicateName = "duplicate-name"
  case tooMany = "too-many"

  // Front matter
  case frontMatter = "front-matter"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case emptyValue = "empty-value"
  case plainValue = "plain-value"
  case missingKey = "missing-key"
  case unknownStatus = "unknown-status"
  case unknownAction = "unknown-action"
  case unknownTeam = "unknown-team"
  case unknownTopic = "unknown-topic"
  case badDate = "bad-date"
  case datesReversed = "dates-reversed"

  // Headings and what stands under them
  case noHeading = "no-heading"
  case textBeforeHeading = "text-before-heading"
  case headingForm = "heading-form"
  case badLanguage = "bad-language"
  case duplicateLanguage = "duplicate-language"
  case emptyTitle = "empty-title"
  case emptyPhrasing = "empty-phrasing"
  case phrasingForm = "phrasing-form"
  case keywordsForm = "keywords-form"
  case emptyAnswer = "empty-answer"
  case unclosedFence = "unclosed-fence"
  case operatorNote = "operator-note"

  // Invitations
  case invitationForm = "invitation-form"
  case neverInvites = "never-invites"
  case alwaysInvites = "always-invites"
  case shadowedInvitation = "shadowed-invitation"

  // Files beside the topics
  case synonymForm = "synonym-form"
  case replyForm = "reply-form"
  case questionForm = "question-form"
  case yaml
  case settingType = "setting-type"
  case settingRange = "setting-range"
  case missingSetting = "missing-setting"

  // What readers and visitors would stumble over
  case missingTranslation = "missing-translation"
  case doublePhrasing = "double-phrasing"
  case doubleKeyword = "double-keyword"
  case doubleSynonym = "double-synonym"
  case stopWordKeyword = "stop-word-keyword"
  case mergingSynonyms = "merging-synonyms"
  case nearDuplicate = "near-duplicate"
  case relatedNotServed = "related-not-served"
  case expired
  case reviewDue = "review-due"
  case reviewInFuture = "review-in-future"
  case brokenLink = "broken-link"
  case linkWithoutSite = "link-without-site"
  case longAnswer = "long-answer"
  case hardToRead = "hard-to-read"

  // What trying it out shows
  case lostPhrasing = "lost-phrasing"
  case lostKeyword = "lost-keyword"
  case failedQuestion = "failed-question"
}
