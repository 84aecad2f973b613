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
      for table in ["days", "hours", "topics", "pages", "goals", "attribution", "comparisons"] {
        let path = OrdersTests.path("/api/figures/tables/\(table)")
        let rows = try await tom.send("GET", path, status: 200)
        #expect(rows["id"].string == table)
        let file = try await house.client.send("GET", path + "&format=csv", tom.headers)
        #expect(file.status == 200)
        #expect(file.text.hasSuffix("\r\n"))
      }
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
