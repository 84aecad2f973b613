import BalieConversation
import Foundation

/// What figures need of an order: what moved, and to what it may be owed. Worked out once from all
/// that was told of it, since a page of figures asks for it many times.
public struct Sale: Equatable, Sendable {
  /// Which order.
  public let key: OrderKey
  /// When it was placed.
  public let placedAt: Date
  /// What the customer owes for it.
  public let value: Money
  /// The goal that it reaches.
  public let goal: GoalName
  /// Everything that counts, in order of time.
  public let movements: [Movement]
  /// What is left of it.
  public let left: Money
  /// The customer, where known.
  public let customer: CustomerDigest?
  /// In which arms of which invitations it counts.
  public let assignments: Set<AssignmentID>
  /// Contacts in which somebody took part, before it and as far back as anybody may ask, the latest
  /// last.
  public let credits: [Credit]

  /// The sale that an order is; nil while only returns of it are known.
  ///
  /// - Parameter contexts: Where it keeps what its contacts share with those of others.
  public init?(_ account: OrderAccount, _ contexts: inout SharedContexts) {
    guard let order = account.order, let left = account.balance.left else { return nil }
    key = account.key
    placedAt = order.placedAt
    value = order.value
    goal = order.goal
    movements = account.balance.movements
    self.left = left
    customer = order.joining.customer
    assignments = order.joining.assignments
    credits = Credit.of(order.joining.touches, before: order.placedAt, &contexts)
  }

  /// Whether anything of it moved in a period.
  public func moved(in period: Period) -> Bool { movements.contains { period.contains($0.at) } }
}

extension Sale {
  /// The sales that orders are.
  public static func all(_ accounts: some Sequence<OrderAccount>) -> [Sale] {
    var contexts = SharedContexts()
    return accounts.compactMap { Sale($0, &contexts) }
  }
}

/// A contact that takes credit for what follows.
public struct Credit: Hashable, Sendable {
  /// When.
  public let at: Date
  /// What kind of contact.
  public let kind: Touch.Kind
  /// Where it was, by whom and about what.
  public let context: SharedContext

  /// Whether a topic was answered, or a person spoke.
  var isAdvice: Bool { kind == .answered || kind == .spoken }

  /// The contacts that can count for something that happened at a moment, the latest last.
  static func of(
    _ touches: Set<Touch>, before moment: Date, _ contexts: inout SharedContexts
  ) -> [Credit] {
    let earliest = moment.addingTimeInterval(-Attribution.Window.longest.seconds)
    let counted = touches.filter { $0.kind.isEngaged && $0.at <= moment && $0.at >= earliest }
    return counted.sorted(by: Touch.comesBefore).map {
      Credit(at: $0.at, kind: $0.kind, context: contexts.shared($0.context))
    }
  }
}

/// Where contacts were, kept once for all that were there: a shop has a million contacts and a few
/// hundred places.
public final class SharedContext: Hashable, Sendable {
  /// What they share.
  public let context: Touch.Context

  init(_ context: Touch.Context) { self.context = context }

  /// Equal by what they say, whoever keeps them.
  public static func == (one: SharedContext, other: SharedContext) -> Bool {
    one === other || one.context == other.context
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(context) }
}

/// Contexts that were met.
public struct SharedContexts: Sendable {
  private var known: [Touch.Context: SharedContext] = [:]

  /// None yet.
  public init() {}

  /// The one that says this.
  public mutating func shared(_ context: Touch.Context) -> SharedContext {
    if let known = known[context] { return known }
    let shared = SharedContext(context)
    known[context] = shared
    return shared
  }
}
