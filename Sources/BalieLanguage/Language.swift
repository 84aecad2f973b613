/// A language by its ISO 639 code, as content files write it: `nl`, `en`.
public struct Language: RawRepresentable, Hashable, Comparable, Sendable {
  /// Two or three lower-case letters.
  public let rawValue: String

  /// Names a language.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Alphabetical by code, so that results never depend on the order of files.
  public static func < (one: Language, other: Language) -> Bool {
    one.rawValue < other.rawValue
  }
}
