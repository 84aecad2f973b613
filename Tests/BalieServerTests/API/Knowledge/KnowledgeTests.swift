import BalieConversation
import Testing

@testable import BalieServer

/// Every answer is also held against the document.
@Suite(.timeLimit(.minutes(5))) struct `Editors at the desk` {
  @Test func `write a whole file as they have seen it, and not over somebody else's`() async throws
  {
    try await TestHouse.open(editing: ScriptedEditing()) { house in
      let eva = try await house.signIn("eva")
      let files = try await eva.send("GET", "/api/knowledge/files", status: 200)
      #expect(files[0]["kind"].string == "topic")
      let path = "/api/knowledge/files?path=Knowledge/caf%C3%A9.md"
      let file = try await eva.send("GET", path, status: 200)
      #expect(file["text"].string == "# nl: Koffie?")
      try await eva.send("GET", "/api/knowledge/files?path=../../etc/passwd", status: 404)
      let old = #"{"path":"Knowledge/café.md","text":"y","base":"old"}"#
      let late = try await eva.send("POST", "/api/knowledge/files/preview", old, status: 409)
      #expect(late["code"].string == "fileChangedSince")
      let draft = old.replacing("old", with: "f1")
      let seen = try await eva.send("POST", "/api/knowledge/files/preview", draft, status: 200)
      #expect(seen["changes"][0]["after"].string == "y")
      let save = draft.replacing("}", with: #","digest":"d2"}"#)
      let saved = try await eva.send("PUT", "/api/knowledge/files", save, status: 200)
      #expect(saved["written"].bool == true)
      try await eva.send("PUT", "/api/knowledge/files", draft, status: 400)
      let tom = try await house.signIn("tom")
      try await tom.send("GET", "/api/knowledge/files", status: 403)
    }
  }

  @Test func `see gaps, topics, problems and how a question is read`() async throws {
    try await TestHouse.open(editing: ScriptedEditing()) { house in
      let eva = try await house.signIn("eva")
      let gap = try await eva.send("GET", "/api/knowledge/gaps", status: 200)[0]
      #expect(gap["questions"][0]["shortfall"].string == "escalated")
      #expect(gap["questions"][0]["operatorAnswer"].string == "Dat kan.")
      let topics = try await eva.send("GET", "/api/knowledge/topics", status: 200)
      #expect(topics[0]["titles"]["nl"].string == "Is er koffie?")
      let topic = try await eva.send("GET", "/api/knowledge/topics/caf%C3%A9", status: 200)
      #expect(topic["name"].string == "café")
      #expect(topic["editions"][0]["html"].string?.contains("<strong>Ja</strong>") == true)
      #expect(topic["editions"][0]["html"].string?.contains("script") == false)
      #expect(topic["missingWords"][0]["word"].string == "latte")
      let reading = try await eva.send(
        "GET", "/api/knowledge/reading?q=koffie%3F&language=en", status: 200)
      #expect(reading["finding"]["language"].string == "en")
      #expect(reading["answers"][0]["title"].string == "koffie?")
      let problems = try await eva.send("GET", "/api/knowledge/problems", status: 200)
      #expect(problems[0]["file"].string == "Knowledge/café.md")
      #expect(problems[0]["rule"].string == "unknown-team")
      #expect(problems[0]["replacement"].string == "koffie")
      try await eva.send("GET", "/api/knowledge/topics/thee", status: 404)
      try await eva.send("GET", "/api/knowledge/reading", status: 400)
      try await eva.send("GET", "/api/knowledge/reading?q=x&language=NL", status: 400)
    }
  }

  @Test func `carry out what a preview has shown, the second of two sees that it changed`()
    async throws
  {
    let editing = ScriptedEditing()
    try await TestHouse.open(editing: editing) { house in
      let (eva, sanne) = (try await house.signIn("eva"), try await house.signIn("sanne"))
      let choice =
        #""choice":"addPhrasings","topic":"café","language":"nl","phrasings":[" latte? "]"#
      let proposal = try await eva.send(
        "POST", "/api/knowledge/gaps/g1/preview", "{\(choice)}", status: 200)
      #expect(proposal["changes"][0]["before"] == .null)
      #expect(proposal["effects"][0]["verdict"].string == "better")
      #expect(await editing.accepted.isEmpty)
      let body = "{\(choice),\"digest\":\"\(proposal["digest"].string ?? "")\"}"
      let done = try await eva.send(
        "POST", "/api/knowledge/gaps/g1/resolution", body, status: 200)
      #expect(done["written"].bool == true)
      let late = try await sanne.send(
        "POST", "/api/knowledge/gaps/g1/resolution", body, status: 409)
      #expect(late["code"].string == "changedSince")
      let nl = LanguageCode(rawValue: "nl")
      #expect(await editing.accepted == [.addPhrasings(["latte?"], to: "café", language: nl)])
    }
  }

  @Test func `are told when somebody else has settled the gap, and nothing is written`()
    async throws
  {
    let editing = ScriptedEditing()
    try await TestHouse.open(editing: editing) { house in
      let (eva, sanne) = (try await house.signIn("eva"), try await house.signIn("sanne"))
      let outOfScope = #"{"choice":"outOfScope","language":"nl","digest":"d1"}"#
      let dismiss = #"{"choice":"dismiss","digest":"d1"}"#
      try await eva.send("POST", "/api/knowledge/gaps/g1/resolution", dismiss, status: 200)
      for late in [outOfScope, dismiss] {
        let refused = try await sanne.send(
          "POST", "/api/knowledge/gaps/g1/resolution", late, status: 409)
        #expect(refused["code"].string == "settledSince")
        #expect(refused["detail"].string?.contains("dealt with these questions") == true)
      }
      let preview = try await sanne.send(
        "POST", "/api/knowledge/gaps/g1/preview", #"{"choice":"dismiss"}"#, status: 409)
      #expect(preview["code"].string == "settledSince")
      #expect(await editing.accepted == [.dismiss])
    }
  }

  @Test(arguments: [
    (#"{"choice":"dismiss"}"#, 200, nil),
    (#"{"choice":"outOfScope","language":"nl"}"#, 200, nil),
    (newTopic(), 200, nil),
    (newTopic(category: "service/klant"), 200, nil),
    (newTopic(name: "café"), 409, "nameTaken"),
    (newTopic(name: "kapot"), 422, "wouldBreak"),
    (newTopic(name: "vol"), 503, "notWritten"),
    (newTopic(name: "../../etc"), 400, "invalidField"),
    (newTopic(name: ""), 400, "invalidField"),
    (newTopic(category: ".."), 400, "invalidField"),
    (newTopic(category: "/tmp"), 400, "invalidField"),
    (newTopic(title: #"a\n# en: b"#), 400, "invalidField"),
    (newTopic(answer: " "), 400, "invalidField"),
    (newTopic(answer: #"a\u0000b"#), 400, "invalidField"),
    (
      #"{"choice":"addPhrasings","topic":"thee","language":"nl","phrasings":["x"]}"#, 400,
      "invalidField"
    ),
    (
      #"{"choice":"addPhrasings","topic":"café","language":"nl","phrasings":["a\nb"]}"#, 400,
      "invalidField"
    ),
    (#"{"choice":"addPhrasings","topic":"café","language":"nl"}"#, 400, "invalidField"),
    (
      #"{"choice":"addPhrasings","topic":"café","language":"nl","phrasings":[]}"#, 400,
      "invalidField"
    ),
    (
      #"{"choice":"addPhrasings","topic":"café","language":"nl","phrasings":"x"}"#, 400,
      "invalidField"
    ),
    (#"{"choice":"dismiss","topic":"café"}"#, 400, "unknownField"),
    (#"{"choice":"dismiss","reason":"x"}"#, 400, "unknownField"),
    (#"{"choice":"dismiss","digest":"d1"}"#, 400, "invalidField"),
    (#"{"choice":"burn"}"#, 400, "invalidField"),
    (#"{}"#, 400, "invalidField"),
  ])
  func `get one clear answer to any choice`(
    _ body: String, _ status: Int, _ code: String?
  ) async throws {
    try await TestHouse.open(editing: ScriptedEditing()) { house in
      let eva = try await house.signIn("eva")
      let reply = try await eva.send(
        "POST", "/api/knowledge/gaps/g1/preview", body, status: status)
      #expect(reply["code"].string == code)
      if code == "wouldBreak" { #expect(reply["problems"][0]["line"] == .number(3)) }
    }
  }

  private static func newTopic(
    name: String = "thee", category: String = "", title: String = "Thee?", answer: String = "Ja."
  ) -> String {
    """
    {"choice":"newTopic","name":"\(name)","category":"\(category)","language":"nl",
    "title":"\(title)","phrasings":[],"answer":"\(answer)"}
    """
  }

  @Test func `need a gap that is there and the digest of its preview`() async throws {
    try await TestHouse.open(editing: ScriptedEditing()) { house in
      let eva = try await house.signIn("eva")
      let dismiss = #"{"choice":"dismiss"}"#
      try await eva.send("POST", "/api/knowledge/gaps/g2/preview", dismiss, status: 404)
      try await eva.send("POST", "/api/knowledge/gaps/g1/resolution", dismiss, status: 400)
      let wrong = #"{"choice":"dismiss","digest":"d0"}"#
      try await eva.send("POST", "/api/knowledge/gaps/g1/resolution", wrong, status: 409)
    }
  }

  @Test func `are editors or administrators`() async throws {
    try await TestHouse.open(editing: ScriptedEditing()) { house in
      let (tom, sanne) = (try await house.signIn("tom"), try await house.signIn("sanne"))
      for path in ["gaps", "topics", "topics/x", "reading?q=x", "problems"] {
        let refused = try await tom.send("GET", "/api/knowledge/\(path)", status: 403)
        #expect(refused["code"].string == "editorsOnly")
      }
      try await tom.send(
        "POST", "/api/knowledge/gaps/g1/preview", #"{"choice":"dismiss"}"#, status: 403)
      try await sanne.send("GET", "/api/knowledge/gaps", status: 200)
      try await house.stranger.send("GET", "/api/knowledge/gaps", status: 401)
    }
  }

  @Test func `find nothing where there are no files to edit`() async throws {
    try await TestHouse.open { house in
      let eva = try await house.signIn("eva")
      try await eva.send("GET", "/api/knowledge/gaps", status: 404)
    }
  }
}
