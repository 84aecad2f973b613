import BalieLedger
import Foundation

/// The figures of a period.
struct FigureSummaryShape: Encodable {
  let from, to, timeZone: String
  let asOf: Date
  let figures: [FigureShape]
}

/// One figure; money in the currency's minor unit.
public struct FigureShape: Encodable {
  let measure: String
  let currency: String?
  let numerator: Double
  let denominator: Int?
  let value: Double?

  /// The figure as programs read it.
  public init(_ figure: Figure) {
    measure = figure.measure
    currency = figure.currency?.code
    numerator = figure.numerator
    denominator = figure.denominator
    value = figure.value
  }
}

/// What is measured, in words.
struct MeasureShape: Encodable {
  let id, kind: String
  let title, numerator: WordsShape
  let denominator: WordsShape?
  let estimate: Bool

  struct WordsShape: Encodable {
    let nl, en: String

    init(_ words: Measure.Words) {
      nl = words.nl
      en = words.en
    }
  }

  init(_ measure: Measure) {
    id = measure.id
    kind = measure.kind.rawValue
    title = WordsShape(measure.title)
    numerator = WordsShape(measure.numerator)
    denominator = measure.denominator.map(WordsShape.init)
    estimate = measure.isEstimate
  }
}

/// A table of figures.
public struct FigureTableShape: Encodable {
  let id: String
  let columns: [ColumnShape]
  let rows: [[CellShape]]

  struct ColumnShape: Encodable {
    let id: String
    let kind, currency: String?
    let minorDigits: Int?
  }

  enum CellShape: Encodable {
    case text(String)
    case number(Double)
    case none

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .none: try container.encodeNil()
      }
    }
  }

  /// The table as programs read it.
  public init(_ table: FigureTable) {
    id = table.id
    columns = table.columns.map {
      ColumnShape(
        id: $0.id, kind: $0.kind?.rawValue, currency: $0.currency?.code,
        minorDigits: $0.currency?.minorDigits)
    }
    rows = table.rows.map { row in
      row.map { cell in
        switch cell {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .none: .none
        }
      }
    }
  }
}
