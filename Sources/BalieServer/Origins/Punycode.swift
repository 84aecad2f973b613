import Foundation

/// A host's name as it travels: letters beyond ASCII encoded as RFC 3492 says, behind `xn--`.
enum Punycode {
  /// The name in ASCII, lower case; nil where it cannot be one.
  static func host(_ name: String) -> String? {
    let folded = name.precomposedStringWithCompatibilityMapping.lowercased()
    var labels: [String] = []
    for label in folded.split(whereSeparator: isDot) {
      if label.utf8.allSatisfy({ $0 < 0x80 }) {
        labels.append(String(label))
      } else if let encoded = encode(Array(label.unicodeScalars)) {
        labels.append("xn--" + encoded)
      } else {
        return nil
      }
    }
    return labels.joined(separator: ".")
  }

  /// The full stops that Unicode's IDNA takes for one.
  private static func isDot(_ character: Character) -> Bool { ".。．｡".contains(character) }

  private static func encode(_ input: [Unicode.Scalar]) -> String? {
    var output = input.filter(\.isASCII).map(Character.init)
    let basics = output.count
    if basics > 0 { output.append("-") }
    var (next, delta, bias, handled) = (128, 0, 72, basics)
    while handled < input.count {
      guard let least = input.map({ Int($0.value) }).filter({ $0 >= next }).min() else {
        return nil
      }
      let (step, overflows) = (least - next).multipliedReportingOverflow(by: handled + 1)
      if overflows { return nil }
      delta += step
      next = least
      for scalar in input {
        if scalar.value < next { delta += 1 }
        guard scalar.value == next else { continue }
        output += digits(of: delta, bias)
        bias = adapted(delta, points: handled + 1, isFirst: handled == basics)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(output)
  }

  private static func digits(of delta: Int, _ bias: Int) -> [Character] {
    var digits: [Character] = []
    var rest = delta
    var position = 36
    while true {
      let threshold = min(26, max(1, position - bias))
      if rest < threshold { return digits + [digit(rest)] }
      digits.append(digit(threshold + (rest - threshold) % (36 - threshold)))
      rest = (rest - threshold) / (36 - threshold)
      position += 36
    }
  }

  private static func digit(_ value: Int) -> Character {
    Character(Unicode.Scalar(UInt8(value < 26 ? value + 97 : value + 22)))
  }

  private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var rounds = 0
    while delta > 455 {
      delta /= 35
      rounds += 36
    }
    return rounds + 36 * delta / (delta + 38)
  }
}
