import Foundation

/// What was said of an order, by the page or by the shop's server.
public struct OrderStatement: Hashable, Sendable {
  /// Which order.
  public let key: OrderKey
  /// What the customer owes for it.
  public let value: Money
  /// When it was placed.
  public let placedAt: Date
  /// When this was true of it, which tells a correction from what it corrects.
  public let statedAt: Date
  /// Whether the shop's server said it; what a page says, anybody can make it say.
  public let isVerified: Bool
  /// How many things were ordered, where known.
  public let items: Int?
  /// The goal that it reaches.
  public let goal: GoalName
  /// What it knows of the person behind it.
  public var joining: Joining

  /// Most things in one order.
  public static let mostItems = 100_000

  /// Something that was said of an order. Without `statedAt` it was true from when it was placed.
  ///
  /// - Throws: ``EntryError/outOfRange(what:_:)`` for a number of items below 0 or beyond
  ///   ``mostItems``.
  public init(
    key: OrderKey, value: Money, placedAt: Date, statedAt: Date? = nil, isVerified: Bool,
    items: Int? = nil, goal: GoalName = .purchase, joining: Joining = Joining()
  ) throws(EntryError) {
    if let items, !(0...Self.mostItems).contains(items) {
      throw .outOfRange(what: "number of items", "0 to \(Self.mostItems)")
    }
    self.key = key
    self.value = value
    self.placedAt = placedAt
    self.statedAt = statedAt ?? placedAt
    self.isVerified = isVerified
    self.items = items
    self.goal = goal
    self.joining = joining
  }

  /// Whether both say the same of the order, whatever they know of the person.
  public func agrees(with other: OrderStatement) -> Bool {
    value == other.value && placedAt == other.placedAt && items == other.items && goal == other.goal
  }
}

/// Goods or money that went back.
public struct ReturnStatement: Hashable, Sendable {
  /// Of which order.
  public let order: OrderKey
  /// The return's own number, which names it among those of its order.
  public let number: String
  /// What the customer got back.
  public let value: Money
  /// When.
  public let at: Date

  /// A return, whole or of a part.
  ///
  /// - Throws: ``EntryError``
  public init(
    order: OrderKey, number: String, value: Money, at moment: Date
  ) throws(EntryError) {
    self.order = order
    self.number = try EntryName.check(number, of: "return number")
    self.value = value
    at = moment
  }
}

/// An order that was called off: what has not gone back yet goes back.
public struct Cancellation: Hashable, Sendable {
  /// Which order.
  public let order: OrderKey
  /// When.
  public let at: Date

  /// Calls an order off.
  public init(order: OrderKey, at moment: Date) {
    self.order = order
    at = moment
  }
}

/// Something else that the site wants to be reached: a quote asked, a brochure, an appointment.
public struct Goal: Hashable, Sendable {
  /// Whose it is.
  public let shop: ShopID
  /// Names it among those of its shop, so that it counts once however often it is sent.
  public let id: String
  /// Which goal.
  public let name: GoalName
  /// What the site holds it to be worth, if anything.
  public let value: Money?
  /// When it was reached.
  public let at: Date
  /// Whether the site's server said it.
  public let isVerified: Bool
  /// What it knows of the person behind it.
  public var joining: Joining

  /// A goal that was reached.
  ///
  /// - Throws: ``EntryError``
  public init(
    shop: ShopID, id: String, name: GoalName, value: Money? = nil, at moment: Date,
    isVerified: Bool, joining: Joining = Joining()
  ) throws(EntryError) {
    self.shop = shop
    self.id = try EntryName.check(id, of: "goal id")
    self.name = name
    self.value = value
    at = moment
    self.isVerified = isVerified
    self.joining = joining
  }
}
