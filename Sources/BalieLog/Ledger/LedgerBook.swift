import BalieConversation
import BalieLedger
import BalieVisits
import Foundation

/// Something that was told to the ledger.
public enum LedgerEntry: Sendable {
  case order(OrderStatement)
  case back(ReturnStatement)
  case cancellation(Cancellation)
  case goal(Goal)
}

/// The append-only ledger.
public protocol LedgerBook: Sendable {
  /// Takes in entries in one transaction, all or none, so that two servers that send at once are
  /// counted once. An entry that names a conversation gets the touches that it had until now; one
  /// that names a conversation that is not there counts without it.
  ///
  /// - Parameters:
  ///   - visit: Whose page told them, with agreement to measuring: they get its touches too.
  ///   - isDryRun: Whether only to tell what would become of them.
  /// - Throws: `LedgerRefusal`, ``EventLogError/storageUnavailable(_:)``.
  func record(
    _ entries: [LedgerEntry], of visit: VisitID?, at now: Date, isDryRun: Bool
  ) async throws -> [Reception]
  /// Takes in how many e-mails or calls months brought, instead of what was said of them before.
  func record(_ counts: [ContactCount]) async throws
  /// Everything that was told of an order; nil where nothing was.
  func account(_ key: OrderKey) async throws -> OrderAccount?
  /// Everything that was told of a customer's orders, those of the latest that are kept.
  ///
  /// - Parameter customer: The digest of the number by which the shop knows them.
  func accounts(of customer: [UInt8], in shop: ShopID) async throws -> [OrderAccount]
  /// Lets go of the people behind orders and goals from before some moments: amounts and days stay
  /// as sums.
  func forgetPeople(ordersBefore: Date, goalsBefore: Date) async throws
  /// What the figures of a period are worked out from.
  func sources(for period: Period) async throws -> FigureSources
}

extension LedgerBook {
  /// Takes in entries of no visit; see ``record(_:of:at:isDryRun:)``.
  public func record(
    _ entries: [LedgerEntry], at now: Date, isDryRun: Bool
  ) async throws -> [Reception] {
    try await record(entries, of: nil, at: now, isDryRun: isDryRun)
  }

  /// Takes in one entry; see ``record(_:of:at:isDryRun:)``.
  public func record(
    _ entry: LedgerEntry, of visit: VisitID? = nil, at now: Date, isDryRun: Bool = false
  ) async throws -> Reception {
    try await record([entry], of: visit, at: now, isDryRun: isDryRun)[0]
  }
}

/// Keys of the site's machines.
public protocol KeyRing: Sendable {
  /// Keeps a key with the digest of its secret.
  func add(_ key: APIKey, digest: [UInt8]) async throws
  /// All keys, those that were taken back too, the newest first.
  func keys() async throws -> [APIKey]
  /// Takes a key back; false where there is none of that name that holds.
  func revoke(_ id: String, at moment: Date) async throws -> Bool
  /// The key with this digest of its secret, unless it was taken back.
  func key(digest: [UInt8]) async throws -> APIKey?
}
