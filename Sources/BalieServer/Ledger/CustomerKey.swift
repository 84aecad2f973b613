import BalieLedger
import BalieLog

/// Turns a customer's number into a digest that names nobody: whoever reads the database cannot
/// try out numbers without the key.
///
/// A key that was renewed is not thrown away: a number is digested under the first key, what comes of
/// that under the second, and so on. So what was digested before can be carried along without anybody
/// knowing its number, and a customer who buys again after a renewal is the same customer.
public struct CustomerKey: Sendable {
  /// What the directory calls it.
  public static let name = "customers"
  /// Bytes of one key.
  static let length = 32

  private let keys: [SecretKey]

  /// The key that this installation keeps.
  public static func load(from directory: any Directory) async throws -> CustomerKey {
    CustomerKey(
      bytes: try await directory.secret(named: name, orStore: Bytes.random(length)))
  }

  /// Keys as they are kept, one after the other.
  init(bytes: [UInt8]) {
    keys = stride(from: 0, to: bytes.count, by: Self.length).map {
      SecretKey(bytes: Array(bytes[$0..<min($0 + Self.length, bytes.count)]))
    }
  }

  /// The customer of a shop, by the number that the shop gave them.
  func digest(of customer: String, in shop: ShopID) -> CustomerDigest {
    let bytes = keys.reduce(Array("\(shop.rawValue):\(customer)".utf8)) {
      Bytes.digest(of: $0, key: $1.bytes)
    }
    return CustomerDigest(key: keys.count, bytes: bytes)
  }
}

/// A key to put over the ones that there are.
public struct NewCustomerKey: Sendable {
  /// What is kept of it, behind the others.
  public let bytes = Bytes.random(CustomerKey.length)

  /// Draws one.
  public init() {}

  /// What a digest under the keys so far becomes.
  @Sendable public func digest(of digest: [UInt8]) -> [UInt8] {
    Bytes.digest(of: digest, key: bytes)
  }
}
