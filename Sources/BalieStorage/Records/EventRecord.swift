import BalieConversation
import Foundation

/// An event as the log's table keeps it: the name of its kind and a JSON object of its own.
///
/// The stored forms are types apart from the domain's, so that the domain may be renamed and
/// reshaped while years of events stay readable. A form that has shipped only ever gains optional
/// fields; what needs more than that becomes a new kind, and the old one stays readable.
struct EventRecord: Equatable, Sendable {
  let type: String
  let payload: String

  init(type: String, payload: String) {
    self.type = type
    self.payload = payload
  }

  /// The stored form of an event.
  init(_ event: Event) throws {
    self = try Self(form: Self.form(of: event))
  }

  private init(form: some EventForm) throws {
    type = Swift.type(of: form).type
    payload = try JSONText.text(of: form)
  }

  /// The event again.
  ///
  /// - Throws: ``UnreadableRecord`` for a kind that this program does not know, or a payload that
  ///   does not fit its kind.
  func event() throws -> Event {
    guard let form = Self.forms[type] else { throw UnreadableRecord.unknownEventType(type) }
    do {
      return try Self.decoder.decode(form, from: Data(payload.utf8)).event
    } catch let error as DecodingError {
      throw UnreadableRecord.damagedEvent(type: type, reason: String(describing: error))
    }
  }

  private static let decoder = JSONDecoder()
}

/// The stored form of one kind of event.
protocol EventForm: Decodable, JSONWritable, Sendable {
  /// The name of the kind in the table. Never changed once it has shipped.
  static var type: String { get }
  /// What the form says, in the domain's words.
  var event: Event { get throws }
}
