import BalieLedger
import Hummingbird
import NIOCore

extension Response {
  /// A table as RFC 4180 has it.
  static func csv(_ table: FigureTable, _ period: Period) -> Response {
    let name = "\(table.id)-\(period.days[0].text)-\(period.days[period.days.count - 1].text).csv"
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: FigureCSV.text(of: table))))
  }
}

/// Tables as files of comma-separated values.
public enum FigureCSV {
  /// The table with a line of headings, money in units of its currency with a point.
  public static func text(of table: FigureTable) -> String {
    let headings = table.columns.map { column in
      quoted(column.id + (column.currency.map { " (\($0.code))" } ?? ""))
    }
    let lines = table.rows.map { row in
      zip(row, table.columns).map(cell).joined(separator: ",")
    }
    return ([headings.joined(separator: ",")] + lines).map { $0 + "\r\n" }.joined()
  }

  private static func cell(_ cell: FigureTable.Cell, _ column: FigureTable.Column) -> String {
    switch cell {
    case .none: ""
    case .text(let text): quoted(text)
    case .number(let number): figure(number, column)
    }
  }

  private static func figure(_ number: Double, _ column: FigureTable.Column) -> String {
    if let currency = column.currency { return Money.decimal(Int64(number.rounded()), currency) }
    return number == number.rounded() ? String(Int64(number)) : String(number)
  }

  /// Names come from pages and editors: one that a spreadsheet would take for a formula is kept
  /// from being one.
  static func quoted(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula && text != "-" ? "'" + text : text
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
