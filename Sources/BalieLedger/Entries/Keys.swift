/// A shop: one numbering of orders. A site with one shop calls it ``ShopID/main``.
public struct ShopID: Hashable, Comparable, Sendable {
  /// Lower-case letters, digits and `-`, at most 40.
  public let rawValue: String

  /// The shop of a site that names none.
  public static let main = ShopID(known: "main")

  /// Names a shop.
  ///
  /// - Throws: ``EntryError/notAName(what:_:)`` for other characters, or too many.
  public init(_ rawValue: String) throws(EntryError) {
    guard (1...40).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy(Self.isAllowed) else {
      throw .notAName(what: "shop", Clipped.text(rawValue))
    }
    self.rawValue = rawValue
  }

  private init(known: String) { rawValue = known }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// In the order of their names.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

/// An order by the number that its shop gave it.
public struct OrderKey: Hashable, Comparable, Sendable {
  /// Whose number it is: two shops may both have an order 1001.
  public let shop: ShopID
  /// As the shop writes it.
  public let number: String

  /// Names an order.
  ///
  /// - Throws: ``EntryError``
  public init(shop: ShopID, number: String) throws(EntryError) {
    self.shop = shop
    self.number = try EntryName.check(number, of: "order number")
  }

  /// By shop, then by number.
  public static func < (first: Self, second: Self) -> Bool {
    (first.shop, first.number) < (second.shop, second.number)
  }
}

/// The name of a goal, as the site calls it, e.g. `quote` or `brochure`.
public struct GoalName: Hashable, Comparable, Sendable {
  /// As the site writes it.
  public let rawValue: String

  /// What an order is where its shop names no other goal.
  public static let purchase = GoalName(known: "purchase")

  /// Names a goal.
  ///
  /// - Throws: ``EntryError``
  public init(_ rawValue: String) throws(EntryError) {
    self.rawValue = try EntryName.check(rawValue, of: "goal")
  }

  private init(known: String) { rawValue = known }

  /// In the order of their names.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
