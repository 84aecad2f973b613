import BalieLanguage

@testable import BalieKnowledge

/// A small town hall to ask questions of.
enum TownHall {
  static let dutch = Language(rawValue: "nl")
  static let english = Language(rawValue: "en")
  static let today = CalendarDay(year: 2026, month: 3, day: 1)

  static let content = Content(topics: topics, intents: [person, greeting])

  static func base(_ content: Content = content) -> KnowledgeBase {
    KnowledgeBase(content, on: today)
  }

  static func topic(
    _ name: String, _ title: String, _ phrasings: [String], keywords: [String], answer: String,
    english other: Edition? = nil, team: String? = nil, in folders: [String] = []
  ) -> Topic {
    var facts = TopicFacts()
    facts.team = team
    var editions = [
      dutch: Edition(
        title: Located(title), phrasings: phrasings.map { Located($0) },
        keywords: keywords.map { Located($0) }, answer: Located(answer))
    ]
    editions[english] = other
    return Topic(
      name: name, file: (folders + ["\(name).md"]).joined(separator: "/"), category: folders,
      facts: facts, editions: editions)
  }

  private static let topics = [
    topic(
      "paspoort", "Hoe vraag ik een paspoort aan?",
      ["mijn paspoort is verlopen", "ik heb een nieuw paspoort nodig"],
      keywords: ["paspoort", "reisdocument", "verlengen"],
      answer: "Maak een afspraak en neem een pasfoto mee.",
      english: Edition(
        title: Located("How do I apply for a passport?"),
        phrasings: [Located("my passport has expired")], answer: Located("Make an appointment."))),
    topic(
      "parkeervergunning", "Hoe krijg ik een parkeervergunning?",
      ["waar vraag ik een parkeervergunning aan", "parkeren voor bewoners"],
      keywords: ["parkeren", "bewonersvergunning"],
      answer: "Bewoners vragen de vergunning online aan. U hebt uw kenteken nodig.",
      team: "verkeer"),
    topic(
      "grofvuil", "Hoe laat ik grofvuil ophalen?",
      ["mijn oude bank moet weg", "kunnen jullie grof afval ophalen"],
      keywords: ["grofvuil", "grof huisvuil", "milieustraat"],
      answer: "Maak een afspraak. Wij halen grote spullen aan huis op."),
    topic(
      "verhuizen", "Hoe geef ik mijn verhuizing door?",
      ["ik ga verhuizen", "mijn adres is veranderd"],
      keywords: ["verhuizing", "adreswijziging", "nieuw adres"],
      answer: "Geef uw nieuwe adres binnen vijf dagen door."),
    topic(
      "openingstijden", "Wanneer is het stadhuis open?",
      ["hoe laat gaat het gemeentehuis dicht", "zijn jullie zaterdag open"],
      keywords: ["openingstijden", "openingsuren"],
      answer: "Het stadhuis is open van maandag tot en met vrijdag."),
    topic(
      "trouwen", "Hoe meld ik mijn huwelijk?",
      ["wij willen gaan trouwen", "huwelijk op het stadhuis"],
      keywords: ["huwelijk", "trouwen", "partnerschap"],
      answer: "Meld uw huwelijk ten minste twee weken van tevoren."),
  ]

  private static let person = Intent(
    name: "person", file: "person.md", action: .handoff, team: "balie",
    editions: [
      dutch: Edition(
        title: Located("Een medewerker spreken"),
        phrasings: ["ik wil een medewerker spreken", "mag ik iemand bellen", "een mens graag"].map {
          Located($0)
        }, answer: Located("Ik zoek een collega."))
    ])

  private static let greeting = Intent(
    name: "greeting", file: "greeting.md", action: .answer,
    editions: [
      dutch: Edition(
        title: Located("Een groet"), phrasings: ["hallo", "goedemorgen"].map { Located($0) },
        answer: Located("Dag!"))
    ])
}
