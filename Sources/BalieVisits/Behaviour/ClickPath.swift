/// The way somebody took through the site, over all their visits that are remembered.
///
/// A value, folded from what the pages see. The browser keeps the same fold in JavaScript; both are
/// held to the same recorded paths by their tests.
public struct ClickPath: Equatable, Sendable {
  /// Oldest first, the latest ``maximumVisits``.
  public private(set) var visits: [Visit] = []

  /// Visits that are kept.
  public static let maximumVisits = 12

  /// A path on which nothing has happened yet.
  public init() {}

  /// A visit begins.
  public mutating func beginVisit(at moment: Double) {
    visits.append(Visit(at: moment))
    if visits.count > Self.maximumVisits { visits.removeFirst() }
  }

  /// Takes in what a page of the current visit saw; nothing where no visit has begun.
  public mutating func observe(_ event: VisitEvent, at moment: Double) {
    guard let last = visits.indices.last else { return }
    visits[last].observe(event, at: moment)
  }

  /// Time goes by and nothing happens.
  public mutating func passTime(until moment: Double) {
    guard let last = visits.indices.last else { return }
    visits[last].passTime(until: moment)
  }
}
