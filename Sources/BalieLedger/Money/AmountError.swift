/// Why something is no amount of money. Says what to send instead.
public enum AmountError: Error, Equatable, Sendable {
  /// No code of ISO 4217.
  case unknownCurrency(String)
  /// Not digits with at most one point between them.
  case notDecimal(String)
  /// With a comma where the point belongs, or between thousands.
  case comma(String)
  /// Below nothing.
  case negative(String)
  /// Finer than the currency's minor unit.
  case tooFine(String, currency: Currency)
  /// ``Money/limit`` minor units or more.
  case tooLarge(String)
}

extension AmountError: CustomStringConvertible {
  /// What is wrong and what to send instead.
  public var description: String {
    switch self {
    case .unknownCurrency(let code):
      "\"\(code)\" is no currency of ISO 4217; send three capital letters, e.g. EUR"
    case .notDecimal(let text):
      "\"\(text)\" is no amount; send digits with a point before the cents, e.g. 1249.95"
    case .comma(let text):
      "\"\(text)\" has a comma; send a point before the cents and nothing between thousands, "
        + "e.g. 1249.95"
    case .negative(let text):
      "\"\(text)\" is negative; what goes back to the customer is a return of its own"
    case .tooFine(let text, let currency):
      "\"\(text)\" has more decimals than \(currency.code) knows, which are "
        + "\(currency.minorDigits)"
    case .tooLarge(let text):
      "\"\(text)\" is no amount of an order: it must stay below "
        + "\(Money.limit) of the currency's smallest unit"
    }
  }
}

/// What a stranger sent, short enough to be said back to them.
enum Clipped {
  static let longest = 40

  static func text(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(longest)
    let clean = String(String.UnicodeScalarView(start.filter { $0.value >= 32 && $0.value != 127 }))
    return text.unicodeScalars.dropFirst(longest).isEmpty ? clean : clean + "…"
  }
}
