import BalieLedger
import Foundation
import Hummingbird

/// What somebody wants to know, read from an address.
struct FigureQuestion {
  let period: Period
  let attribution: Attribution

  init(_ request: Request, _ settings: FigureSettings) throws(Problem) {
    let (from, to) = (try Self.day("from", request), try Self.day("to", request))
    do {
      period = try Period(from: from, to: to, in: settings.zone)
    } catch {
      throw .invalid("to", "does not fit: \(error).")
    }
    attribution = Attribution(
      window: try Self.window(request, settings), reach: try Self.reach(request, settings))
  }

  private static func day(_ name: String, _ request: Request) throws(Problem) -> Day {
    guard let day = Day(try request.query(name, upTo: 10)) else {
      throw .invalid(name, "must be a day, e.g. 2026-03-29.")
    }
    return day
  }

  private static func window(
    _ request: Request, _ settings: FigureSettings
  ) throws(Problem) -> Attribution.Window {
    guard let given = request.query("window") else { return settings.attribution.window }
    guard let window = Int(given).flatMap(Attribution.Window.init(rawValue:)) else {
      throw .invalid("window", "must be 1, 7 or 30.")
    }
    return window
  }

  private static func reach(
    _ request: Request, _ settings: FigureSettings
  ) throws(Problem) -> Attribution.Reach {
    guard let given = request.query("reach") else { return settings.attribution.reach }
    guard let reach = Attribution.Reach(rawValue: given) else {
      throw .invalid("reach", "must be `last` or `every`.")
    }
    return reach
  }
}

extension Request {
  /// By what an attribution is split.
  func dimension() throws(Problem) -> TouchDimension {
    let given = query("by") ?? TouchDimension.invitation.rawValue
    guard let dimension = TouchDimension(rawValue: given) else {
      let known = TouchDimension.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalid("by", "must be one of \(known).")
    }
    return dimension
  }

  /// Of which currency values are compared.
  func currency() throws(Problem) -> Currency {
    do {
      return try Currency(query("currency") ?? "EUR")
    } catch {
      throw .invalid("currency", error)
    }
  }
}

extension Problem {
  static let operatorsHidden = Problem(
    status: .forbidden, code: "operatorsHidden", title: "Not shown",
    detail:
      "This Balie does not tell operators apart to you; --operator-figures shows each their own.")
}
