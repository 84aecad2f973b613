import BalieLedger
import Foundation
import Hummingbird

/// `/api/figures` and what lies under it: figures of a period, their tables, and their definitions.
struct FiguresResource: Resource {
  let premises: Premises

  private var settings: FigureSettings { premises.configuration.figures }

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/figures") { request, _ in try await summary(request) }
    router.get("/api/figures/measures") { _, _ in
      try Response.json(Measure.all.map(MeasureShape.init))
    }
    router.get("/api/figures/tables/{table}") { request, context in
      try await table(request, context)
    }
  }

  private func summary(_ request: Request) async throws -> Response {
    let question = try FigureQuestion(request, settings)
    let (sources, asOf) = try await shelf().sources(for: question.period)
    var settings = settings
    settings.attribution = question.attribution
    let figures = Figures(sources, in: question.period, settings, now: asOf)
    let days = question.period.days
    return try .json(
      FigureSummaryShape(
        from: days[0].text, to: days[days.count - 1].text, timeZone: settings.zone.identifier,
        asOf: asOf, figures: figures.all.map(FigureShape.init)))
  }

  private func table(_ request: Request, _ context: BalieContext) async throws -> Response {
    let question = try FigureQuestion(request, settings)
    let make = try table(named: context.parameters.get("table") ?? "", request, question, context)
    let (sources, _) = try await shelf().sources(for: question.period)
    let table = make(sources)
    switch request.query("format") {
    case nil, "json": return try .json(FigureTableShape(table))
    case "csv": return .csv(table, question.period)
    default: throw Problem.invalid("format", "must be `json` or `csv`.")
    }
  }

  private func table(
    named name: String, _ request: Request, _ question: FigureQuestion, _ context: BalieContext
  ) throws(Problem) -> (FigureSources) -> FigureTable {
    let (period, attribution) = (question.period, question.attribution)
    switch name {
    case "days": return { .days($0, in: period) }
    case "hours": return { .hours($0, in: period) }
    case "topics": return { .topics($0, in: period) }
    case "pages": return { .pages($0, in: period) }
    case "goals": return { .goals($0, in: period, attribution) }
    case "attribution":
      let dimension = try request.dimension()
      let sight = dimension == .operator ? try OperatorSight(context, settings) : .everybody
      return { sight.of(.attribution($0, in: period, by: dimension, attribution)) }
    case "at-once": return { .atOnce($0, in: period) }
    case "operators":
      let sight = try OperatorSight(context, settings)
      return { sight.of(.operators($0, in: period)) }
    case "comparisons":
      let currency = try request.currency()
      return { .comparisons($0, in: period, window: attribution.window, currency: currency) }
    default: throw .notFound("table")
    }
  }

  private func shelf() throws(Problem) -> FigureShelf {
    guard let shelf = premises.figures else { throw .notFound("address") }
    return shelf
  }
}
