import BalieConversation

extension EventExamples {
  static let desk: [EventExample] = [
    EventExample(
      event: .operatorMessagePosted(
        number: 5, by: .sanne, clientID: "s1", epoch: 3, text: text("Ik kijk even.")),
      type: "operatorMessagePosted",
      payload: """
        {"clientID":"s1","epoch":3,"number":5,"operator":"sanne","text":"Ik kijk even."}
        """),
    EventExample(
      event: .noteAdded(number: 6, by: .sanne, clientID: "s2", text: text("Vaste klant")),
      type: "noteAdded",
      payload: #"{"clientID":"s2","number":6,"operator":"sanne","text":"Vaste klant"}"#),
    EventExample(
      event: .dealHanded(
        number: 7, by: .sanne, clientID: "s3", epoch: 3,
        deal: Deal(
          text: text("Met korting"), saving: .amount(minor: 2_500, currency: "EUR"),
          code: DealCode(stored: "KIM-25"), conditions: text("Eén per klant"),
          validUntil: exampleMoment, basis: .behaviour)),
      type: "dealHanded",
      payload: """
        {"clientID":"s3","deal":{"amount":2500,"basis":"behaviour","code":"KIM-25",\
        "conditions":"Eén per klant","currency":"EUR","text":"Met korting",\
        "validUntil":1790000000125000000},"epoch":3,"number":7,"operator":"sanne"}
        """),
    EventExample(
      event: .dealHanded(
        number: 8, by: .sanne, clientID: "s4", epoch: 3,
        deal: Deal(
          text: text("Een tiende eraf"), saving: .share(percent: 10),
          code: DealCode(stored: "TIENDE"), conditions: nil, validUntil: exampleMoment,
          basis: .talk)),
      type: "dealHanded",
      payload: """
        {"clientID":"s4","deal":{"basis":"talk","code":"TIENDE","percent":10,\
        "text":"Een tiende eraf","validUntil":1790000000125000000},"epoch":3,"number":8,\
        "operator":"sanne"}
        """),
    EventExample(
      event: .dealSettled(7, .accepted), type: "dealSettled",
      payload: #"{"number":7,"state":"accepted"}"#),
    EventExample(event: .visitorDisconnected, type: "visitorDisconnected", payload: "{}"),
    EventExample(event: .visitorReconnected, type: "visitorReconnected", payload: "{}"),
    EventExample(
      event: .followUpLeft(
        FollowUp(
          text: text("Bel mij terug"), contact: Contact(phone: "0612345678"),
          leftAt: exampleMoment)),
      type: "followUpLeft",
      payload: """
        {"followUp":{"contact":{"phone":"0612345678"},"leftAt":1790000000125000000,\
        "text":"Bel mij terug"}}
        """),
    EventExample(
      event: .followUpLeft(
        FollowUp(
          text: text("De onderdelen"), contact: Contact(), leftAt: exampleMoment,
          promise: Promise(day: Day(number: 20790), means: .here))),
      type: "followUpLeft",
      payload: """
        {"followUp":{"contact":{},"leftAt":1790000000125000000,\
        "promise":{"day":"2026-12-03","means":"here"},"text":"De onderdelen"}}
        """),
    EventExample(
      event: .followUpStateChanged(index: 0, .open), type: "followUpStateChanged",
      payload: #"{"index":0,"state":{"kind":"open"}}"#),
    EventExample(
      event: .followUpStateChanged(index: 0, .claimed(.bram)), type: "followUpStateChanged",
      payload: #"{"index":0,"state":{"kind":"claimed","operator":"bram"}}"#),
    EventExample(
      event: .followUpStateChanged(index: 1, .done(.bram)), type: "followUpStateChanged",
      payload: #"{"index":1,"state":{"kind":"done","operator":"bram"}}"#),
    EventExample(
      event: .conversationClosed(.resolved, by: .operator(.sanne)), type: "conversationClosed",
      payload: #"{"by":{"kind":"operator","name":"sanne"},"outcome":"resolved"}"#),
    EventExample(
      event: .conversationClosed(.visitorLeft, by: .visitor), type: "conversationClosed",
      payload: #"{"by":{"kind":"visitor"},"outcome":"visitorLeft"}"#),
    EventExample(
      event: .conversationClosed(.abandoned, by: nil), type: "conversationClosed",
      payload: #"{"outcome":"abandoned"}"#),
    EventExample(
      event: .conversationRated(Conversation.Rating(score: 5, comment: text("Top"))),
      type: "conversationRated", payload: #"{"comment":"Top","score":5}"#),
    EventExample(
      event: .followUpAnswered(
        index: 0, number: 7, by: .sanne, clientID: "s3", text: text("Het staat klaar.")),
      type: "followUpAnswered",
      payload: """
        {"clientID":"s3","index":0,"number":7,"operator":"sanne","text":"Het staat klaar."}
        """),
    EventExample(
      event: .attachmentPosted(
        number: 8, by: .visitor, clientID: "v9",
        attachment: Attachment(
          id: AttachmentID(rawValue: "a1"), kind: .jpeg, size: 2_048,
          pixels: Attachment.Pixels(width: 40, height: 30), name: "deur.jpg",
          description: "Een kras")),
      type: "attachmentPosted",
      payload: """
        {"attachment":{"description":"Een kras","height":30,"id":"a1","kind":"jpeg",\
        "name":"deur.jpg","size":2048,"width":40},"by":{"kind":"visitor"},"clientID":"v9","number":8}
        """),
    EventExample(
      event: .attachmentPosted(
        number: 9, by: .operator(.sanne), clientID: "s4",
        attachment: Attachment(
          id: AttachmentID(rawValue: "a2"), kind: .pdf, size: 9, pixels: nil, name: "bon.pdf",
          description: "")),
      type: "attachmentPosted",
      payload: """
        {"attachment":{"id":"a2","kind":"pdf","name":"bon.pdf","size":9},\
        "by":{"kind":"operator","name":"sanne"},"clientID":"s4","number":9}
        """),
    EventExample(
      event: .messagesSeen(upTo: 4, by: .operator), type: "messagesSeen",
      payload: #"{"by":"operator","number":4}"#),
    EventExample(
      event: .transcriptRequested(email: "noor@example.nl"), type: "transcriptRequested",
      payload: #"{"email":"noor@example.nl"}"#),
    EventExample(event: .erasureRequested, type: "erasureRequested", payload: "{}"),
    EventExample(
      event: .tagsChanged(["klacht", "retour"], by: .sanne), type: "tagsChanged",
      payload: #"{"operator":"sanne","tags":["klacht","retour"]}"#),
  ]

  static let all = selfService + bot + handoff + desk
}
