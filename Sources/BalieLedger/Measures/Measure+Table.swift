extension Measure {
  /// Everything that is measured.
  public static let all = talks + speed + sales + invitations + others

  private static let talks = [
    Measure(
      id: "conversations", kind: .count, title: Words("Gesprekken", "Conversations"),
      numerator: Words(
        "episodes van gesprekken die in de periode begonnen",
        "episodes of conversations that began in the period"), denominator: nil),
    Measure(
      id: "questions", kind: .count, title: Words("Vragen", "Questions"),
      numerator: Words(
        "vragen aan de bot in die episodes; een groet is geen vraag",
        "questions to the bot in those episodes; a greeting is no question"), denominator: nil),
    Measure(
      id: "answered-by-bot", kind: .share,
      title: Words("Door de bot beantwoord", "Answered by the bot"),
      numerator: Words(
        "episodes met een antwoord van de bot, zonder woord van een medewerker en zonder "
          + "achtergelaten bericht",
        "episodes with an answer of the bot, without a person's word and without a message left"),
      denominator: helped),
    Measure(
      id: "answered-by-person", kind: .share,
      title: Words("Door een medewerker beantwoord", "Answered by a person"),
      numerator: Words(
        "episodes waarin een medewerker iets zei", "episodes in which a person said something"),
      denominator: helped),
    Measure(
      id: "left-as-message", kind: .share,
      title: Words("Als bericht achtergelaten", "Left as a message"),
      numerator: Words(
        "episodes met een achtergelaten bericht, zonder woord van een medewerker",
        "episodes with a message left, without a person's word"), denominator: helped),
    Measure(
      id: "containment", kind: .share,
      title: Words("Zonder medewerker verder", "Went on without a person"),
      numerator: Words(
        "episodes met een vraag waarin geen medewerker werd gezocht",
        "episodes with a question in which no person was sought"),
      denominator: Words("episodes met een vraag", "episodes with a question")),
    Measure(
      id: "wrong-answers", kind: .share, title: Words("Foute antwoorden", "Wrong answers"),
      numerator: Words(
        "antwoorden van de bot waarbij de bezoeker zei dat ze niet hielpen",
        "answers of the bot of which the visitor said that they did not help"),
      denominator: Words("antwoorden van de bot", "answers of the bot")),
    Measure(
      id: "solved-own-yes", kind: .share,
      title: Words("Geholpen, zegt de bezoeker", "Helped, says the visitor"),
      numerator: Words(
        "antwoorden van de bot waarbij de bezoeker zei dat ze hielpen",
        "answers of the bot of which the visitor said that they helped"),
      denominator: Words(
        "antwoorden van de bot waarover de bezoeker iets zei",
        "answers of the bot of which the visitor said anything")),
    Measure(
      id: "solved-first-contact", kind: .share,
      title: Words("In één keer opgelost", "Solved at first contact"),
      numerator: Words(
        "daarvan die zonder volgende episode van hetzelfde gesprek binnen 7 dagen",
        "those of them without a next episode of the same conversation within 7 days"),
      denominator: Words(
        "episodes met een antwoord van bot of medewerker, langer dan 7 dagen geleden begonnen",
        "episodes with an answer of bot or person that began more than 7 days ago")),
    Measure(
      id: "returning", kind: .share, title: Words("Kwam terug", "Came back"),
      numerator: Words(
        "episodes die niet de eerste van hun gesprek zijn",
        "episodes that are not the first of their conversation"),
      denominator: Words("alle episodes", "all episodes")),
    Measure(
      id: "rating", kind: .number, title: Words("Cijfer van de bezoeker", "Visitor's mark"),
      numerator: Words("som van de cijfers, 1 tot 5", "sum of the marks, 1 to 5"),
      denominator: Words("episodes met een cijfer", "episodes with a mark")),
    Measure(
      id: "contacts-left", kind: .count, title: Words("Contactgegevens", "Leads"),
      numerator: Words(
        "episodes waarin de bezoeker een e-mailadres of telefoonnummer achterliet",
        "episodes in which the visitor left an e-mail address or phone number"), denominator: nil),
  ]

  private static let helped = Words(
    "episodes met een vraag of waarin een medewerker werd gezocht",
    "episodes with a question, or in which a person was sought")

  private static let speed = [
    Measure(
      id: "waiting-time", kind: .seconds, title: Words("Wachttijd", "Waiting time"),
      numerator: Words(
        "seconden van het zoeken van een medewerker tot iemand overnam",
        "seconds from seeking a person until somebody took over"),
      denominator: Words(
        "episodes waarin een medewerker werd gezocht en overnam",
        "episodes in which a person was sought and took over")),
    Measure(
      id: "waiting-time-median", kind: .seconds,
      title: Words("Wachttijd, middelste", "Waiting time, median"),
      numerator: Words(
        "de middelste van die wachttijden", "the middle one of those waiting times"),
      denominator: nil),
    Measure(
      id: "first-response", kind: .seconds, title: Words("Eerste reactie", "First response"),
      numerator: Words(
        "seconden van het zoeken van een medewerker tot het eerste woord van een medewerker",
        "seconds from seeking a person until a person's first word"),
      denominator: Words(
        "episodes waarin een medewerker werd gezocht en iets zei",
        "episodes in which a person was sought and said something")),
    Measure(
      id: "first-response-median", kind: .seconds,
      title: Words("Eerste reactie, middelste", "First response, median"),
      numerator: Words("de middelste van die reacties", "the middle one of those responses"),
      denominator: nil),
    Measure(
      id: "duration", kind: .seconds, title: Words("Duur van een gesprek", "Length of a talk"),
      numerator: Words(
        "seconden van overnemen tot doorgeven of sluiten",
        "seconds from taking over until passing on or closing"),
      denominator: Words(
        "beurten van medewerkers die voorbij zijn", "operators' stints that are over")),
    Measure(
      id: "at-once", kind: .number, title: Words("Gesprekken tegelijk", "Talks at once"),
      numerator: Words(
        "gesprekken die de medewerker had op het moment van overnemen, dat gesprek meegeteld",
        "talks that the operator had at the moment of taking over, that one counted"),
      denominator: Words("beurten van medewerkers", "operators' stints")),
    Measure(
      id: "missed", kind: .share, title: Words("Gemist", "Missed"),
      numerator: Words(
        "episodes waarin een medewerker werd gezocht en niemand kwam",
        "episodes in which a person was sought and nobody came"),
      denominator: Words(
        "episodes waarin een medewerker werd gezocht", "episodes in which a person was sought")),
  ]
}
