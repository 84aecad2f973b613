import Foundation

/// What a machine of the site shows to be let in. Only a digest of the secret is kept.
public struct APIKey: Equatable, Sendable {
  /// Names it in lists and when it is taken back; it opens nothing.
  public let id: String
  /// What its maker calls it, e.g. `webshop`.
  public let name: String
  /// Whose orders it may tell.
  public let shop: ShopID
  /// What it may do.
  public let scopes: Set<Scope>
  /// When it was made.
  public let madeAt: Date
  /// When it was taken back; nil while it holds.
  public let revokedAt: Date?

  /// A key as it is kept.
  public init(
    id: String, name: String, shop: ShopID, scopes: Set<Scope>, madeAt: Date,
    revokedAt: Date? = nil
  ) {
    self.id = id
    self.name = name
    self.shop = shop
    self.scopes = scopes
    self.madeAt = madeAt
    self.revokedAt = revokedAt
  }

  /// What a key may do.
  public enum Scope: String, Sendable, CaseIterable {
    /// Tell orders and returns.
    case orders
    /// Tell goals.
    case goals
    /// Read figures.
    case figures
  }
}
