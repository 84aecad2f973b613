import BalieLedger
import BalieLog

/// Turns a customer's number into a digest that names nobody: whoever reads the database cannot
/// try out numbers without the key.
struct CustomerKey: Sendable {
  private let key: SecretKey

  /// The key that this installation keeps.
  static func load(from directory: any Directory) async throws -> CustomerKey {
    CustomerKey(
      key: SecretKey(
        bytes: try await directory.secret(named: "customers", orStore: Bytes.random(32))))
  }

  /// The customer of a shop, by the number that the shop gave them.
  func digest(of customer: String, in shop: ShopID) -> CustomerDigest {
    CustomerDigest(
      key: 1,
      bytes: Bytes.digest(of: Array("\(shop.rawValue):\(customer)".utf8), key: key.bytes))
  }
}
