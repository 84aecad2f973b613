import Foundation

/// An IP address, of four bytes or sixteen.
public struct NetworkAddress: Hashable, Sendable {
  let bytes: [UInt8]

  /// Reads an address as proxies write it: alone, in brackets, with a port, with a zone; nil for
  /// what is none. IPv4 in the clothes of IPv6 is IPv4.
  public init?(_ text: String) {
    let bare = Self.withoutPort(text.trimmingCharacters(in: .whitespaces))
    if let four = Self.parse(bare, AF_INET, count: 4) {
      bytes = four
    } else if let sixteen = Self.parse(bare, AF_INET6, count: 16) {
      bytes = sixteen.starts(with: Self.mapped) ? Array(sixteen.suffix(4)) : sixteen
    } else {
      return nil
    }
  }

  /// What limits count by: an IPv4 address, or the /64 that one household or machine has of IPv6
  /// and in which it may take as many addresses as it likes.
  var limitKey: String {
    bytes.count == 4
      ? bytes.map(String.init).joined(separator: ".")
      : Bytes.hexadecimal(bytes.prefix(8)) + "/64"
  }

  private static let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  private static func withoutPort(_ text: String) -> String {
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      return withoutZone(text[text.index(after: text.startIndex)..<end])
    }
    let isFourWithPort = text.contains(".") && text.count(where: { $0 == ":" }) == 1
    return withoutZone(isFourWithPort ? text.prefix { $0 != ":" } : text[...])
  }

  private static func withoutZone(_ text: Substring) -> String {
    String(text.prefix { $0 != "%" })
  }

  private static func parse(_ text: String, _ family: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
  }
}

/// Addresses that begin alike: `10.0.0.0/8`, `2001:db8::/32`, or one address alone.
public struct Network: Equatable, Sendable {
  private let address: NetworkAddress
  private let bits: Int

  /// Reads a network in the usual notation; nil for what is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let address = NetworkAddress(String(parts[0])) else { return nil }
    let most = address.bytes.count * 8
    guard parts.count == 2 else {
      (self.address, bits) = (address, most)
      return
    }
    guard let bits = Int(parts[1]), (0...most).contains(bits) else { return nil }
    (self.address, self.bits) = (address, bits)
  }

  /// Whether an address is in it.
  func contains(_ other: NetworkAddress) -> Bool {
    guard other.bytes.count == address.bytes.count else { return false }
    let whole = bits / 8
    guard other.bytes.prefix(whole) == address.bytes.prefix(whole) else { return false }
    guard bits % 8 > 0 else { return true }
    return (other.bytes[whole] ^ address.bytes[whole]) >> (8 - bits % 8) == 0
  }
}
