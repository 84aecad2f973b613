/// Paths of files as browsers reckon with them.
enum WebPath {
  /// What a path like `../b.js` in a file means: `/a/b.js`.
  static func resolved(_ relative: String, at file: String) -> String {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in relative.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// How a file names another: `../b.js`.
  static func relative(to other: String, from file: String) -> String {
    let here = file.split(separator: "/").dropLast()
    let there = other.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    let up = String(repeating: "../", count: here.count - shared)
    return (up.isEmpty ? "./" : up) + there.dropFirst(shared).joined(separator: "/")
  }
}
