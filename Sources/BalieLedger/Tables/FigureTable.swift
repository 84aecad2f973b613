/// Figures in rows, as they are drawn, listed, and written to files.
public struct FigureTable: Equatable, Sendable {
  /// Its name in addresses, e.g. `days`.
  public let id: String
  /// What stands in each column.
  public let columns: [Column]
  /// One cell a column.
  public let rows: [[Cell]]

  /// Rows under columns.
  public init(id: String, columns: [Column], rows: [[Cell]]) {
    self.id = id
    self.columns = columns
    self.rows = rows
  }

  /// What stands in a column.
  public struct Column: Equatable, Sendable {
    /// Its name for programs; the desk's texts say it to people.
    public let id: String
    /// What its values are; nil for names.
    public let kind: Measure.Kind?
    /// Of which currency money is.
    public let currency: Currency?

    init(_ id: String, _ kind: Measure.Kind? = nil, _ currency: Currency? = nil) {
      self.id = id
      self.kind = kind
      self.currency = currency
    }
  }

  /// What stands in a cell.
  public enum Cell: Equatable, Sendable {
    /// A name.
    case text(String)
    /// A value; money in minor units.
    case number(Double)
    /// Nothing: not known, or divided by nothing.
    case none

    static func count(_ count: Int) -> Cell { .number(Double(count)) }

    static func maybe(_ number: Double?) -> Cell { number.map(Cell.number) ?? .none }
  }
}
