import CSodium
import Foundation

/// libsodium's bytes: random ones, digests, and comparing without telling how much was right.
enum Bytes {
  /// Random bytes for secrets.
  static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// BLAKE2b of the input in 32 bytes, keyed where a key of 16 to 64 bytes is given.
  static func digest(of input: [UInt8], key: [UInt8] = []) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: 32)
    let status = crypto_generichash(
      &output, output.count, input, UInt64(input.count), key, key.count)
    precondition(status == 0, "BLAKE2b fails only for lengths that are fixed here")
    return output
  }

  /// SHA-256 of the input, for what browsers compare.
  static func sha256(of input: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&output, input, UInt64(input.count))
    return output
  }

  /// HMAC-SHA256 of the input, which every shop's language has at hand.
  static func hmacSHA256(of input: [UInt8], key: [UInt8]) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    crypto_auth_hmacsha256_init(&state, key, key.count)
    crypto_auth_hmacsha256_update(&state, input, UInt64(input.count))
    var output = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    crypto_auth_hmacsha256_final(&state, &output)
    return output
  }

  /// Whether two secrets are the same, in a time that does not depend on where they differ.
  static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && sodium_memcmp(one, other, one.count) == 0
  }

  /// The bytes in the alphabet that addresses and headers take, without padding.
  static func base64(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// The bytes in lower-case hexadecimal.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
