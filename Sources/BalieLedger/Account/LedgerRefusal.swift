/// Why an entry does not go with what stands in the ledger. Nothing of it is counted.
public enum LedgerRefusal: Error, Equatable, Sendable {
  /// The order stands there with other words, said of the same moment.
  case otherOrder(OrderKey, recorded: Money)
  /// The return stands there with another amount or moment.
  case otherReturn(String, recorded: Money)
  /// The goal stands there with another name or value.
  case otherGoal(String)
  /// More than is left of the order.
  case aboveOrder(OrderKey, left: Money)
  /// In another currency than the order.
  case otherCurrency(OrderKey, Currency)
  /// Dated before the order was placed.
  case beforeOrder(OrderKey)
  /// ``OrderAccount/mostEntries`` entries stand there.
  case tooMany(OrderKey)
}

extension LedgerRefusal: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .otherOrder(let key, let recorded):
      "order \(key.number) is recorded with other words (\(recorded.decimal) "
        + "\(recorded.currency.code)); to correct it, send the moment of the change as changedAt"
    case .otherReturn(let number, let recorded):
      "return \(number) is recorded with other words (\(recorded.decimal) "
        + "\(recorded.currency.code)); give another return a number of its own"
    case .otherGoal(let id):
      "goal \(id) is recorded with another name or value; give another goal an id of its own"
    case .aboveOrder(let key, let left):
      "the return is above what is left of order \(key.number), which is \(left.decimal) "
        + left.currency.code
    case .otherCurrency(let key, let currency):
      "order \(key.number) is in \(currency.code), so its returns are too"
    case .beforeOrder(let key):
      "the moment lies before order \(key.number) was placed"
    case .tooMany(let key):
      "order \(key.number) has \(OrderAccount.mostEntries) entries, and more are not kept"
    }
  }
}
