import CSodium
import Testing

@testable import BalieServer

struct PasswordHasherTests {
  @Test func `a password is known by its hash, and no other is`() async throws {
    let hasher = PasswordHasher(cost: .cheapest)
    let hash = try await hasher.hash("geheim én lang")
    #expect(hash.hasPrefix("$argon2id$"))
    #expect(try await hasher.verify("geheim én lang", against: hash, by: .stranger))
    #expect(try await !hasher.verify("geheim en lang", against: hash, by: .stranger))
    #expect(try await !hasher.verify("x", against: "geen hash", by: .stranger))
    #expect(try await hasher.hash("geheim én lang") != hash)
  }

  /// What the library reads the wrong way it would refuse at once, and an unknown name would be
  /// told from a known one by the time it takes.
  @Test(arguments: [PasswordHasher.Cost.interactive, .cheapest])
  func `a decoy is a hash of the same cost as any other`(cost: PasswordHasher.Cost) {
    #expect(sodium_init() >= 0)
    let decoy = PasswordHasher(cost: cost).decoy()
    #expect(crypto_pwhash_str_needs_rehash(decoy, cost.operations, cost.memory) == 0)
  }

  @Test func `no two decoys are alike`() {
    let hasher = PasswordHasher(cost: .cheapest)
    #expect(hasher.decoy() != hasher.decoy())
  }
}
