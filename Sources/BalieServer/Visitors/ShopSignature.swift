import BalieConversation
import BalieLedger
import BalieLog
import Foundation

/// What the shop's server signs, so that a page can say which customer its visitor is: a page alone
/// could name anybody.
///
/// Signed is the text `MOMENT:NUMBER`, the moment until which it holds as seconds since 1970 and the
/// customer's number, by HMAC-SHA256 with the key's text. It holds for whoever shows it, hence
/// shortly.
public struct ShopSignature: Sendable {
  /// Longest a signature may hold, in seconds.
  static let longest: TimeInterval = 86_400

  private let key: SecretKey

  /// The key that this installation keeps, and makes when it is first asked for.
  public static func load(from directory: any Directory) async throws -> ShopSignature {
    ShopSignature(
      key: SecretKey(
        bytes: try await directory.secret(named: "shop-signature", orStore: Bytes.random(32))))
  }

  /// The key as the shop's server is given it, in lower-case hexadecimal.
  public var keyText: String { Bytes.hexadecimal(key.bytes) }

  /// What shows the shop that a question is this Balie's: HMAC-SHA256 of `MOMENT.BODY` with the
  /// key's text, in lower-case hexadecimal. It is no signature of a customer, which has a colon
  /// right after the moment.
  public func signature(of body: String, at moment: Int) -> String {
    Bytes.hexadecimal(
      Bytes.hmacSHA256(of: Array("\(moment).\(body)".utf8), key: Array(keyText.utf8)))
  }

  /// Whether the shop has signed this, and the moment has not come.
  ///
  /// - Throws: ``Problem`` that says which of the two is not so, to the shop's developer.
  func check(_ customer: CustomerShape, now: Date) throws(Problem) {
    let until = Date(timeIntervalSince1970: TimeInterval(customer.until))
    guard until > now, until <= now.addingTimeInterval(Self.longest) else {
      throw .invalid("until", "is over, or more than a day ahead.")
    }
    let signed = Bytes.hmacSHA256(
      of: Array("\(customer.until):\(customer.number)".utf8), key: Array(keyText.utf8))
    let given = Array(customer.signature.lowercased().utf8)
    guard Bytes.areEqual(given, Array(Bytes.hexadecimal(signed).utf8)) else {
      throw .invalid(
        "signature",
        "does not fit: sign \"until:number\" by HMAC-SHA256 with the key of `balie key shop`.")
    }
  }
}

/// The customer that a page says its visitor is.
struct CustomerShape: WireInput {
  let number: String
  let until: Int
  let signature: String

  enum CodingKeys: String, CodingKey, CaseIterable { case number, until, signature }
}
