import Foundation

/// A time of day that runs on when the machine's clock is put forward or back.
///
/// An offer that runs for half a minute must neither run for an hour because somebody put the clock
/// back, nor end at once because they put it forward. So a jump is first kept out and then made up
/// for slowly; what lies so far off that the clock must have been plainly wrong, as on a machine that
/// starts without one, is followed at once.
struct SteadyTime {
  /// Seconds by which the clock may stray between two looks without it being a jump.
  static let tolerance: TimeInterval = 1
  /// Seconds from which on a jump is followed at once.
  static let farthest: TimeInterval = 12 * 3_600
  /// How much faster or slower than the clock this time runs while it makes up for a jump.
  static let correction = 0.05

  private var wall: Date
  /// How far this time is ahead of the machine's clock, in seconds.
  private(set) var lead: TimeInterval = 0

  /// - Parameters:
  ///   - wall: What the machine's clock says.
  ///   - last: When something happened last, by this time's own count. Nothing that follows may be
  ///     older, should the clock have been put back since.
  init(at wall: Date, notBefore last: Date? = nil) {
    self.wall = wall
    let behind = last?.timeIntervalSince(wall) ?? 0
    if behind > 0, behind <= Self.farthest { lead = behind }
  }

  /// The time now.
  ///
  /// - Parameters:
  ///   - wall: What the machine's clock says.
  ///   - elapsed: Seconds that went by since the last time this was asked, by a clock that nobody
  ///     puts forward or back.
  mutating func now(_ wall: Date, after elapsed: TimeInterval) -> Date {
    let jump = wall.timeIntervalSince(self.wall) - elapsed
    if abs(jump) > Self.tolerance { lead -= jump }
    if abs(lead) > Self.farthest { lead = 0 }
    let most = max(0, elapsed) * Self.correction
    lead -= min(max(lead, -most), most)
    self.wall = wall
    return wall.addingTimeInterval(lead)
  }
}
