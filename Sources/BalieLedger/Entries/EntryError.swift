/// Why something cannot stand in the ledger, whatever else stands there. Nothing of it is counted.
public enum EntryError: Error, Equatable, Sendable {
  /// A number or name of more bytes than are kept.
  case tooLong(what: String, bytes: Int)
  /// Empty, with blanks at its ends, or with characters that cannot be shown.
  case notAName(what: String, String)
  /// A number outside of what it may be.
  case outOfRange(what: String, String)
  /// Dated later than the clock here allows for.
  case inTheFuture
  /// Not an amount.
  case amount(AmountError)
}

extension EntryError: CustomStringConvertible {
  /// What is wrong and what to send instead.
  public var description: String {
    switch self {
    case .tooLong(let what, let bytes):
      "the \(what) has \(bytes) bytes; at most \(EntryName.longest) are kept"
    case .notAName(let what, let text):
      "\"\(text)\" is no \(what); send 1 to \(EntryName.longest) bytes of characters that can be "
        + "shown, without blanks at the ends"
    case .outOfRange(let what, let range): "the \(what) must be \(range)"
    case .inTheFuture:
      "the moment lies in the future; look at the clock of the machine that sends it"
    case .amount(let error): error.description
    }
  }
}
