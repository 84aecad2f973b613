import Foundation

/// What an invitation brings, told by those to whom it was not shown although they would have seen
/// it: chatters choose themselves, the lot does not.
public struct HoldoutComparison: Equatable, Sendable {
  /// One side.
  public struct Side: Equatable, Sendable {
    /// Assignments, whatever came of them.
    public let assigned: Int
    /// Those after which something was ordered within the window.
    public let converted: Rate
    /// What they brought, returns taken off, in minor units of the comparison's currency.
    public let values: Values
  }

  /// Those to whom it was to be shown.
  public let invited: Side
  /// Those from whom it was kept back.
  public let heldOut: Side
  /// The difference of the rates, 95 of 100 sure; nil where a side is empty.
  public let rateInterval: Interval?
  /// The difference of the means in minor units; nil where too few ordered.
  public let valueInterval: Interval?
  /// What may be said of the rates.
  public let verdict: Verdict

  /// What may be said.
  public enum Verdict: String, Sendable {
    /// Too few to tell.
    case notEnoughYet
    /// Enough, and no difference is shown.
    case noneShown
    /// More was ordered with the invitation than without.
    case more
    /// Less was ordered with the invitation than without.
    case less
  }

  /// Fewest assignments of a side, and fewest orders of both together, to say anything.
  public static let fewest = (assigned: 100, converted: 20)

  /// Compares both sides.
  public init(invited: Side, heldOut: Side, bootstrap: Bootstrap = Bootstrap()) {
    self.invited = invited
    self.heldOut = heldOut
    rateInterval = invited.converted.difference(from: heldOut.converted)
    valueInterval = bootstrap.difference(invited.values, heldOut.values)
    verdict = Self.verdict(invited, heldOut)
  }

  private static func verdict(_ invited: Side, _ heldOut: Side) -> Verdict {
    guard min(invited.assigned, heldOut.assigned) >= fewest.assigned,
      invited.converted.count + heldOut.converted.count >= fewest.converted,
      let interval = invited.converted.difference(from: heldOut.converted, .strict)
    else { return .notEnoughYet }
    if interval.spansZero { return .noneShown }
    return interval.lower > 0 ? .more : .less
  }
}

extension HoldoutComparison {
  /// The comparison of one invitation.
  ///
  /// - Parameters:
  ///   - assignments: Of this invitation; each counts once.
  ///   - sales: Orders; those that name an assignment and were placed within the window after it
  ///     count for it.
  ///   - currency: Of which orders the values count; the rates count all.
  public init(
    _ assignments: some Sequence<Assignment>, _ sales: some Sequence<Sale>,
    window: Attribution.Window = .week, currency: Currency, bootstrap: Bootstrap = Bootstrap()
  ) {
    let known = Dictionary(assignments.map { ($0.id, $0) }) { first, _ in first }
    var brought: [AssignmentID: Int64] = [:]
    for sale in sales {
      for id in sale.assignments {
        guard let assignment = known[id], sale.placedAt >= assignment.at,
          sale.placedAt <= assignment.at.addingTimeInterval(window.seconds)
        else { continue }
        brought[id, default: 0] += sale.left.currency == currency ? sale.left.minor : 0
      }
    }
    func side(_ arm: Assignment.Arm) -> Side {
      let ids = known.values.filter { $0.arm == arm }.map(\.id).sorted()
      let ordered = ids.compactMap { brought[$0] }
      return Side(
        assigned: ids.count, converted: Rate(ordered.count, of: ids.count),
        values: Values(count: ids.count, amounts: ordered))
    }
    self.init(invited: side(.invited), heldOut: side(.heldOut), bootstrap: bootstrap)
  }
}
