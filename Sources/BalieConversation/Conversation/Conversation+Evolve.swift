import Foundation

extension Conversation {
  /// Takes in one event that has happened.
  public mutating func evolve(_ event: Event, at moment: Date) {}
}
