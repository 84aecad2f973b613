import BalieConversation

extension EventExamples {
  static let selfService: [EventExample] = [
    EventExample(
      event: .conversationStarted(
        siteLanguage: .dutch,
        page: Page(url: "https://winkel.example/retour", title: "Retourneren")),
      type: "conversationStarted",
      payload: """
        {"page":{"title":"Retourneren","url":"https://winkel.example/retour"},"siteLanguage":"nl"}
        """),
    EventExample(
      event: .conversationStarted(siteLanguage: .english, page: nil),
      type: "conversationStarted", payload: #"{"siteLanguage":"en"}"#),
    EventExample(
      event: .conversationStarted(
        siteLanguage: .dutch, page: Page(storedURL: "https://winkel.example/", title: ""),
        team: .service),
      type: "conversationStarted",
      payload: """
        {"page":{"title":"","url":"https://winkel.example/"},"siteLanguage":"nl",\
        "team":"klantenservice"}
        """),
    EventExample(
      event: .episodeStarted(number: 2), type: "episodeStarted", payload: #"{"number":2}"#),
    EventExample(
      event: .languageChanged(.english), type: "languageChanged",
      payload: #"{"language":"en"}"#),
    EventExample(
      event: .pageViewed(Page(storedURL: "https://winkel.example/", title: "")),
      type: "pageViewed", payload: #"{"page":{"title":"","url":"https://winkel.example/"}}"#),
    EventExample(
      event: .visitorMessagePosted(
        number: 1, clientID: "a1", text: text("Waar is mijn \"pakje\"?\n👋🏽 é"),
        chosenTopic: "bezorgen"),
      type: "visitorMessagePosted",
      payload: #"""
        {"chosenTopic":"bezorgen","clientID":"a1","number":1,"text":"Waar is mijn \"pakje\"?\n👋🏽 é"}
        """#),
    EventExample(
      event: .visitorMessagePosted(
        number: 3, clientID: "a2", text: text("ja"), chosenTopic: nil),
      type: "visitorMessagePosted", payload: #"{"clientID":"a2","number":3,"text":"ja"}"#),
    EventExample(
      event: .answerRated(2, .notHelpful), type: "answerRated",
      payload: #"{"feedback":"notHelpful","number":2}"#),
    EventExample(
      event: .answerRated(4, .helpful), type: "answerRated",
      payload: #"{"feedback":"helpful","number":4}"#),
    EventExample(
      event: .contactGiven(Contact(name: "Noor", email: "noor@example.nl", phone: "06 12345678")),
      type: "contactGiven",
      payload: """
        {"contact":{"email":"noor@example.nl","name":"Noor","phone":"06 12345678"}}
        """),
  ]

  static let bot: [EventExample] = [
    EventExample(
      event: .questionRead(of: 1, finding: finding), type: "questionFound",
      payload: """
        {"found":{"answers":[{"answer":\(storedAnswer)}],"candidates":[{"confidence":820,\
        "evidence":[["phrasings",700,1]],"matched":[1],"name":"retour",\
        "title":"Hoe stuur ik iets terug?"},{"confidence":100,"kind":"intent","name":"mens",\
        "title":"Een mens"}],"decision":"answer","language":"nl","reason":"rule",\
        "team":"klantenservice","terms":[{"parts":[2],"repaired":1,"synonyms":[3],"word":0}],\
        "words":["trug","terug","pakje","retour"]},"of":1}
        """),
    EventExample(
      event: .questionRead(
        of: 3,
        finding: Finding(
          language: .english, decision: .handoff,
          terms: [TermReading(word: "hello", repaired: nil, parts: [], synonyms: [])])),
      type: "questionFound",
      payload: """
        {"found":{"decision":"handoff","language":"en","terms":[0],"words":["hello"]},"of":3}
        """),
    EventExample(
      event: .questionRead(
        of: 5,
        finding: Finding(
          language: .english, decision: .answer, act: .displeasure, offersPerson: true,
          titleLanguage: .dutch, isLanguageClear: false)),
      type: "questionFound",
      payload: """
        {"found":{"act":"displeasure","decision":"answer","isLanguageUnclear":true,\
        "language":"en","offersPerson":true,"titleLanguage":"nl"},"of":5}
        """),
    EventExample(
      event: .botReplied(number: 2, epoch: 1, content: .answer(answer)), type: "botReplied",
      payload: """
        {"content":{"answer":\(storedAnswer),"kind":"answer"},"epoch":1,"number":2}
        """),
    EventExample(
      event: .botReplied(
        number: 4, epoch: 1,
        content: .clarification(
          text: "Bedoelt u:", options: [Message.Option(topic: "retour", title: "Terugsturen")])),
      type: "botReplied",
      payload: """
        {"content":{"kind":"clarification","options":[{"title":"Terugsturen","topic":"retour"}],\
        "text":"Bedoelt u:"},"epoch":1,"number":4}
        """),
    EventExample(
      event: .botReplied(number: 6, epoch: 3, content: .remark("Dat begreep ik niet.")),
      type: "botReplied",
      payload: """
        {"content":{"kind":"remark","text":"Dat begreep ik niet."},"epoch":3,"number":6}
        """),
  ]

  /// Forms that are only read any more: logs of older Balies hold them.
  static let older: [EventExample] = [
    EventExample(
      event: .questionRead(of: 1, finding: finding), type: "questionRead",
      payload: """
        {"finding":{"answers":[\(storedAnswer)],"candidates":[{"confidence":0.82,"evidence":\
        [{"field":"phrasings","share":0.7,"words":["terug"]}],"kind":"topic",\
        "matchedWords":["terug"],"name":"retour","title":"Hoe stuur ik iets terug?"},\
        {"confidence":0.1,"evidence":[],"kind":"intent","matchedWords":[],"name":"mens",\
        "title":"Een mens"}],"decision":"answer","language":"nl","reason":"rule",\
        "team":"klantenservice","terms":[{"parts":["pakje"],"repaired":"terug",\
        "synonyms":["retour"],"word":"trug"}]},"of":1}
        """),
    EventExample(
      event: .questionRead(of: 3, finding: Finding(language: .english, decision: .handoff)),
      type: "questionRead",
      payload: """
        {"finding":{"answers":[],"candidates":[],"decision":"handoff","language":"en",\
        "terms":[]},"of":3}
        """),
  ]

  private static let storedAnswer = """
    {"isOtherLanguage":false,"language":"nl","markdown":"Binnen **30 dagen**.",\
    "operatorNote":"Spoed? Bel.","title":"Hoe stuur ik iets terug?","topic":"retour"}
    """

  private static let finding = Finding(
    language: .dutch, decision: .answer,
    candidates: [
      Candidate(
        name: "retour", kind: .topic, title: "Hoe stuur ik iets terug?", confidence: 0.82,
        matchedWords: ["terug"],
        evidence: [Evidence(field: "phrasings", words: ["terug"], share: 0.7)]),
      Candidate(
        name: "mens", kind: .intent, title: "Een mens", confidence: 0.1, matchedWords: []),
    ],
    answers: [answer], team: .service, reason: .rule,
    terms: [
      TermReading(word: "trug", repaired: "terug", parts: ["pakje"], synonyms: ["retour"])
    ])
}
