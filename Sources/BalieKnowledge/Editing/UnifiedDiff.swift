/// The difference between two states of a file in the unified format, as `patch -p1` and
/// `git apply` read it.
///
/// Lines are compared byte by byte: Swift takes `é` for the same however it is encoded, a file
/// does not.
public enum UnifiedDiff {
  private typealias Line = ArraySlice<UInt8>

  /// Lines of context around a change.
  private static let context = 3

  /// The patch; empty where nothing differs.
  ///
  /// - Parameters:
  ///   - path: The file, with `/` between folders.
  ///   - before: UTF-8; nil for a file that is new.
  ///   - after: UTF-8.
  public static func text(path: String, before: [UInt8]?, after: [UInt8]) -> String {
    let steps = steps(from: lines(of: before ?? []), to: lines(of: after))
    let hunks = hunks(in: steps)
    if hunks.isEmpty && before != nil { return "" }
    let old = before == nil ? "/dev/null" : name("a/" + path)
    let head = "--- \(old)\n+++ \(name("b/" + path))\n"
    return hunks.reduce(head) { $0 + text(of: $1, in: steps) }
  }

  /// A tab ends a name with spaces, or `patch` would take what follows the first for a date.
  private static func name(_ path: String) -> String { path.contains(" ") ? path + "\t" : path }

  /// Lines with their line feeds; the last one may lack it.
  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private enum Step {
    case kept(Line)
    case removed(Line)
    case added(Line)

    var isChange: Bool { if case .kept = self { false } else { true } }
    var isInOld: Bool { if case .added = self { false } else { true } }
    var isInNew: Bool { if case .removed = self { false } else { true } }
  }

  private static func steps(from old: [Line], to new: [Line]) -> [Step] {
    var removals: Set<Int> = []
    var insertions: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removals.insert(offset)
      case .insert(let offset, _, _): insertions.insert(offset)
      }
    }
    var steps: [Step] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removals.contains(i) {
        steps.append(.removed(old[i]))
        i += 1
      } else if insertions.contains(j) {
        steps.append(.added(new[j]))
        j += 1
      } else {
        steps.append(.kept(old[i]))
        (i, j) = (i + 1, j + 1)
      }
    }
    return steps
  }

  /// Changes with their context, those that touch made one.
  private static func hunks(in steps: [Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for place in steps.indices where steps[place].isChange {
      let around = max(0, place - context)..<min(steps.count, place + context + 1)
      if let last = hunks.last, last.upperBound >= around.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
    return hunks
  }

  private static func text(of hunk: Range<Int>, in steps: [Step]) -> String {
    let old = span(of: hunk, in: steps, where: \.isInOld)
    let new = span(of: hunk, in: steps, where: \.isInNew)
    return steps[hunk].reduce("@@ -\(old) +\(new) @@\n") { $0 + text(of: $1) }
  }

  /// `start,count`; a count of none stands after the line before it.
  private static func span(
    of hunk: Range<Int>, in steps: [Step], where belongs: (Step) -> Bool
  ) -> String {
    let before = steps[..<hunk.lowerBound].count(where: belongs)
    let count = steps[hunk].count(where: belongs)
    return "\(count == 0 ? before : before + 1),\(count)"
  }

  private static func text(of step: Step) -> String {
    let (sign, line) =
      switch step {
      case .kept(let line): (" ", line)
      case .removed(let line): ("-", line)
      case .added(let line): ("+", line)
      }
    let text = sign + String(decoding: line, as: UTF8.self)
    return line.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }
}
