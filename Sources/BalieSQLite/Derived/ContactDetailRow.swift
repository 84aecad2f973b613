import BalieConversation
import Foundation
import GRDB

/// One thing that a visitor told of themselves, in the form in which it is compared.
struct ContactDetailRow: DerivedRow, Equatable {
  let kind: Kind
  let value: String

  enum Kind: String {
    case name, email, phone
  }

  static func rows(of contact: Contact) -> [any DerivedRow] {
    [
      contact.name.flatMap(name), contact.email.flatMap(email), contact.phone.flatMap(phone),
    ].compactMap { $0 }
  }

  /// Everything that a search for a visitor could mean.
  static func all(matching typed: String) -> [ContactDetailRow] {
    [name(typed), email(typed), phone(typed)].compactMap { $0 }
  }

  private static func name(_ typed: String) -> ContactDetailRow? {
    row(.name, folded(typed))
  }

  private static func email(_ typed: String) -> ContactDetailRow? {
    row(.email, folded(typed))
  }

  /// The digits alone; `00` before a country is the same as `+`. A number with its country and one
  /// without stay apart: a guess could erase a stranger's conversation.
  private static func phone(_ typed: String) -> ContactDetailRow? {
    let digits = typed.compactMap(\.wholeNumberValue).map(String.init).joined()
    let hasLetters = typed.contains(where: \.isLetter)
    guard !hasLetters, digits.count >= 6 else { return nil }
    return row(.phone, digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits)
  }

  private static func row(_ kind: Kind, _ value: String) -> ContactDetailRow? {
    value.isEmpty ? nil : ContactDetailRow(kind: kind, value: value)
  }

  private static func folded(_ typed: String) -> String {
    ComparedText.tidied(typed).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .lowercased()
      .precomposedStringWithCanonicalMapping
  }

  func write(to db: Database, of conversation: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO contact_detail (conversation, kind, value) VALUES (?, ?, ?)")
    try statement.execute(arguments: [conversation, kind.rawValue, value])
  }
}
