import BalieConversation
import BalieLedger
import BalieLog
import Foundation

/// What a shop's server says of an order.
struct OrderInput: WireInput {
  let id: String
  let value: WireAmount
  let currency: String?
  let placedAt, changedAt, cancelledAt: WireMoment?
  let items: Int?
  let goal, customer, conversation, shop: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, value, currency, placedAt, changedAt, cancelledAt, items, goal, customer
    case conversation, shop
  }
}

/// What a shop's server says of a return.
struct ReturnInput: WireInput {
  let id: String
  let value: WireAmount
  let currency: String?
  let at: WireMoment?
  let shop: String?

  enum CodingKeys: String, CodingKey, CaseIterable { case id, value, currency, at, shop }
}

/// What the site's server says of a goal.
struct GoalInput: WireInput {
  let id, name: String
  let value: WireAmount?
  let currency: String?
  let at: WireMoment?
  let conversation, shop: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, name, value, currency, at, conversation, shop
  }
}

/// Reads names out of requests.
enum LedgerField {
  static func order(_ number: String, in shop: ShopID, field: String) throws(Problem) -> OrderKey {
    do { return try OrderKey(shop: shop, number: number) } catch { throw .invalid(field, error) }
  }

  static func goal(_ name: String, field: String) throws(Problem) -> GoalName {
    do { return try GoalName(name) } catch { throw .invalid(field, error) }
  }

  static func conversation(_ name: String?) throws(Problem) -> ConversationID? {
    guard let name else { return nil }
    guard Pattern.conversationID.matches(name) else {
      throw .invalid("conversation", Pattern.conversationID.description)
    }
    return ConversationID(rawValue: name)
  }

  /// A key speaks for its own shop; naming another is a mistake that must not be counted there.
  static func check(_ shop: String?, is own: ShopID) throws(Problem) {
    if let shop, shop != own.rawValue { throw .otherShop }
  }
}
