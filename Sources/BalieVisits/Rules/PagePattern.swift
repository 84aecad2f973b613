/// Pages by their path: `*` stands for one part or a piece of it, `**` for any number of parts.
public struct PagePattern: Hashable, Sendable {
  /// As it is written, e.g. `/wasmachines/**`.
  public let text: String
  private let parts: [Substring]

  /// A pattern as files write it. A language in front of a page's path does not count.
  public init(_ text: String) {
    self.text = text
    parts = text.split(separator: "/")
  }

  /// Whether a page fits.
  public func matches(_ page: Page) -> Bool { Self.match(parts[...], page.parts[...]) }

  /// Patterns have a handful of parts, so going back over `**` costs nothing worth saving.
  private static func match(
    _ pattern: ArraySlice<Substring>, _ path: ArraySlice<Substring>
  ) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    let rest = pattern.dropFirst()
    if first == "**" {
      return match(rest, path) || (!path.isEmpty && match(pattern, path.dropFirst()))
    }
    guard let part = path.first, matchPart(first, part) else { return false }
    return match(rest, path.dropFirst())
  }

  private static func matchPart(_ pattern: Substring, _ part: Substring) -> Bool {
    let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return pattern == part
    }
    guard part.count >= first.count + last.count, part.hasPrefix(first), part.hasSuffix(last)
    else { return false }
    var rest = part.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
