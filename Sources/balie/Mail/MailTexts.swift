import BalieConversation
import Foundation

/// What Balie says in a mail to a visitor. No sentence addresses anybody, so that it fits whoever says
/// *u* and whoever says *je*.
struct MailTexts: Sendable {
  let language: String
  private let answerTo: String
  let replying: String
  private let placed: String
  private let transcriptOf: String
  private let requestedOf: String
  private let visitor: String
  private let bot: String
  private let colleague: String

  func answer(_ question: String) -> String { answerTo.replacing("{question}", with: question) }
  func place(_ link: String) -> String { placed.replacing("{link}", with: link) }
  func transcript(_ day: String) -> String { transcriptOf.replacing("{day}", with: day) }
  func requested(_ day: String) -> String { requestedOf.replacing("{day}", with: day) }

  func name(
    of author: Message.Author, _ visitorName: String?, _ people: [OperatorID: String]
  ) -> String {
    switch author {
    case .visitor: visitorName ?? visitor
    case .bot: bot
    case .operator(let id): people[id] ?? colleague
    }
  }

  /// The texts in a language, else in the site's, else in English.
  static func of(_ language: LanguageCode, else other: LanguageCode) -> MailTexts {
    all[language.rawValue] ?? all[other.rawValue] ?? english
  }

  private static let english = MailTexts(
    language: "en", answerTo: "Answer to: {question}",
    replying: "A reply to this mail reaches us.",
    placed: "The conversation is kept here, in the browser in which it began: {link}",
    transcriptOf: "Conversation of {day}",
    requestedOf: "The conversation of {day}, mailed on request.",
    visitor: "Visitor", bot: "Assistant", colleague: "Colleague")

  private static let all: [String: MailTexts] = [
    "en": english,
    "nl": MailTexts(
      language: "nl", answerTo: "Antwoord op: {question}",
      replying: "Een antwoord op deze mail komt bij ons aan.",
      placed: "Het gesprek staat hier, in de browser waarin het begon: {link}",
      transcriptOf: "Gesprek van {day}",
      requestedOf: "Het gesprek van {day}, gemaild op verzoek.",
      visitor: "Bezoeker", bot: "Assistent", colleague: "Medewerker"),
    "de": MailTexts(
      language: "de", answerTo: "Antwort auf: {question}",
      replying: "Eine Antwort auf diese E-Mail erreicht uns.",
      placed: "Das Gespräch steht hier, im Browser, in dem es begann: {link}",
      transcriptOf: "Gespräch vom {day}",
      requestedOf: "Das Gespräch vom {day}, auf Wunsch per E-Mail.",
      visitor: "Besucher", bot: "Assistent", colleague: "Team"),
    "fr": MailTexts(
      language: "fr", answerTo: "Réponse à : {question}",
      replying: "Une réponse à cet e-mail nous parvient.",
      placed: "La conversation se trouve ici, dans le navigateur où elle a commencé : {link}",
      transcriptOf: "Conversation du {day}",
      requestedOf: "La conversation du {day}, envoyée sur demande.",
      visitor: "Visiteur", bot: "Assistant", colleague: "Équipe"),
    "tr": MailTexts(
      language: "tr", answerTo: "Yanıt: {question}",
      replying: "Bu e-postaya verilen yanıt bize ulaşır.",
      placed: "Görüşme burada, başladığı tarayıcıda duruyor: {link}",
      transcriptOf: "{day} tarihli görüşme",
      requestedOf: "{day} tarihli görüşme, istek üzerine gönderildi.",
      visitor: "Ziyaretçi", bot: "Asistan", colleague: "Görevli"),
    "ar": MailTexts(
      language: "ar", answerTo: "رد على: {question}",
      replying: "الرد على هذه الرسالة يصل إلينا.",
      placed: "المحادثة محفوظة هنا، في المتصفح الذي بدأت فيه: {link}",
      transcriptOf: "محادثة {day}",
      requestedOf: "محادثة {day}، أُرسلت بناءً على الطلب.",
      visitor: "الزائر", bot: "المساعد", colleague: "الموظف"),
  ]
}

/// Days and times as a language writes them.
struct MailClock {
  private let days = DateFormatter()
  private let times = DateFormatter()

  init(language: String, zone: TimeZone) {
    for formatter in [days, times] {
      formatter.locale = Locale(identifier: language == "en" ? "en_GB" : language)
      formatter.timeZone = zone
    }
    (days.dateStyle, days.timeStyle) = (.long, .none)
    (times.dateStyle, times.timeStyle) = (.none, .short)
  }

  func day(_ date: Date) -> String { days.string(from: date) }
  func time(_ date: Date) -> String { times.string(from: date) }
}
