/// A visit's public name: what the desk calls it. Nobody can act as its visitor by it.
public struct VisitID: RawRepresentable, Hashable, Codable, Sendable {
  /// Lower-case letters and digits.
  public let rawValue: String

  /// A name as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}
