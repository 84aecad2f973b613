import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `The directory` {
  static let sanne = Operator(
    id: .sanne, name: "Sanne", roles: [.operator, .admin], languages: [.dutch, .english],
    teams: [.service], capacity: 5)
  static let service = Team(id: .service, name: "Klantenservice")

  @Test func `an operator comes back as added`() async throws {
    try await withDirectory { directory in
      try await directory.put(Self.service)
      try await directory.add(Self.sanne, passwordHash: "hash")
      let plain = Operator(id: .bram, name: "Bram", languages: [])
      try await directory.add(plain, passwordHash: "other")
      #expect(try await directory.operators() == [plain, Self.sanne])
      #expect(try await directory.passwordHash(of: .sanne) == "hash")
      #expect(try await directory.passwordHash(of: OperatorID(rawValue: "niemand")) == nil)
    }
  }

  @Test func `a name is taken once`() async throws {
    try await withDirectory { directory in
      try await directory.put(Self.service)
      try await directory.add(Self.sanne, passwordHash: "hash")
      await #expect(throws: DirectoryError.nameTaken) {
        try await directory.add(Self.sanne, passwordHash: "mine")
      }
      #expect(try await directory.passwordHash(of: .sanne) == "hash")
    }
  }

  @Test func `an unknown team is refused and nothing is stored`() async throws {
    try await withDirectory { directory in
      await #expect(throws: DirectoryError.unknownTeam(.service)) {
        try await directory.add(Self.sanne, passwordHash: "hash")
      }
      let operators = try await directory.operators()
      #expect(operators.isEmpty)
      let plain = Operator(id: .sanne, name: "Sanne", languages: [.dutch])
      try await directory.add(plain, passwordHash: "hash")
      await #expect(throws: DirectoryError.unknownTeam(.service)) {
        try await directory.update(Self.sanne)
      }
      #expect(try await directory.operators() == [plain])
    }
  }

  @Test func `an update replaces everything but the password`() async throws {
    try await withDirectory { directory in
      try await directory.put(Self.service)
      try await directory.add(Self.sanne, passwordHash: "hash")
      let changed = Operator(
        id: .sanne, name: "Sanne de Wit", roles: [.admin, .editor], languages: [.dutch],
        capacity: 1)
      try await directory.update(changed)
      #expect(try await directory.operators() == [changed])
      #expect(try await directory.passwordHash(of: .sanne) == "hash")
    }
  }

  @Test func `the last administrator stays one`() async throws {
    try await withDirectory { directory in
      let admin = Operator(id: .sanne, name: "Sanne", roles: [.admin], languages: [])
      try await directory.add(admin, passwordHash: "hash")
      var changed = admin
      changed.roles = [.operator]
      var disabled = admin
      disabled.isDisabled = true
      for refused in [changed, disabled] {
        await #expect(throws: DirectoryError.lastAdministrator(.sanne)) {
          try await directory.update(refused)
        }
      }
      #expect(try await directory.operators() == [admin])
      let other = Operator(id: .bram, name: "Bram", roles: [.admin], languages: [])
      try await directory.add(other, passwordHash: "hash")
      try await directory.update(disabled)
      await #expect(throws: DirectoryError.lastAdministrator(.bram)) {
        var bram = other
        bram.roles = [.editor]
        try await directory.update(bram)
      }
    }
  }

  @Test func `who is not there cannot be changed`() async throws {
    try await withDirectory { directory in
      let nobody = DirectoryError.unknownOperator(.sanne)
      let sanne = Operator(id: .sanne, name: "Sanne", languages: [])
      await #expect(throws: nobody) { try await directory.update(sanne) }
      await #expect(throws: nobody) { try await directory.setPasswordHash("x", of: .sanne) }
      await #expect(throws: nobody) {
        try await directory.addSession(.session([1], until: Story.beginning), of: .sanne)
      }
      let operators = try await directory.operators()
      #expect(operators.isEmpty)
    }
  }

  @Test func `a team comes back as put, with its hours, and is replaced`() async throws {
    try await withDirectory { directory in
      let amsterdam = try #require(TimeZone(identifier: "Europe/Amsterdam"))
      let week: [OpeningHours.Weekday: [OpeningHours.Stretch]] = [
        .monday: [.init(opens: 780, closes: 1_020), .init(opens: 540, closes: 720)],
        .saturday: [.init(opens: 0, closes: 1_440)],
      ]
      let open = Team(
        id: .service, name: "Service",
        hours: OpeningHours(
          timeZone: amsterdam, week: week,
          exceptions: [
            .init(on: .holidays(.netherlands)),
            .init(
              on: .holiday(.christmasEve),
              stretches: [.init(opens: 540, closes: 720), .init(opens: 780, closes: 900)]),
          ]))
      try await directory.put(open)
      #expect(try await directory.teams() == [open])
      let never = Team(
        id: .service, name: "Service", hours: OpeningHours(timeZone: amsterdam, week: [:]))
      try await directory.put(never)
      #expect(try await directory.teams() == [never])
      try await directory.put(Self.service)
      try await directory.put(Team(id: TeamID(rawValue: "aanvragen"), name: "Aanvragen"))
      #expect(try await directory.teams().map(\.name) == ["Aanvragen", "Klantenservice"])
    }
  }

  @Test func `a secret is stored once and stays`() async throws {
    let folder = try TemporaryFolder()
    let database = try await folder.open()
    let first = try await SQLiteDirectory(database).secret(named: "key", orStore: [1, 2, 3])
    #expect(first == [1, 2, 3])
    try await database.close()
    let reopened = try await folder.open()
    let directory = SQLiteDirectory(reopened)
    #expect(try await directory.secret(named: "key", orStore: [9]) == [1, 2, 3])
    #expect(try await directory.secret(named: "other", orStore: [9]) == [9])
    try await reopened.close()
  }
}

/// The directory of a new data folder.
func withDirectory(_ body: (SQLiteDirectory) async throws -> Void) async throws {
  try await withDatabase { database, _ in try await body(SQLiteDirectory(database)) }
}
