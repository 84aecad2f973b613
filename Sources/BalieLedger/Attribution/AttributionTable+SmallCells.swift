extension AttributionTable {
  /// Fewest orders that are shown by themselves in a dimension that tells people apart.
  public static let fewest = 5

  /// The table as it may be shown: where the dimension tells people apart, rows of fewer than
  /// ``fewest`` orders go under no name.
  public func shown(by dimension: TouchDimension) -> AttributionTable {
    guard dimension.isPersonal else { return self }
    var table = self
    for (value, row) in rows where row.orders < Self.fewest {
      table.rows[value] = nil
      table.unnamed.add(row)
    }
    return table
  }
}

extension AttributionTable.Row {
  fileprivate mutating func add(_ other: Self) {
    orders += other.orders
    turnover.add(other.turnover)
    returned.add(other.returned)
  }
}
