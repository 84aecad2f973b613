import BalieLedger
import Foundation

/// An amount as a request has it: text, or a JSON number, of which every digit counts.
struct WireAmount: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.text = text
    } else {
      text = try container.decode(Decimal.self).description
    }
  }

  /// The amount in a currency.
  func money(_ currency: String?, field: String) throws(Problem) -> Money {
    guard let currency else {
      throw .invalid("currency", "is missing; send a code of ISO 4217, e.g. EUR.")
    }
    let known: Currency
    do { known = try Currency(currency) } catch { throw .invalid("currency", error) }
    do { return try Money(text, known) } catch { throw .invalid(field, error) }
  }
}

/// A moment as RFC 3339 writes it, with the offset from UTC.
struct WireMoment: Decodable {
  let date: Date

  init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let field = decoder.codingPath.map(\.stringValue).joined(separator: ".")
    guard let date = Date(told: text) else {
      throw Problem.invalid(
        field, "must be a moment with its offset, e.g. 2026-03-29T10:15:00+02:00.")
    }
    self.date = date
  }
}
