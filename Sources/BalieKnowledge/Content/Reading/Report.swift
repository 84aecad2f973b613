/// Collects what is wrong with one file, so that everything can be told at once.
struct Report: Sendable {
  /// The file's text, as far as it could be read.
  var source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  init(on source: SourceText) { self.source = source }

  mutating func error(
    _ rule: Rule, at place: Place = Place(line: 1), _ message: String, instead: String? = nil
  ) {
    add(.error, rule, at: place, message, instead: instead)
  }

  mutating func warning(
    _ rule: Rule, at place: Place = Place(line: 1), _ message: String, instead: String? = nil
  ) {
    add(.warning, rule, at: place, message, instead: instead)
  }

  /// A name that is none of those that exist: says which one is nearest, or which there are.
  mutating func unknown(
    _ rule: Rule, _ kind: String, _ name: Located<String>, known: some Sequence<String>
  ) {
    let message = "unknown \(kind) \"\(name.value)\""
    let names = known.sorted()
    if let nearest = NearestName.to(name.value, among: names) {
      return error(
        rule, at: name.place, "\(message); did you mean \"\(nearest)\"?", instead: nearest)
    }
    let few = names.count <= 12
    let list = names.isEmpty ? "none is known" : "known: " + names.joined(separator: ", ")
    error(rule, at: name.place, few ? "\(message); \(list)" : message)
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ rule: Rule, at place: Place, _ message: String,
    instead: String?
  ) {
    guard diagnostics.count < Self.most else { return cut(severity) }
    let short = message.count > Self.longest ? message.prefix(Self.longest) + "…" : message[...]
    diagnostics.append(
      Diagnostic(
        severity, rule: rule, file: source.file, line: place.line, column: place.column,
        length: place.length, message: String(short), replacement: instead,
        source: source.line(place.line)))
  }

  /// The last diagnostic of a file that has too many, as grave as the gravest that is not shown.
  private mutating func cut(_ severity: Diagnostic.Severity) {
    let last = diagnostics.count > Self.most ? diagnostics.removeLast() : nil
    let first = diagnostics[0]
    diagnostics.append(
      Diagnostic(
        last?.severity == .error ? .error : severity, rule: .tooMany, file: source.file,
        line: first.line, column: first.column,
        message:
          "more than \(Self.most) problems of this kind in the file; mend the first ones first",
        source: first.source))
  }

  /// A file of nonsense must not fill the screen or the memory.
  private static let most = 100
  /// In characters: messages quote what stands in the file, however long that is.
  private static let longest = 400
}
