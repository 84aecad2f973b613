import BalieLedger
import BalieSamples

/// Where visitors who never were look around, and what they come for.
struct InventedScene: Sendable {
  /// Pages on which they begin to talk.
  let pages: [String]
  /// What they reach besides.
  let goals: [String]
  /// Whether they order anything.
  let sells: Bool

  /// The scene of a sample.
  init(_ sample: Sample) {
    sells = sample != .townHall
    goals = sells ? ["offerte", "brochure", "afspraak"] : ["afspraak", "aanvraag", "melding"]
    pages =
      sells
      ? ["/", "/wasmachines/", "/bestellen", "/service", "/lampen/"]
      : ["/", "/paspoort", "/afval", "/parkeren", "/verhuizen"]
  }
}

/// What operators who never were say.
enum InventedWords {
  /// What a visitor leaves where nobody came.
  static let left = "Kunt u mij terugmailen? Overdag ben ik slecht bereikbaar."

  private static let greetings = [
    "Goedemiddag, ik kijk even met u mee.", "Hallo, fijn dat u het vraagt. Een ogenblik.",
    "Goedemorgen, ik zoek het voor u op.",
  ]
  private static let solutions = [
    "Dat kan. Ik heb het zojuist voor u geregeld; u krijgt een bevestiging per e-mail.",
    "Dat klopt, zo werkt het. Heeft u verder nog een vraag?",
    "Ik heb het nagekeken: u hoeft zelf niets meer te doen.",
  ]

  /// A greeting and a solution.
  static func lines(_ numbers: inout SeededGenerator) -> [String] {
    [greetings, solutions].compactMap { $0.randomElement(using: &numbers) }
  }
}
