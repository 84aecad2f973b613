/// Rows of cells by RFC 4180, with the separator that the file uses.
struct CSVTable: Equatable {
  var rows: [[String]] = []

  /// Reads a text; the separator is what a first line `sep=;` names, as spreadsheets write it, or
  /// whichever of comma, semicolon and tab the first line has most, outside quotes.
  init(parsing text: String) throws(ExchangeError) {
    let named = Self.namedSeparator(of: text)
    let text = named == nil ? text : String(text.drop { !$0.isNewline })
    let separator = named ?? Self.separator(of: text)
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var pending: Unicode.Scalar?
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = pending ?? scalars.next() {
      pending = nil
      if isQuoted {
        guard scalar == "\"" else {
          cell.append(scalar)
          continue
        }
        pending = scalars.next()
        if pending == "\"" {
          cell.append("\"")
          pending = nil
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.allSatisfy({ $0 == " " }) {
        cell = String.UnicodeScalarView()
        isQuoted = true
      } else if scalar == separator {
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      } else if scalar == "\n" || scalar == "\r" {
        end(&row, &cell)
      } else {
        cell.append(scalar)
      }
    }
    if isQuoted { throw ExchangeError(message: "a quoted cell is never closed") }
    end(&row, &cell)
  }

  private mutating func end(_ row: inout [String], _ cell: inout String.UnicodeScalarView) {
    defer { (row, cell) = ([], String.UnicodeScalarView()) }
    if row.isEmpty, cell.isEmpty { return }
    rows.append(row + [String(cell)])
  }

  private static func namedSeparator(of text: String) -> Unicode.Scalar? {
    let line = text.prefix { !$0.isNewline }.trimmed
    guard line.lowercased().hasPrefix("sep="), line.unicodeScalars.count == 5 else { return nil }
    return line.unicodeScalars.last
  }

  private static func separator(of text: String) -> Unicode.Scalar {
    var isQuoted = false
    let line = text.unicodeScalars.drop { $0 == "\n" || $0 == "\r" }.prefix { scalar in
      if scalar == "\"" { isQuoted.toggle() }
      return isQuoted || (scalar != "\n" && scalar != "\r")
    }.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.flatMap(\.element)
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    return candidates.max { one, other in
      line.count { $0 == one } < line.count { $0 == other }
    } ?? ","
  }

  /// A row as text. A cell that a spreadsheet would run as a formula gets a space before it,
  /// which reading takes off again: phrasings may be a visitor's words.
  static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let safe = cell.first.map { "=+-@\t".contains($0) } == true ? " " + cell : cell
      return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",")
  }
}
