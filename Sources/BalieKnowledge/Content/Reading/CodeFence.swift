/// Follows fenced code through the lines of a text, as CommonMark does: what stands inside is
/// never structure.
struct CodeFence {
  /// The line that opened the fence which is still open, from 1.
  private(set) var openedOn: Int?
  private var mark: Character = "`"
  private var width = 0

  /// Whether a line is code or the edge of code. Call once for every line, in order.
  mutating func covers(_ line: String, number: Int) -> Bool {
    guard let run = Self.run(in: line) else { return openedOn != nil }
    if openedOn == nil { return open(run, on: number) }
    if run.mark == mark, run.width >= width, run.rest.isBlank { openedOn = nil }
    return true
  }

  private mutating func open(_ run: Run, on number: Int) -> Bool {
    if run.mark == "`", run.rest.contains("`") { return false }
    (openedOn, mark, width) = (number, run.mark, run.width)
    return true
  }

  /// The line that closes the open fence.
  var closing: String { String(repeating: mark, count: width) }

  private struct Run {
    let mark: Character
    let width: Int
    let rest: Substring
  }

  /// Three or more backticks or tildes after at most three spaces.
  private static func run(in line: String) -> Run? {
    let text = line.drop { $0 == " " }
    guard line.distance(from: line.startIndex, to: text.startIndex) <= 3,
      let mark = text.first, mark == "`" || mark == "~"
    else { return nil }
    let rest = text.drop { $0 == mark }
    let width = text.distance(from: text.startIndex, to: rest.startIndex)
    return width < 3 ? nil : Run(mark: mark, width: width, rest: rest)
  }
}
