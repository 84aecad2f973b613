import BalieConversation

/// How a visitor can be reached, on the wire.
struct ContactShape: Codable, Equatable, Sendable, WireInput {
  let name: String?
  let email: String?
  let phone: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case name, email, phone
  }

  init(_ contact: Contact) {
    name = contact.name
    email = contact.email
    phone = contact.phone
  }

  /// The contact in the domain's words; nothing is cut off silently.
  func contact() throws(Problem) -> Contact {
    for (field, value) in [("name", name), ("email", email), ("phone", phone)] {
      guard (value ?? "").unicodeScalars.count <= 200 else {
        throw .invalid("contact.\(field)", "may hold at most 200 characters.")
      }
    }
    return Contact(name: name, email: email, phone: phone)
  }
}
