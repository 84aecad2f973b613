/// What the bot says in the languages of the widget where a site gives no words of its own: without
/// them a choice would have no way out.
extension Settings.Texts {
  static let shipped: [String: Settings.Texts] = [
    "nl": Settings.Texts(
      oneChoice: "Bedoel je dit?", noneOfThese: "Geen van deze",
      rephraseAgain:
        "Ook zo begrijp ik het niet. Noem liever één onderwerp, of kies waarmee ik in "
        + "elk geval kan helpen:",
      giveUp:
        "Ik vind hier geen antwoord op. Ik kijk of een medewerker je verder kan helpen; "
        + "je vraag geef ik door."),
    "en": Settings.Texts(
      oneChoice: "Is this what you mean?", noneOfThese: "None of these",
      rephraseAgain:
        "I do not understand it like this either. Try to name one subject, or choose "
        + "something I can certainly help with:",
      giveUp:
        "I cannot find an answer to this. I will see whether a colleague can help you; "
        + "your question goes along."),
    "de": Settings.Texts(
      oneChoice: "Meinen Sie das?", noneOfThese: "Nichts davon",
      rephraseAgain:
        "Auch so verstehe ich es nicht. Nennen Sie am besten ein einzelnes Thema, oder "
        + "wählen Sie etwas, womit ich sicher helfen kann:",
      giveUp:
        "Ich finde darauf keine Antwort. Ich sehe nach, ob Ihnen jemand aus dem Team "
        + "weiterhelfen kann; Ihre Frage gebe ich weiter."),
    "fr": Settings.Texts(
      oneChoice: "Est-ce bien cela ?", noneOfThese: "Aucun de ces sujets",
      rephraseAgain:
        "Je ne comprends toujours pas. Nommez plutôt un seul sujet, ou choisissez l'un "
        + "de ceux pour lesquels je peux vous aider :",
      giveUp:
        "Je ne trouve pas de réponse. Je regarde si un collègue peut vous aider ; votre "
        + "question lui sera transmise."),
    "tr": Settings.Texts(
      oneChoice: "Bunu mu demek istediniz?", noneOfThese: "Hiçbiri",
      rephraseAgain:
        "Bunu da anlayamadım. Tek bir konu yazmayı deneyin ya da kesinlikle yardımcı "
        + "olabileceğim bir konuyu seçin:",
      giveUp:
        "Buna bir yanıt bulamıyorum. Bir çalışanın size yardım edip edemeyeceğine "
        + "bakıyorum; sorunuzu da iletiyorum."),
    "ar": Settings.Texts(
      oneChoice: "هل تقصد هذا؟", noneOfThese: "لا شيء مما سبق",
      rephraseAgain:
        "لم أفهم هذا أيضًا. حاول أن تذكر موضوعًا واحدًا، أو اختر موضوعًا أستطيع مساعدتك "
        + "فيه بالتأكيد:",
      giveUp:
        "لا أجد جوابًا عن هذا. سأرى إن كان أحد الموظفين يستطيع مساعدتك، وسأنقل إليه "
        + "سؤالك."),
  ]

  /// The texts of a language in the form of address that a site wants.
  static func shipped(in language: String, addressing address: Settings.Widget.Address?) -> Self? {
    address.flatMap { otherwise[$0]?[language] } ?? shipped[language]
  }

  /// Where a language's shipped texts address visitors otherwise.
  private static let otherwise: [Settings.Widget.Address: [String: Settings.Texts]] = [
    .formal: [
      "nl": Settings.Texts(
        oneChoice: "Bedoelt u dit?", noneOfThese: "Geen van deze",
        rephraseAgain:
          "Ook zo begrijp ik het niet. Noem liever één onderwerp, of kies waarmee ik in "
          + "elk geval kan helpen:",
        giveUp:
          "Ik vind hier geen antwoord op. Ik kijk of een medewerker u verder kan helpen; "
          + "uw vraag geef ik door.")
    ],
    .informal: [
      "de": Settings.Texts(
        oneChoice: "Meinst du das?", noneOfThese: "Nichts davon",
        rephraseAgain:
          "Auch so verstehe ich es nicht. Nenne am besten ein einzelnes Thema, oder wähle "
          + "etwas, womit ich sicher helfen kann:",
        giveUp:
          "Ich finde darauf keine Antwort. Ich sehe nach, ob dir jemand aus dem Team "
          + "weiterhelfen kann; deine Frage gebe ich weiter."),
      "fr": Settings.Texts(
        oneChoice: "Est-ce bien cela ?", noneOfThese: "Aucun de ces sujets",
        rephraseAgain:
          "Je ne comprends toujours pas. Nomme plutôt un seul sujet, ou choisis l'un "
          + "de ceux pour lesquels je peux t'aider :",
        giveUp:
          "Je ne trouve pas de réponse. Je regarde si un collègue peut t'aider ; ta "
          + "question lui sera transmise."),
    ],
  ]

  private init(oneChoice: String, noneOfThese: String, rephraseAgain: String, giveUp: String) {
    self.oneChoice = oneChoice
    self.noneOfThese = noneOfThese
    self.rephraseAgain = rephraseAgain
    self.giveUp = giveUp
  }
}
