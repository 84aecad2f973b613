import BalieConversation
import BalieDesk
import Foundation
import Logging

/// What the routes share.
struct Premises: Sendable {
  let configuration: BalieServer.Configuration
  let ports: BalieServer.Ports
  let desk: FrontDesk
  let book: VisitBook
  let visitorKey: VisitorKey
  let shopSignature: ShopSignature
  let customers: CustomerKey
  let visitors: VisitorDoor
  let sessions: Sessions
  let signIn: SignIn
  let setUp: SetUp
  let hasher: PasswordHasher
  let devices: DeviceKey
  let own: OwnOrigin
  let origins: AllowedOrigins
  let refusals: RefusalLog
  let streams: StreamSeats
  let address: Address
  let limiter: RateLimiter
  let connections: Connections
  let files: WebFiles
  let ledger: LedgerDesk?
  let figures: FigureShelf?
  let shop: AskedShop?
  let intake: AttachmentIntake?
  let now: @Sendable () -> Date
}

extension Premises {
  /// Gets everything ready that answering requests needs.
  init(
    configuration: BalieServer.Configuration, ports: BalieServer.Ports, logger: Logger,
    now: @escaping @Sendable () -> Date, steady: @escaping @Sendable () -> Date
  ) async throws {
    let limiter = RateLimiter(now: now)
    let hasher = PasswordHasher(cost: configuration.passwordCost)
    let address = Address(trust: configuration.proxies)
    let refusals = RefusalLog(logger: logger)
    let own = OwnOrigin(isBehindProxy: configuration.proxies != .nobody)
    let desk = FrontDesk(
      log: ports.log, directory: ports.directory, finder: ports.finder,
      settings: configuration.desk, logger: logger, now: steady)
    try await desk.load()
    let nobodyYet = try await ports.directory.operators().isEmpty
    self.init(
      configuration: configuration, ports: ports, desk: desk,
      book: VisitBook(announcer: desk.announcer, now: steady),
      visitorKey: try await .load(from: ports.directory),
      shopSignature: try await .load(from: ports.directory),
      customers: try await .load(from: ports.directory),
      visitors: VisitorDoor(
        archive: ports.archive, limiter: limiter, limits: configuration.limits, address: address),
      sessions: Sessions(
        directory: ports.directory, isSecure: configuration.usesSecureCookies, now: now),
      signIn: SignIn(
        directory: ports.directory, hasher: hasher, limiter: limiter,
        limits: configuration.limits, logger: logger),
      setUp: SetUp(isOpen: nobodyYet), hasher: hasher,
      devices: try await .load(
        from: ports.directory, isSecure: configuration.usesSecureCookies),
      own: own,
      origins: AllowedOrigins(configuration.allowedOrigins, own: own, refusals: refusals),
      refusals: refusals,
      streams: StreamSeats(limits: configuration.streams), address: address, limiter: limiter,
      connections: Connections(room: configuration.room),
      files: try WebFiles(
        folder: configuration.webFolder, isPlain: configuration.servesPlainModules),
      ledger: try await .load(ports.ledger, from: ports.directory, now: now),
      figures: ports.ledger.map { FigureShelf($0.book, now: now) },
      shop: ports.ledger?.shop.map { AskedShop($0, logger: logger, now: now) },
      intake: ports.blobs.map { AttachmentIntake(blobs: $0, now: now) }, now: now)
  }
}
