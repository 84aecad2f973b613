/// One thing that is measured, said so that anybody can work it out again from the raw rows.
public struct Measure: Sendable {
  /// Its name in addresses, files and scripts, e.g. `containment`.
  public let id: String
  /// What its value is.
  public let kind: Kind
  /// What it is called.
  public let title: Words
  /// What is counted or added up.
  public let numerator: Words
  /// What that is divided by; nil where it stands by itself.
  public let denominator: Words?
  /// Whether it rests on a guess of the site's own.
  public var isEstimate = false

  /// The same in both languages of the desk.
  public struct Words: Equatable, Sendable {
    /// In Dutch.
    public let nl: String
    /// In English.
    public let en: String

    init(_ nl: String, _ en: String) {
      self.nl = nl
      self.en = en
    }
  }

  /// What a value is.
  public enum Kind: String, Sendable {
    /// A number of things.
    case count
    /// 0...1.
    case share
    /// Minor units of a currency.
    case money
    /// Seconds.
    case seconds
    /// A plain number, e.g. a mean mark.
    case number
  }
}

/// What a measure comes to.
public struct Figure: Equatable, Sendable {
  /// The measure's ``Measure/id``.
  public let measure: String
  /// Of which currency; nil where it is no money.
  public let currency: Currency?
  /// What was counted or added up: money in minor units, times in seconds.
  public let numerator: Double
  /// What it is divided by; nil where it stands by itself.
  public let denominator: Int?

  init(_ measure: String, _ count: Int, of denominator: Int? = nil) {
    self.init(measure, sum: Double(count), of: denominator)
  }

  init(
    _ measure: String, sum: Double, _ currency: Currency? = nil, of denominator: Int? = nil
  ) {
    self.measure = measure
    self.currency = currency
    numerator = sum
    self.denominator = denominator
  }

  /// The figure; nil where it would be divided by nothing.
  public var value: Double? {
    guard let denominator else { return numerator }
    return denominator > 0 ? numerator / Double(denominator) : nil
  }
}
