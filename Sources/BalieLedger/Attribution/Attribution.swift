import Foundation

/// To what an order is owed, asked when somebody wants to know and never stored.
///
/// Only contacts in which somebody took part take credit, and only those before the order. A visit
/// without a contact takes none, so coming back by oneself leaves it where it was.
public struct Attribution: Hashable, Sendable {
  /// How far back.
  public var window: Window
  /// Which of several contacts.
  public var reach: Reach

  /// Seven days, the last contact, unless asked otherwise.
  public init(window: Window = .week, reach: Reach = .last) {
    self.window = window
    self.reach = reach
  }

  /// How long before an order a contact still counts.
  public enum Window: Int, Sendable, CaseIterable {
    case day = 1
    case week = 7
    case month = 30

    /// In seconds: days of 24 hours, whatever the clocks do.
    public var seconds: TimeInterval { TimeInterval(rawValue) * 86_400 }

    /// The farthest back that anybody may ask.
    public static let longest = month
  }

  /// Which contacts take the credit.
  public enum Reach: String, Sendable, CaseIterable {
    /// The last one.
    case last
    /// Every one: the order counts once under each value, so rows add up to more than the whole.
    case every
  }

  /// The contacts that count for a sale, the latest last.
  public func credited(_ sale: Sale) -> ArraySlice<Credit> {
    let earliest = sale.placedAt.addingTimeInterval(-window.seconds)
    let counted = sale.credits.drop { $0.at < earliest }
    return reach == .last ? counted.suffix(1) : counted
  }

  /// The contacts that count for something that happened at a moment, the latest last.
  public func credited(_ touches: Set<Touch>, before moment: Date) -> [Touch] {
    let earliest = moment.addingTimeInterval(-window.seconds)
    let counted = touches.filter { $0.kind.isEngaged && $0.at <= moment && $0.at >= earliest }
    switch reach {
    case .last: return counted.max(by: Touch.comesBefore).map { [$0] } ?? []
    case .every: return counted.sorted(by: Touch.comesBefore)
    }
  }

  /// What a sale counts under in a dimension: nothing where no contact counts, `[nil]` where those
  /// that do say nothing of it.
  public func values(of sale: Sale, by dimension: TouchDimension) -> Set<String?> {
    let credited = credited(sale)
    let named = Set(credited.compactMap { dimension.value(of: $0.context.context) })
    return named.isEmpty && !credited.isEmpty ? [nil] : Set(named.map(Optional.some))
  }
}

extension Touch {
  /// By time; what follows only makes the last of one second the same everywhere.
  static func comesBefore(_ one: Touch, _ other: Touch) -> Bool {
    one.at == other.at ? one.rest < other.rest : one.at < other.at
  }

  private var rest: (String, String) {
    let context = TouchDimension.allCases.map { $0.value(of: self.context) ?? "" }
    return (kind.rawValue, context.joined(separator: "\u{1F}"))
  }
}
