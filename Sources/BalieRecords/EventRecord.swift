import BalieConversation

/// An event as the log's table keeps it: the name of its kind and a JSON object of its own.
///
/// The stored forms are types apart from the domain's, so that the domain may be renamed and
/// reshaped while years of events stay readable. A form that has shipped only ever gains optional
/// fields; what needs more than that becomes a new kind, and the old one stays readable.
package struct EventRecord: Equatable, Sendable {
  package let type: String
  package let payload: String

  package init(type: String, payload: String) {
    self.type = type
    self.payload = payload
  }

  /// The stored form of an event.
  package init(_ event: Event) throws {
    self = try Self(form: Self.form(of: event, in: .none))
  }

  private init(form: some EventForm) throws {
    type = Swift.type(of: form).type
    payload = try JSONText.text(of: form)
  }

  /// The event again.
  ///
  /// - Throws: ``UnreadableRecord`` for a kind that this program does not know, or a payload that
  ///   does not fit its kind.
  package func event() throws -> Event {
    do {
      return try Self.event(type, try JSONReader.value(of: payload), in: .none)
    } catch let fault as JSONFault {
      throw UnreadableRecord.damagedEvent(type: type, reason: fault.description)
    }
  }

  /// - Parameter context: What it may refer to.
  static func event(
    _ type: String, _ payload: JSONValue, in context: ChangeContext
  ) throws -> Event {
    guard let form = forms[type] else { throw UnreadableRecord.unknownEventType(type) }
    do {
      var read = try form.init(json: payload)
      try read.resolve(in: context)
      return try read.event
    } catch let fault as JSONFault {
      throw UnreadableRecord.damagedEvent(type: type, reason: fault.description)
    }
  }
}

/// A stored form of one kind of event that is written today.
protocol EventForm: ReadableForm, JSONWritable {}

/// A stored form of one kind of event, be it only one of older logs.
protocol ReadableForm: JSONObjectReadable, Sendable {
  /// The name of the kind in the table. Never changed once it has shipped.
  static var type: String { get }
  /// What the form says, in the domain's words.
  var event: Event { get throws }
  /// Puts what is referred to in the place of the references.
  ///
  /// - Throws: ``UnreadableRecord`` where it is not there.
  mutating func resolve(in context: ChangeContext) throws
}

extension ReadableForm {
  mutating func resolve(in context: ChangeContext) {}
}
