import Foundation

/// A way to print what is wrong with content.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people: place, sentence, line and caret, and a closing count.
  case text
  /// For programs: one JSON array.
  case json
  /// Workflow commands that GitHub turns into annotations.
  case github

  /// All of it, ready to print; empty where there is nothing to print.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    switch self {
    case .text: Self.text(diagnostics)
    case .json: Self.json(diagnostics)
    case .github: diagnostics.map(Self.annotation).joined(separator: "\n")
    }
  }

  private static func text(_ diagnostics: [Diagnostic]) -> String {
    if diagnostics.isEmpty { return "" }
    let errors = diagnostics.count { $0.severity == .error }
    let closing = count(errors, "error") + ", " + count(diagnostics.count - errors, "warning")
    return (diagnostics.map(\.description) + [closing]).joined(separator: "\n\n")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func json(_ diagnostics: [Diagnostic]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(diagnostics.map(Record.init)), as: UTF8.self)
    } catch {
      preconditionFailure("strings and whole numbers always encode: \(error)")
    }
  }

  /// A diagnostic as programs read it; apart from the type, so that either can change.
  private struct Record: Encodable {
    let severity, rule, file, message: String
    let line, column, length: Int
    let replacement: String?

    init(_ diagnostic: Diagnostic) {
      severity = diagnostic.severity.rawValue
      rule = diagnostic.rule.rawValue
      file = diagnostic.file
      message = diagnostic.message
      line = diagnostic.line
      column = diagnostic.column
      length = diagnostic.length
      replacement = diagnostic.replacement
    }
  }

  private static func annotation(_ diagnostic: Diagnostic) -> String {
    let properties = [
      "file=" + escaped(diagnostic.file, isProperty: true), "line=\(diagnostic.line)",
      "col=\(diagnostic.column)", "endColumn=\(diagnostic.column + diagnostic.length)",
      "title=\(diagnostic.rule.rawValue)",
    ]
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::"
      + escaped(diagnostic.message, isProperty: false)
  }

  /// A message must not be able to end its line and start a command of its own.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
