import ArgumentParser
import BalieServer
import BalieShop
import BalieSQLite
import Foundation

/// Where the shop itself is asked for its customers' orders.
struct ShopOptions: ParsableArguments {
  @Option(
    help: """
      Where the shop's server answers for the orders of a customer whom it has signed for, e.g. \
      https://shop.example.nl/balie-orders; left out, the desk shows what the ledger knows.
      """)
  var ordersFrom: String?

  func validate() throws {
    guard let ordersFrom else { return }
    let address = URL(string: ordersFrom)
    guard ["http", "https"].contains(address?.scheme ?? ""), address?.host()?.isEmpty == false,
      address?.user() == nil, address?.fragment() == nil
    else {
      throw ValidationError(
        "--orders-from is \"\(ordersFrom)\"; write it like https://shop.example.nl/balie-orders.")
    }
  }

  /// What asks the shop; nil where it cannot be asked.
  func ports(_ database: SQLiteDatabase) async throws -> BalieServer.ShopPorts? {
    guard let ordersFrom else { return nil }
    let signature = try await ShopSignature.load(from: SQLiteDirectory(database))
    return BalieServer.ShopPorts(
      lookup: ShopOrders(address: ordersFrom) { signature.signature(of: $0, at: $1) },
      numbers: SQLiteCustomerNumbers(database))
  }
}
