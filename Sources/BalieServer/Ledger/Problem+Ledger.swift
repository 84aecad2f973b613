import BalieLedger
import HTTPTypes

extension Problem {
  /// What does not go with what stands in the ledger.
  init(_ refusal: LedgerRefusal) {
    let (code, title) = refusal.name
    self.init(
      status: .conflict, code: code, title: title,
      detail: Self.sentence(refusal.description))
  }

  /// A field that holds no such thing.
  static func invalid(_ field: String, _ error: EntryError) -> Problem {
    Problem(
      status: .badRequest, code: "invalidField", title: "Invalid request",
      detail: "`\(field)`: \(error.description).")
  }

  static func invalid(_ field: String, _ error: AmountError) -> Problem {
    .invalid(field, EntryError.amount(error))
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}

extension LedgerRefusal {
  fileprivate var name: (code: String, title: String) {
    switch self {
    case .otherOrder: ("otherOrder", "Recorded otherwise")
    case .otherReturn: ("otherReturn", "Recorded otherwise")
    case .otherGoal: ("otherGoal", "Recorded otherwise")
    case .aboveOrder: ("aboveOrder", "Above the order")
    case .otherCurrency: ("otherCurrency", "Another currency")
    case .beforeOrder: ("beforeOrder", "Before the order")
    case .tooMany: ("tooManyEntries", "Too many entries")
    }
  }
}
