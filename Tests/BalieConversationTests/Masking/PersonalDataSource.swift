import BalieTestSupport
@testable import BalieConversation

/// Made-up people's data, other numbers, and words around them.
struct PersonalDataSource {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func datum() -> (kind: PersonalData, text: String) {
    let kind = pick(PersonalData.allCases)
    return switch kind {
    case .email: (kind, email())
    case .phone: (kind, phone())
    case .account: (kind, account())
    case .citizenNumber: (kind, citizenNumber())
    case .address: (kind, address())
    case .orderNumber: (kind, orderNumber())
    }
  }

  mutating func words() -> String {
    let words = ["waar", "blijft", "mijn", "geld", "café", "please", "nog", "steeds", "niet", "ü"]
    return (0...number(3)).map { _ in pick(words) }.joined(separator: " ")
  }

  mutating func plainNumber() -> String {
    let (a, b) = (1 + number(11), 10 + number(18))
    return switch number(7) {
    case 0: "€ \(number(9_999)),\(10 + number(89))"
    case 1: "\(number(9_999)).\(10 + number(89)) euro"
    case 2: "\(100 + number(900))x\(b) cm"
    case 3: "\(b)-\(a)-\(1990 + number(50))"
    case 4: "\(1990 + number(50))-0\(1 + number(8))-\(b)"
    case 5: "\(b):\(10 + number(49))"
    case 6: "\(b) dagen"
    default: "maat \(30 + number(20))"
    }
  }

  /// Signs and digits in any order.
  mutating func noise() -> String {
    let alphabet = Array("0123456789 -./()+@#,:abNLé€[]x\n")
    return String((0..<60).map { _ in pick(alphabet) })
  }

  private mutating func email() -> String {
    pick(["jan", "j.de.vries", "piet_99", "x+y"]) + "@"
      + pick(["example.nl", "mail.example.com", "a-b.example"])
  }

  private mutating func phone() -> String {
    let rest = digits(8)
    let (head, tail) = (rest.prefix(4), rest.suffix(4))
    return pick([
      "06\(rest)", "06-\(rest)", "06 \(head) \(tail)", "06.\(head).\(tail)", "+316\(rest)",
      "+31 6 \(head) \(tail)", "0031 6 \(rest)", "+31 (0)6-\(rest)", "+32 4\(rest)",
    ])
  }

  /// Check digits that make the remainder 1.
  private mutating func account() -> String {
    let (bank, number) = (pick(["ABNA", "INGB", "RABO"]), "0" + digits(9))
    let rest = (bank + number + "NL00").reduce(0) { sum, character in
      let value = character.wholeNumberValue ?? Int(character.asciiValue ?? 65) - 55
      return (sum * (value < 10 ? 10 : 100) + value) % 97
    }
    let check = 98 - rest
    let whole = "NL\(check < 10 ? "0" : "")\(check)\(bank)\(number)"
    let grouped = whole.enumerated().map { $0.offset % 4 == 0 ? " \($0.element)" : "\($0.element)" }
    return pick([whole, String(grouped.joined().dropFirst()), whole.lowercased()])
  }

  /// Eight digits and the ninth that passes the test, where there is one.
  private mutating func citizenNumber() -> String {
    while true {
      let digits = [1 + number(8)] + (0..<7).map { _ in number(9) }
      let check = zip(2...9, digits.reversed()).reduce(0) { $0 + $1.0 * $1.1 } % 11
      guard check < 10 else { continue }
      let whole = digits.map(String.init).joined() + "\(check)"
      let parts = [whole.prefix(3), whole.dropFirst(3).prefix(3), whole.suffix(3)]
      return pick([whole, parts.joined(separator: " "), parts.joined(separator: ".")])
    }
  }

  private mutating func address() -> String {
    let letters = pick(["AB", "NX", "ZZ", "PR"])
    let postcode = "\(1000 + number(8_999))\(pick(["", " "]))\(letters)"
    return "\(postcode)\(pick([" ", ", ", " nr ", ", huisnummer "]))\(1 + number(998))"
  }

  private mutating func orderNumber() -> String {
    pick(["#\(digits(5))", "3SAB\(digits(9))", "9\(digits(6))", "WEB-\(digits(7))"])
      .replacing("WEB-", with: "W")
  }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in "\(1 + number(8))" }.joined()
  }

  /// 0 to `most`.
  private mutating func number(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(values.count - 1)]
  }
}
