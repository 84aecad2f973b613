import CSodium

/// A secret that shows who somebody is: given to them once, never stored, never logged.
struct SessionToken: Secret {
  /// The secret itself, for the one who holds it.
  let secret: String

  /// A fresh one of 256 random bits.
  static func random() -> SessionToken {
    SessionToken(secret: Bytes.base64(Bytes.random(32)))
  }

  /// What is stored of it: whoever reads the database still cannot sign in.
  var digest: [UInt8] { Bytes.digest(of: Array(secret.utf8)) }
}
