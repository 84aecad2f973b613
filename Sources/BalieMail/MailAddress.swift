/// One mailbox, as a header names it.
public struct MailAddress: Hashable, Sendable {
  /// The address itself, e.g. `piet@example.nl`.
  public let mailbox: String
  /// Whose it is, for people; possibly empty.
  public let name: String

  /// A mailbox; nil for what is no single plain address, so that nothing typed by a visitor can add
  /// another header or recipient.
  public init?(_ mailbox: String, name: String = "") {
    let parts = mailbox.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, mailbox.utf8.count <= 254, parts.allSatisfy({ !$0.isEmpty }),
      mailbox.utf8.allSatisfy(Self.isPlain), parts[1].contains("."),
      !parts[1].hasPrefix("."), !parts[1].hasSuffix(".")
    else { return nil }
    self.mailbox = mailbox
    self.name = name
  }

  /// Reads `piet@example.nl` or `Piet <piet@example.nl>`.
  public init?(reading text: String) {
    guard text.hasSuffix(">"), let bracket = text.lastIndex(of: "<") else {
      self.init(text)
      return
    }
    let mailbox = text[text.index(after: bracket)...].dropLast()
    let name = text[..<bracket].split(separator: " ").joined(separator: " ")
    self.init(String(mailbox), name: name)
  }

  /// Letters, digits and what stands in ordinary addresses without quotes (RFC 5322, `atext` and `.`).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-/=?^_`{|}~.@".utf8.contains(byte)
    }
  }

  var header: String {
    name.isEmpty ? mailbox : MailHeader.words(name) + " <\(mailbox)>"
  }
}
