import BalieConversation
import Synchronization

/// The scripted knowledge of a site that changes its settings while it serves.
final class SwitchedFinder: AnswerFinder {
  private let scripted = ScriptedFinder()
  private let isOff = Mutex(false)

  /// From now on no file is taken, and records are kept.
  func turnOff() { isOff.withLock { $0 = true } }

  func find(_ question: Question) async -> Finding { await scripted.find(question) }

  func answer(topic: String, language: LanguageCode) async -> Answer? {
    await scripted.answer(topic: topic, language: language)
  }

  func suggestions(for text: String, language: LanguageCode, limit: Int) async -> [Suggestion] {
    await scripted.suggestions(for: text, language: language, limit: limit)
  }

  func cannedReplies(language: LanguageCode) async -> [CannedReply] {
    await scripted.cannedReplies(language: language)
  }

  func botPolicy() async -> BotPolicy { await scripted.botPolicy() }

  func website() async -> Website {
    var website = await scripted.website()
    let isOff = isOff.withLock { $0 }
    (website.takesAttachments, website.keepsRecords) = (!isOff, isOff)
    return website
  }

  func beginnings() async -> [LanguageCode: [Beginning]] { await scripted.beginnings() }

  func contentProblems() async -> [String] { await scripted.contentProblems() }
}
