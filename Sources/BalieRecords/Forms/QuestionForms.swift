import BalieConversation

/// The form of today, in which a finding refers to what was said.
struct QuestionFoundForm: EventForm {
  static let type = "questionFound"
  let of: Int
  var found: FoundRecord

  var event: Event {
    get throws { .questionRead(of: of, finding: try found.finding) }
  }

  mutating func resolve(in context: ChangeContext) {
    found.resolve(in: context)
  }

  func write(to json: inout JSONText) throws {
    try json.field("found", found)
    json.field("of", of)
  }
}

extension QuestionFoundForm {
  init(_ json: JSONObject) throws {
    of = try json.value("of")
    found = try json.value("found")
  }
}

/// The form of the first logs, with everything in full. Only ever read.
struct QuestionReadForm: ReadableForm {
  static let type = "questionRead"
  let of: Int
  let finding: FindingRecord

  var event: Event {
    get throws { .questionRead(of: of, finding: try finding.finding) }
  }
}

extension QuestionReadForm {
  init(_ json: JSONObject) throws {
    of = try json.value("of")
    finding = try json.value("finding")
  }
}
