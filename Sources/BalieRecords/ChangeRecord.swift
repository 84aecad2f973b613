import BalieConversation

/// The events of one decision as the log keeps them: a list of pairs, each the name of a kind and an
/// object of its own.
///
/// What one event repeats of another stands there once: a finding's answers refer to what the bot
/// said.
package enum ChangeRecord {
  /// The stored form of events that were decided together.
  ///
  /// - Throws: ``UnreadableRecord/inexpressible(_:)`` for what has no stored form.
  package static func text(of events: [Event]) throws -> String {
    let said = events.compactMap(SaidRecord.init)
    return try JSONText.list { json in
      for event in events {
        let form = try EventRecord.form(of: event, said: said)
        try json.list { try write(form, to: &$0) }
      }
    }
  }

  private static func write(_ form: some EventForm, to json: inout JSONText) throws {
    json.element(type(of: form).type)
    try json.element(form)
  }

  /// The events again.
  ///
  /// - Throws: ``UnreadableRecord`` for a kind that this program does not know, or a text that does
  ///   not fit.
  package static func events(of text: String) throws -> [Event] {
    let pairs = try pairs(of: text)
    let said = try pairs.compactMap { try SaidRecord(type: $0.type, payload: $0.payload) }
    return try pairs.map { try EventRecord.event($0.type, $0.payload, said: said) }
  }

  private static func pairs(of text: String) throws -> [(type: String, payload: JSONValue)] {
    do {
      guard case .array(let values) = try JSONReader.value(of: text), !values.isEmpty else {
        throw JSONFault.otherKind(wanted: "list of events")
      }
      return try values.map { value in
        guard case .array(let pair) = value, pair.count == 2, case .string(let type) = pair[0]
        else { throw JSONFault.otherKind(wanted: "pair of a kind and its event") }
        return (type, pair[1])
      }
    } catch let fault as JSONFault {
      throw UnreadableRecord.damagedEvent(type: "change", reason: fault.description)
    }
  }
}

/// What the bot said in a change, for a finding that refers to it.
struct SaidRecord: Sendable {
  let number: Int
  let content: Message.Content

  /// Nothing for an event by which the bot says nothing.
  init?(_ event: Event) {
    guard case .botReplied(let number, _, let content) = event else { return nil }
    self.number = number
    self.content = content
  }

  init?(type: String, payload: JSONValue) throws {
    guard type == BotRepliedForm.type else { return nil }
    self.init(try EventRecord.event(type, payload, said: []))
  }
}
