import BalieConversation
import BalieEditing
import BalieKnowledge
import BalieLedger
import BalieLog
import BalieSQLite
import BalieVisits
import Foundation

/// Thirty days that never were, for the demo to look back on, so that figures, knowledge and search
/// have something to show. The same for the same content and day.
struct InventedMonth {
  /// How many days there are, today the last.
  static let days = 30
  /// What names an invented conversation; there is none of it in a real data folder.
  static let name = "demo"

  private let content: Content
  let scene: InventedScene
  private let policy: BotPolicy
  private let roster: Roster
  private let now: Date
  private var calendar: Calendar
  var numbers = SeededGenerator(seed: 30)
  private var questions: InventedQuestions
  private(set) var talks: [InventedTalk] = []

  init(
    _ content: Content, of scene: InventedScene, finder: KnowledgeFinder, staff: [Operator],
    now: Date, zone: TimeZone
  ) async {
    self.content = content
    self.scene = scene
    self.now = now
    calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    policy = await finder.botPolicy()
    roster = Roster(
      standings: Dictionary(
        uniqueKeysWithValues: staff.map {
          ($0.id, Roster.Standing(operator: $0, presence: .online))
        }))
    questions = InventedQuestions(content, finder: finder, &numbers)
  }

  /// Whether a data folder has such days behind it.
  static func isBehind(_ database: SQLiteDatabase) async throws -> Bool {
    try await SQLiteEventLog(database).conversation(ConversationID(rawValue: id(1))) != nil
  }

  private static func id(_ number: Int) -> String {
    let digits = String(number)
    return name + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Writes the days into a data folder in which nothing has happened yet.
  ///
  /// - Returns: Whether there was anything to write.
  mutating func write(to database: SQLiteDatabase) async throws -> Bool {
    let log = SQLiteEventLog(database)
    guard try await log.head() == 0, questions.isThere(in: .dutch) else { return false }
    for day in (0..<Self.days).reversed() { await invent(daysAgo: day) }
    let decisions = talks.flatMap(\.decisions).sorted { $0.at < $1.at }
    for start in stride(from: 0, to: decisions.count, by: 500) {
      _ = try await log.append(Array(decisions[start...].prefix(500)))
    }
    try await InventedSales(of: self, content.invitations.map(\.name), zone: calendar.timeZone)
      .write(to: database)
    return true
  }

  /// A moment of a day, when shops and town halls are asked things: most in the morning and in the
  /// evening.
  mutating func moment(daysAgo: Int) -> Date {
    let midnight = calendar.startOfDay(
      for: calendar.date(byAdding: .day, value: -daysAgo, to: now) ?? now)
    let hour =
      [9, 9, 10, 10, 10, 11, 11, 12, 13, 14, 14, 15, 16, 17, 19, 19, 20, 20, 20, 21]
      .randomElement(using: &numbers) ?? 12
    let second = Double.random(in: 0..<3_600, using: &numbers)
    return calendar.date(byAdding: .hour, value: hour, to: midnight)?
      .addingTimeInterval(second) ?? midnight
  }

  /// When the demo opens: nothing invented is later.
  var today: Date { now }

  /// The first day of a month, this one or earlier.
  func firstDay(monthsAgo count: Int) -> BalieLedger.Day {
    let moment = calendar.date(byAdding: .month, value: -count, to: now) ?? now
    let day = BalieLedger.Day(moment, in: calendar.timeZone)
    return day.adding(1 - day.day)
  }

  private mutating func invent(daysAgo day: Int) async {
    let weekday = calendar.component(.weekday, from: moment(daysAgo: day))
    let isQuiet = weekday == 1 || weekday == 7
    // More every week: a trend to see.
    let busy = (isQuiet ? 6 : 11) + (Self.days - day) / 6
    for _ in 0..<(busy + Int.random(in: 0...3, using: &numbers)) {
      await talk(at: moment(daysAgo: day))
    }
  }

  private mutating func talk(at moment: Date) async {
    let isEnglish = draw(12) && questions.isThere(in: .english)
    let language: LanguageCode = isEnglish ? .english : .dutch
    var talk = InventedTalk(
      ConversationID(rawValue: Self.id(talks.count + 1)), at: moment, bot: policy, roster: roster,
      tokenDigest: (0..<32).map { _ in UInt8.random(in: 0...255, using: &numbers) })
    let page = scene.pages.randomElement(using: &numbers) ?? "/"
    talk.happen(
      .start(
        siteLanguage: language, page: Page(url: "https://www.example.nl\(page)", title: "")),
      after: 0)
    await ask(&talk, language)
    while draw(35) { await ask(&talk, language) }
    if draw(22) { seekPerson(&talk) }
    end(&talk)
    if draw(9) { await comeBack(&talk, language) }
    if talk.now < now { talks.append(talk) }
  }

  private mutating func ask(_ talk: inout InventedTalk, _ language: LanguageCode) async {
    let words = questions.draw(in: language, &numbers)
    guard let text = try? MessageText(words) else { return }
    let finding = await questions.finding(for: words, in: language)
    talk.happen(
      .postVisitorMessage(
        clientID: talk.nextName(), text: text, chosenTopic: nil, finding: finding),
      after: Double.random(in: 8..<70, using: &numbers))
    guard let answer = talk.conversation.messages.last(where: { $0.author == .bot }), draw(45)
    else { return }
    talk.happen(.rateAnswer(answer.number, draw(78) ? .helpful : .notHelpful), after: 12)
  }

  private mutating func seekPerson(_ talk: inout InventedTalk) {
    talk.happen(.requestHandoff, after: 9)
    guard let offer = talk.conversation.openOffer else { return }
    if draw(14) {
      talk.happen(.declineOffer(offer.number, by: offer.to), after: 8)
      return leaveWords(&talk, for: offer.to)
    }
    talk.happen(
      .acceptOffer(offer.number, by: offer.to), after: Double.random(in: 4..<26, using: &numbers))
    for line in InventedWords.lines(&numbers) {
      guard let text = try? MessageText(line) else { continue }
      talk.happen(
        .postOperatorMessage(
          clientID: talk.nextName(), text: text, epoch: talk.conversation.ownerEpoch, by: offer.to),
        after: Double.random(in: 20..<110, using: &numbers))
    }
    talk.happen(
      .close(.resolved, by: offer.to), after: Double.random(in: 30..<200, using: &numbers))
    guard draw(55) else { return }
    let score = [5, 5, 4, 4, 5, 3, 4, 2].randomElement(using: &numbers) ?? 4
    talk.happen(.rate(Conversation.Rating(score: score, comment: nil)), after: 20)
  }

  private mutating func leaveWords(_ talk: inout InventedTalk, for colleague: OperatorID) {
    guard draw(70), let text = try? MessageText(InventedWords.left) else { return }
    let contact = Contact(name: "Noor Voorbeeld", email: "noor@example.nl", phone: nil)
    talk.happen(.leaveFollowUp(text: text, contact: contact), after: 60)
    talk.happen(.changeFollowUp(index: 0, to: .done(colleague), by: colleague), after: 5_000)
  }

  /// Nothing invented is left open: it would ask for an operator.
  private func end(_ talk: inout InventedTalk) {
    guard talk.conversation.phase != .closed else { return }
    talk.happen(.closeAsVisitor, after: 90)
  }

  private mutating func comeBack(_ talk: inout InventedTalk, _ language: LanguageCode) async {
    let later = Double.random(in: 1..<6, using: &numbers) * 86_400
    guard talk.now.addingTimeInterval(later + 7_200) < now else { return }
    let words = questions.draw(in: language, &numbers)
    guard let text = try? MessageText(words) else { return }
    let finding = await questions.finding(for: words, in: language)
    talk.happen(
      .postVisitorMessage(
        clientID: talk.nextName(), text: text, chosenTopic: nil, finding: finding), after: later)
    end(&talk)
  }

  /// True so many times out of a hundred.
  mutating func draw(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }
}
