import Foundation

/// Where a page comes from: scheme, host and port, compared as browsers do and not as text.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
  /// `http` or `https`.
  public let scheme: String
  /// The host in lower case and ASCII, without a dot at its end.
  public let host: String
  /// The port, the scheme's own where none was written.
  public let port: Int

  /// Reads an origin; nil for what is none: another scheme, a path, a name that no host has, `null`.
  public init?(_ text: String) {
    guard let separator = text.range(of: "://") else { return nil }
    let scheme = text[..<separator.lowerBound].lowercased()
    guard let standard = ["http": 80, "https": 443][scheme] else { return nil }
    var rest = text[separator.upperBound...]
    if rest.last == "/" { rest = rest.dropLast() }
    guard let authority = Authority(String(rest)) else { return nil }
    self.init(scheme: scheme, host: authority.host, port: authority.port ?? standard)
  }

  private init(scheme: String, host: String, port: Int) {
    self.scheme = scheme
    self.host = host
    self.port = port
  }

  /// The origin as browsers write it.
  public var description: String {
    let isStandard = port == (scheme == "https" ? 443 : 80)
    return "\(scheme)://\(host)\(isStandard ? "" : ":\(port)")"
  }

  /// The same with `www.` taken away or put before: what was meant, more often than not.
  var sibling: Origin {
    let other = host.hasPrefix("www.") ? String(host.dropFirst(4)) : "www." + host
    return Origin(scheme: scheme, host: other, port: port)
  }

  /// Whether browsers keep a secure cookie from here: over https, and from the machine itself.
  var keepsSecureCookies: Bool {
    scheme == "https" || host == "localhost" || host.hasSuffix(".localhost")
      || host.hasPrefix("127.") || host == "[::1]"
  }
}

/// A host with its port where one is written, as in the header `Host`.
struct Authority: Equatable, Sendable {
  let host: String
  let port: Int?

  /// Reads it; nil for what names no host.
  init?(_ text: String) {
    var (name, port) = (Substring(text), Int?.none)
    let afterBracket = text.lastIndex(of: "]") ?? text.startIndex
    if let colon = text[afterBracket...].lastIndex(of: ":") {
      let digits = text[text.index(after: colon)...]
      guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      if !digits.isEmpty {
        guard let number = Int(digits), (1...65_535).contains(number) else { return nil }
        port = number
      }
      name = text[..<colon]
    }
    if name.last == "." { name = name.dropLast() }
    guard let named = Punycode.host(String(name)), Self.isHost(named),
      let host = MachineAddress.host(named)
    else { return nil }
    self.host = host
    self.port = port
  }

  private static func isHost(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.utf8.dropFirst().dropLast().allSatisfy {
        isHexadecimal($0) || $0 == 0x3A || $0 == 0x2E
      }
    }
    return !name.isEmpty && name.utf8.count <= 253
      && name.utf8.allSatisfy { isLetterOrDigit($0) || "-._".utf8.contains($0) }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...102).contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte)
  }
}
