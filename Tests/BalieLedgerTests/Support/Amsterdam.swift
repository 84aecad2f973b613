import Foundation

/// A place where the clocks are changed.
enum Amsterdam {
  static let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
}
