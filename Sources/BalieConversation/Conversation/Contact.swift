/// How a visitor can be reached and addressed; every part is the visitor's own choice.
public struct Contact: Equatable, Sendable {
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

  private static func given(_ typed: String?) -> String? {
    let cleaned = String(MessageText.clean(typed ?? "").prefix(200))
    return cleaned.isEmpty ? nil : cleaned
  }
}
