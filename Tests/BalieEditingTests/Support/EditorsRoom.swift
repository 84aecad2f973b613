import BalieConversation
import BalieKnowledge
import Foundation

@testable import BalieEditing

/// A content folder with an editor at work in it.
final class EditorsRoom: Sendable {
  let folder: URL
  let ledger = MemoryLedger()
  let live: LiveContent
  let editing: FileKnowledgeEditing

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("balie-" + UUID().uuidString)
    for (path, text) in Self.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let source = Self.source(in: folder, today: { CalendarDay(year: 2026, month: 3, day: 1) })
    live = LiveContent(source)
    editing = FileKnowledgeEditing(
      ledger: ledger, live: live, source: source, now: { Date(timeIntervalSince1970: 1_000) })
  }

  private static func source(
    in folder: URL, today: @escaping @Sendable () -> CalendarDay
  ) -> ContentSource {
    ContentSource(
      knowledge: folder.appendingPathComponent("Knowledge").path,
      intents: folder.appendingPathComponent("Intents").path, today: today)
  }

  /// The room's content on a day of one's choice.
  func source(today: @escaping @Sendable () -> CalendarDay) -> ContentSource {
    Self.source(in: folder, today: today)
  }

  /// What an editor would do with ``askForBicycles()``.
  static let bicycles = GapChoice.addPhrasings(
    ["flompers nodig?", "flomper nodig"], to: "rijwiel", language: LanguageCode(rawValue: "nl"))

  /// Two visitors ask for what the content knows by another word.
  func askForBicycles() {
    ledger.ask("Flompers nodig?", in: "c1")
    ledger.ask("flomper nodig", in: "c2", isEscalated: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(path))
  }

  func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.appendingPathComponent(path).path)
  }

  static let bicycle = """
    # nl: Rijwiel kopen
    - rijwiel aanschaffen

    keywords: rijwiel

    Kom langs in de winkel.

    """

  private static let files = [
    "Knowledge/rijwiel.md": bicycle,
    "Knowledge/retour.md": """
    # nl: Iets terugsturen
    - retour aanmelden

    keywords: retour

    Meld de retour aan.

    > operator: Bel de vervoerder.

    # en: Send something back

    keywords: return

    Register the return.

    """,
    "Intents/_settings.yml": """
    language: nl
    texts:
      nl:
        greeting: Hallo!
        clarify: Wat bedoelt u?
        rephrase: Kunt u het anders zeggen?
        not-helpful: Dat spijt me.

    """,
  ]
}
