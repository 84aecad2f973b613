import ArgumentParser
import BalieLedger
import BalieServer
import BalieSQLite
import Foundation

/// `balie key`: what the site's machines show to be let in.
struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Make, list and revoke keys for the site's machines.",
    subcommands: [
      KeyMake.self, KeyList.self, KeyRevoke.self, KeyShop.self, KeyCustomers.self,
    ])
}

/// `balie key make`.
struct KeyMake: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Make a key; its secret is shown once.",
    discussion: """
      The machine sends the secret as Authorization: Bearer …. Scopes: orders (tell orders and \
      returns), goals (tell goals), figures (read figures).
      """)

  @OptionGroup var storage: DataOptions

  @Argument(help: "What the key is for, e.g. webshop.")
  var name: ShownName

  @Option(help: "Whose orders it may tell, where the site has more shops than one.")
  var shop: ShopName = ShopName(.main)

  @Option(help: "What it may do: orders, goals or figures; once for each.")
  var scope: [APIKey.Scope]

  func run() async throws {
    let new = NewAPIKey(name: name.text, shop: shop.id, scopes: Set(scope), at: Date())
    try await storage.withDatabase { database in
      try await SQLiteKeyRing(database).add(new.key, digest: new.digest)
    }
    printError("Key \(new.key.id) is made. Keep its secret now: it is not shown again.")
    print(new.secret)
  }
}

/// `balie key list`.
struct KeyList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the keys, without their secrets.")

  @OptionGroup var storage: DataOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let keys = try await storage.withKeptDatabase { try await SQLiteKeyRing($0).keys() }
    let rows = keys.map(Row.init)
    if json { return try printJSON(rows) }
    printTable(
      ["KEY", "FOR", "SHOP", "SCOPES", "MADE", ""],
      rows.map { row in
        [
          row.id, row.name, row.shop, row.scopes.joined(separator: ","),
          row.madeAt.formatted(.iso8601), row.revokedAt == nil ? "" : "revoked",
        ]
      })
  }

  private struct Row: Encodable {
    let id, name, shop: String
    let scopes: [String]
    let madeAt: Date
    let revokedAt: Date?

    init(_ key: APIKey) {
      id = key.id
      name = key.name
      shop = key.shop.rawValue
      scopes = key.scopes.map(\.rawValue).sorted()
      madeAt = key.madeAt
      revokedAt = key.revokedAt
    }
  }
}

/// `balie key revoke`.
struct KeyRevoke: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Take a key back; it opens nothing from then on.")

  @OptionGroup var storage: DataOptions

  @Argument(help: "The key, as the list names it.")
  var id: String

  func run() async throws {
    let isRevoked = try await storage.withKeptDatabase {
      try await SQLiteKeyRing($0).revoke(id, at: Date())
    }
    guard isRevoked else {
      throw CommandFailure("There is no key \(id) that holds; see balie key list.")
    }
    print("Key \(id) opens nothing any more.")
  }
}

/// `balie key shop`.
struct KeyShop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shop",
    abstract: "Print the key with which the shop's server signs who a customer is.",
    discussion: """
      Sign the text "until:number" (until when it holds in seconds since 1970, the customer's \
      number) by HMAC-SHA256 with the key's text. Whoever has the key can pass for any customer.
      """)

  @OptionGroup var storage: DataOptions

  func run() async throws {
    let key = try await storage.withDatabase { database in
      try await ShopSignature.load(from: SQLiteDirectory(database)).keyText
    }
    print(key)
  }
}

/// `balie key customers`.
struct KeyCustomers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customers",
    abstract: "Renew the key under which customers' numbers are kept.",
    discussion: """
      Every digest that is kept is carried along, so that a customer who buys again is still the same \
      one, and whoever has an older copy of the database finds nobody of it in the new one. Stop \
      Balie first.
      """)

  @OptionGroup var storage: DataOptions

  func run() async throws {
    guard storage.isThere else {
      throw CommandFailure("There is no folder \(storage.data); name it with --data.")
    }
    // A server that runs would go on with the keys that it has read.
    let claim = try storage.claim()
    defer { withExtendedLifetime(claim) {} }
    let new = NewCustomerKey()
    let count = try await storage.withDatabase { database in
      _ = try await CustomerKey.load(from: SQLiteDirectory(database))
      return try await SQLiteLedger(database).renewCustomerKey(
        named: CustomerKey.name, with: new.bytes, digest: new.digest)
    }
    print("The key is renewed; customers carried along: \(count).")
  }
}

/// A shop's name on a command line.
struct ShopName: ExpressibleByArgument {
  let id: ShopID

  init(_ id: ShopID) { self.id = id }

  init?(argument: String) {
    guard let id = try? ShopID(argument) else { return nil }
    self.id = id
  }

  var defaultValueDescription: String { id.rawValue }
}

extension APIKey.Scope: ExpressibleByArgument {}
