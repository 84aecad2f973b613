import BalieLedger
import Foundation

/// A key that was just made: the only moment at which its secret can be read.
public struct NewAPIKey: Sendable {
  /// What is kept of it.
  public let key: APIKey
  /// What the machine shows, as `Authorization: Bearer …`.
  public let secret: String
  /// What is kept of the secret.
  public let digest: [UInt8]

  /// Makes a key of 256 random bits.
  public init(name: String, shop: ShopID, scopes: Set<APIKey.Scope>, at moment: Date) {
    let id = Bytes.hexadecimal(Bytes.random(5))
    // The id in it tells two keys apart in a file of settings; it opens nothing.
    secret = "balie_\(id)_\(SessionToken.random().secret)"
    digest = Self.digest(of: secret)
    key = APIKey(id: id, name: name, shop: shop, scopes: scopes, madeAt: moment)
  }

  /// What is kept of a secret. Keys are found by this digest, so that how long a look-up takes
  /// says nothing of how much of a secret was right.
  static func digest(of secret: String) -> [UInt8] { Bytes.digest(of: Array(secret.utf8)) }
}
