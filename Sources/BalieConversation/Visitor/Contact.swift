/// How a visitor can be reached and addressed; every part is the visitor's own choice.
public struct Contact: Equatable, Sendable {
  /// Longest part kept, in characters; the rest is cut.
  public static let maximumLength = 200

  /// A name to be called by.
  public let name: String?
  /// An e-mail address, checked for its shape only.
  public let email: String?
  /// A phone number as typed.
  public let phone: String?

  /// Puts a contact together; empty strings count as not given.
  public init(name: String? = nil, email: String? = nil, phone: String? = nil) {
    self.name = Self.given(name)
    self.email = Self.given(email)
    self.phone = Self.given(phone)
  }

  /// A contact that was cleaned when it was stored, given back as it was: only storage uses this.
  package init(storedName: String?, email: String?, phone: String?) {
    self.name = storedName
    self.email = email
    self.phone = phone
  }

  /// Whether a left message can be answered: an e-mail address with its `@`, or a phone number of
  /// at least six digits.
  public var isReachable: Bool {
    let hasEmail = email.map { $0.split(separator: "@").count == 2 } ?? false
    let hasPhone = phone.map { $0.filter(\.isNumber).count >= 6 } ?? false
    return hasEmail || hasPhone
  }

  /// Whether nothing was given.
  public var isEmpty: Bool { name == nil && email == nil && phone == nil }

  /// What was given here, and for the rest what was given before.
  func filled(from earlier: Contact?) -> Contact {
    Contact(
      name: name ?? earlier?.name, email: email ?? earlier?.email, phone: phone ?? earlier?.phone)
  }

  private static func given(_ typed: String?) -> String? {
    let line = MessageText.line(typed ?? "", limit: maximumLength)
    return line.isEmpty ? nil : line
  }
}
