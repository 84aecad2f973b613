/// What is as it mostly is stays out: the document travels to every visitor who agreed.
extension InvitationDocument: Encodable {
  private enum Key: String, CodingKey {
    case rest, orderPages, rules
  }

  /// Encodes the document.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(rest, forKey: .rest)
    try values.encode(orderPages.map(\.text), forKey: .orderPages)
    try values.encode(entries, forKey: .rules)
  }
}

extension InvitationDocument.Entry: Encodable {
  private enum Key: String, CodingKey {
    case name, when, pages, unless, show, priority, perVisit, perDays, days, holdout, team, person
    case nod, title, text, choices, picture, until, ends
  }

  /// Encodes the rule and its words side by side.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(rule.name, forKey: .name)
    try values.encode(rule.when, forKey: .when)
    try values.encode(rule.scope.pages.map(\.text), forKey: .pages)
    try values.encode(rule.scope.unless.map(\.text), forKey: .unless)
    try values.encode(rule.show.rawValue, forKey: .show)
    try values.encode(rule.priority, forKey: .priority)
    try values.encode(rule.caps.perVisit, forKey: .perVisit)
    if let perDays = rule.caps.perDays {
      try values.encode(perDays, forKey: .perDays)
      try values.encode(rule.caps.days, forKey: .days)
    }
    if rule.holdout > 0 { try values.encode(rule.holdout, forKey: .holdout) }
    try values.encodeIfPresent(rule.team, forKey: .team)
    if rule.needsPerson { try values.encode(true, forKey: .person) }
    if rule.nodsFirst { try values.encode(true, forKey: .nod) }
    try values.encode(words.title, forKey: .title)
    if !words.text.isEmpty { try values.encode(words.text, forKey: .text) }
    if !words.choices.isEmpty { try values.encode(words.choices, forKey: .choices) }
    try values.encodeIfPresent(words.picture, forKey: .picture)
    try values.encodeIfPresent(words.until, forKey: .until)
    try values.encodeIfPresent(words.ends?.timeIntervalSince1970, forKey: .ends)
  }
}

extension Condition: Encodable {
  private enum Key: String, CodingKey {
    case kind, times, seconds, within, value, name, on
  }

  /// Encodes the condition.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(kind.rawValue, forKey: .kind)
    if times != 1 { try values.encode(times, forKey: .times) }
    if seconds > 0 { try values.encode(seconds, forKey: .seconds) }
    try values.encodeIfPresent(within, forKey: .within)
    if value > 0 { try values.encode(value, forKey: .value) }
    try values.encodeIfPresent(name, forKey: .name)
    try values.encodeIfPresent(on?.text, forKey: .on)
  }
}
