import BalieConversation
import Foundation
import Testing

@testable import BalieServer

@Suite struct FiguresTests {
  @Test func `the desk reads figures, their tables and their definitions`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      try await visitor.say("waar is mijn pakket")
      let shop = try await house.machine([.orders])
      try await shop.send(
        "POST", "/api/orders",
        #"{"id":"1","value":"10","currency":"EUR","conversation":"\#(visitor.id)"}"#, status: 201)
      let tom = try await house.signIn("tom")
      let figures = try await tom.send("GET", OrdersTests.path("/api/figures"), status: 200)
      #expect(OrdersTests.value("conversations", figures) == 1)
      let measures = try await tom.send("GET", "/api/figures/measures", status: 200)
      let known = Set(measures.array.compactMap { $0["id"].string })
      let given = Set(figures["figures"].array.compactMap { $0["measure"].string })
      #expect(given.isSubset(of: known))
      for table in [
        "days", "hours", "topics", "pages", "goals", "attribution", "comparisons", "at-once",
      ] {
        let path = OrdersTests.path("/api/figures/tables/\(table)")
        let rows = try await tom.send("GET", path, status: 200)
        #expect(rows["id"].string == table)
        let file = try await house.client.send("GET", path + "&format=csv", tom.headers)
        #expect(file.status == 200)
        #expect(file.text.hasSuffix("\r\n"))
      }
    }
  }

  @Test func `operators are told apart to themselves, and to supervisors where that is on`()
    async throws
  {
    let lena = Operator(
      id: OperatorID(rawValue: "lena"), name: "Lena", roles: [.operator, .supervisor],
      languages: ["nl"].languages)
    for isForSupervisors in [false, true] {
      try await TestHouse.open(
        configure: {
          $0.figures.showsOperators = true
          $0.figures.showsOperatorsToSupervisors = isForSupervisors
        }, staff: TestHouse.staff + [lena]
      ) { house in
        let sanne = try await house.signIn("sanne", presence: "online")
        _ = try await house.liveConversation(with: sanne)
        let path = OrdersTests.path("/api/figures/tables/operators")
        let own = try await sanne.send("GET", path, status: 200)
        #expect(own["rows"].array.map { $0[0].string } == ["sanne"])
        let (tom, supervisor) = (try await house.signIn("tom"), try await house.signIn("lena"))
        #expect(try await tom.send("GET", path, status: 200)["rows"].array.isEmpty)
        let seen = try await supervisor.send("GET", path, status: 200)["rows"].array
        #expect(seen.count == (isForSupervisors ? 1 : 0))
        let machine = try await house.machine([.figures])
        try await machine.send("GET", path, status: 403)
      }
    }
  }

  @Test func `the desk reads the conversations behind a number, and a machine does not`()
    async throws
  {
    try await TestHouse.open { house in
      let (visitor, other) = (try await house.visitor(), try await house.visitor())
      for each in [visitor, other] { try await each.say("wat kost verzenden") }
      try await visitor.send(
        "PUT", "\(visitor.path)/messages/2/feedback", #"{"helpful":false}"#, status: 200)
      let tom = try await house.signIn("tom")
      let path = OrdersTests.path("/api/figures/conversations")
      let wrong = try await tom.send("GET", path + "&measure=wrong-answers", status: 200)
      #expect(wrong["count"].int == 1)
      #expect(wrong["conversations"].array.map { $0["id"].string } == [visitor.id])
      let all = try await tom.send("GET", path + "&measure=conversations", status: 200)
      #expect(all["count"].int == 2)
      let none = try await tom.send(
        "GET", path + "&measure=conversations&topic=geen", status: 200)
      #expect(none["count"].int == 0)
      try await house.erase(other)
      let left = try await tom.send(
        "GET", OrdersTests.path("/api/figures/conversations", days: 399) + "&measure=conversations",
        status: 200)
      #expect(left["count"].int == 2, "the number stays what it was")
      #expect(left["conversations"].array.map { $0["id"].string } == [visitor.id])
      try await tom.send("GET", path + "&measure=turnover", status: 400)
      let machine = try await house.machine([.figures])
      try await machine.send("GET", path + "&measure=conversations", status: 401)
    }
  }

  @Test(arguments: [
    ("/api/figures?from=2026-03-01", 400), ("/api/figures?from=2026-03-02&to=2026-03-01", 400),
    ("/api/figures?from=2026-02-30&to=2026-03-01", 400),
    ("/api/figures?from=1990-01-01&to=2026-03-01", 400),
    ("/api/figures?from=2026-03-01&to=2026-03-02&window=8", 400),
    ("/api/figures/tables/none?from=2026-03-01&to=2026-03-02", 404),
    ("/api/figures/tables/attribution?from=2026-03-01&to=2026-03-02&by=name", 400),
    ("/api/figures/tables/attribution?from=2026-03-01&to=2026-03-02&by=operator", 403),
    ("/api/figures/tables/operators?from=2026-03-01&to=2026-03-02", 403),
    ("/api/figures/tables/days?from=2026-03-01&to=2026-03-02&format=xls", 400),
  ])
  func `what is no question is refused`(path: String, status: Int) async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      try await tom.send("GET", path, status: status)
    }
  }

  @Test func `a name that a spreadsheet would run is kept from it`() throws {
    #expect(FigureCSV.quoted("=1+1") == "\"'=1+1\"")
    #expect(FigureCSV.quoted("a\"b") == "\"a\"\"b\"")
  }
}
