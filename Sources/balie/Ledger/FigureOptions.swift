import ArgumentParser
import BalieLedger
import Foundation

/// What the site decides about its figures.
struct FigureOptions: ParsableArguments {
  @Option(help: "The place whose days and hours figures go by.")
  var timeZone = "Europe/Amsterdam"

  @Option(
    help: """
      The share of the questions answered by the bot that would otherwise have been an e-mail or a \
      call, 0 to 1; an estimate is shown only where it is given.
      """)
  var savedShare: Double?

  @Flag(help: "Show operators figures of their own; agree on it with them first.")
  var operatorFigures = false

  @Flag(help: "Show supervisors the figures of each operator; agree on it with them first.")
  var operatorFiguresToSupervisors = false

  /// The settings.
  var settings: FigureSettings {
    var settings = FigureSettings(zone: TimeZone(identifier: timeZone) ?? .gmt)
    settings.savedShare = savedShare
    settings.showsOperators = operatorFigures || operatorFiguresToSupervisors
    settings.showsOperatorsToSupervisors = operatorFiguresToSupervisors
    return settings
  }

  func validate() throws {
    guard TimeZone(identifier: timeZone) != nil else {
      throw ValidationError(
        "There is no time zone \"\(timeZone)\"; write it like Europe/Amsterdam.")
    }
    if let savedShare, !(0...1).contains(savedShare) {
      throw ValidationError("--saved-share is \(savedShare); choose 0 to 1.")
    }
  }
}
