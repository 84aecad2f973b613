extension FigureTable {
  /// Day by day: what was asked, and what came in and went back of each currency.
  public static func days(_ sources: FigureSources, in period: Period) -> FigureTable {
    let days = DayCounts(sources, in: period)
    let money = days.currencies.flatMap {
      [Column("turnover", .money, $0), Column("returned", .money, $0)]
    }
    let counts = ["conversations", "questions", "sought", "missed", "orders"]
    return FigureTable(
      id: "days", columns: [Column("day")] + counts.map { Column($0, .count) } + money,
      rows: period.days.indices.map { days.row($0) })
  }

  /// Hour by hour of the week: questions asked and persons sought, to see when to be there.
  public static func hours(_ sources: FigureSources, in period: Period) -> FigureTable {
    var questions: [WeekHour: Int] = [:]
    var sought: [WeekHour: Int] = [:]
    for episode in sources.episodes {
      for question in episode.questions where period.contains(question.at) {
        questions[period.hour(of: question.at), default: 0] += 1
      }
      if let moment = episode.soughtAt, period.contains(moment) {
        sought[period.hour(of: moment), default: 0] += 1
      }
    }
    let hours = (1...7).flatMap { day in (0..<24).map { WeekHour(weekday: day, hour: $0) } }
    return FigureTable(
      id: "hours",
      columns: [
        Column("weekday", .count), Column("hour", .count), Column("questions", .count),
        Column("sought", .count),
      ],
      rows: hours.map { hour in
        [hour.weekday, hour.hour, questions[hour] ?? 0, sought[hour] ?? 0].map { .count($0) }
      })
  }

  /// Topics by how often they were asked for, with what they cost: wrong answers, persons sought.
  public static func topics(_ sources: FigureSources, in period: Period) -> FigureTable {
    counted("topics", by: "topic", sources, period) { episode in
      episode.questions.map { ($0.topic, $0) }
    }
  }

  /// Pages by how many questions they raise.
  public static func pages(_ sources: FigureSources, in period: Period) -> FigureTable {
    counted("pages", by: "page", sources, period) { episode in
      episode.questions.map { (episode.page, $0) }
    }
  }

  private static func counted(
    _ id: String, by column: String, _ sources: FigureSources, _ period: Period,
    _ names: (EpisodeFacts) -> [(String?, EpisodeFacts.Question)]
  ) -> FigureTable {
    var counts: [String: TopicCount] = [:]
    for episode in sources.episodes where period.contains(episode.startedAt) {
      let named = names(episode)
      for (name, question) in named {
        if let name { counts[name, default: TopicCount()].take(question) }
      }
      guard episode.soughtAt != nil, let last = named.last?.0 else { continue }
      counts[last, default: TopicCount()].sought += 1
    }
    let sorted = counts.sorted { ($1.value.asked, $0.key) < ($0.value.asked, $1.key) }
    return FigureTable(
      id: id,
      columns: [
        Column(column), Column("questions", .count), Column("answered", .count),
        Column("wrong", .count), Column("helped", .count), Column("sought", .count),
      ],
      rows: sorted.map { [.text($0.key)] + $0.value.cells })
  }
}

private struct TopicCount {
  var asked = 0
  var answered = 0
  var wrong = 0
  var helped = 0
  var sought = 0

  mutating func take(_ question: EpisodeFacts.Question) {
    asked += 1
    if question.answer != nil { answered += 1 }
    if question.isHelpful == false { wrong += 1 }
    if question.isHelpful == true { helped += 1 }
  }

  var cells: [FigureTable.Cell] { [asked, answered, wrong, helped, sought].map { .count($0) } }
}

private struct DayCounts {
  private(set) var currencies: [Currency]
  private let period: Period
  private var counts: [[Int]]
  private var turnover: [Sums]
  private var returned: [Sums]

  init(_ sources: FigureSources, in period: Period) {
    self.period = period
    counts = Array(repeating: [0, 0, 0, 0, 0], count: period.days.count)
    turnover = Array(repeating: Sums(), count: period.days.count)
    returned = turnover
    var all = Sums()
    currencies = []
    for sale in sources.sales {
      for movement in sale.movements { take(movement, &all) }
    }
    currencies = all.currencies
    for episode in sources.episodes { take(episode) }
  }

  private mutating func take(_ movement: Movement, _ all: inout Sums) {
    guard let day = period.index(of: movement.at) else { return }
    all.add(movement.amount)
    if movement.kind.isBack {
      returned[day].add(movement.amount)
    } else {
      turnover[day].add(movement.amount)
      counts[day][4] += 1
    }
  }

  private mutating func take(_ episode: EpisodeFacts) {
    guard let day = period.index(of: episode.startedAt) else { return }
    counts[day][0] += 1
    counts[day][1] += episode.questions.count
    if episode.soughtAt != nil { counts[day][2] += 1 }
    if episode.isMissed { counts[day][3] += 1 }
  }

  func row(_ day: Int) -> [FigureTable.Cell] {
    let money = currencies.flatMap { currency in
      [turnover[day][currency], returned[day][currency]].map { FigureTable.Cell.number(Double($0)) }
    }
    return [.text(period.days[day].text)] + counts[day].map { .count($0) } + money
  }
}
