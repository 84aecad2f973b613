import Foundation

/// Numbers in the place of a host's name, as browsers write them: `127.1` is `127.0.0.1`.
enum MachineAddress {
  /// The host as browsers write it: the name itself where it is no number; nil for a number that no
  /// machine has.
  static func host(_ name: String) -> String? {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return version6(String(name.dropFirst().dropLast()))
    }
    return isNumber(name.split(separator: ".").last ?? "") ? version4(name) : name
  }

  private static func isNumber(_ label: Substring) -> Bool {
    if label.hasPrefix("0x") { return label.dropFirst(2).allSatisfy(\.isHexDigit) }
    return !label.isEmpty && label.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func version4(_ text: String) -> String? {
    var address = in_addr()
    guard inet_aton(text, &address) != 0 else { return nil }
    return withUnsafeBytes(of: &address) { $0.map(String.init).joined(separator: ".") }
  }

  /// The longest row of two zeros or more, the first of equals, is left out (RFC 5952).
  private static func version6(_ text: String) -> String? {
    var address = in6_addr()
    guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
    let bytes = withUnsafeBytes(of: &address) { Array($0) }
    let parts = stride(from: 0, to: 16, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
    var longest = 0..<0
    for start in parts.indices {
      let end = parts[start...].firstIndex { $0 != 0 } ?? parts.endIndex
      if end - start > max(longest.count, 1) { longest = start..<end }
    }
    let written = { (parts: ArraySlice<Int>) in
      parts.map { String($0, radix: 16) }.joined(separator: ":")
    }
    if longest.isEmpty { return "[\(written(parts[...]))]" }
    return "[\(written(parts[..<longest.lowerBound]))::\(written(parts[longest.upperBound...]))]"
  }
}
