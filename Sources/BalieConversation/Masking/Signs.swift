/// A few scalars, asked for in one step each: a set of Swift's hashes on every question.
struct Signs: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var others: [Unicode.Scalar] = []

  init(arrayLiteral signs: Unicode.Scalar...) {
    for sign in signs { insert(sign) }
  }

  private mutating func insert(_ sign: Unicode.Scalar) {
    switch sign.value {
    case ..<64: low |= 1 << sign.value
    case ..<128: high |= 1 << (sign.value - 64)
    default: others.append(sign)
    }
  }

  func contains(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case ..<64: low & 1 << sign.value != 0
    case ..<128: high & 1 << (sign.value - 64) != 0
    default: others.contains(sign)
    }
  }

  func union(_ more: Signs) -> Signs {
    var union = self
    (union.low, union.high) = (low | more.low, high | more.high)
    union.others += more.others
    return union
  }
}
