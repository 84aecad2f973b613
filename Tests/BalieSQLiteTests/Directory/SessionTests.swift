import BalieConversation
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `Sessions` {
  static let start = Story.beginning
  static let sanne = Operator(id: .sanne, name: "Sanne", languages: [.dutch])

  @Test func `a session has its holder until it is over`() async throws {
    try await withSession { directory in
      let holder = try await directory.sessionHolder(digest: [1], at: Self.start)
      #expect(holder == Self.sanne)
      #expect(try await directory.sessionHolder(digest: [1], at: Self.start + 59.9) == Self.sanne)
      #expect(try await directory.sessionHolder(digest: [1], at: Self.start + 60) == nil)
      #expect(try await directory.sessionHolder(digest: [2], at: Self.start) == nil)
    }
  }

  @Test func `an ended session is over, and ending it again is no error`() async throws {
    try await withSession { directory in
      try await directory.endSession(digest: [1])
      try await directory.endSession(digest: [1])
      #expect(try await directory.sessionHolder(digest: [1], at: Self.start) == nil)
    }
  }

  @Test func `disabling ends sessions, and enabling does not bring them back`() async throws {
    try await withSession { directory in
      var sanne = Self.sanne
      sanne.isDisabled = true
      try await directory.update(sanne)
      #expect(try await directory.sessionHolder(digest: [1], at: Self.start) == nil)
      try await directory.addSession(digest: [2], of: .sanne, until: Self.start + 60)
      #expect(try await directory.sessionHolder(digest: [2], at: Self.start) == nil)
      try await directory.update(Self.sanne)
      #expect(try await directory.sessionHolder(digest: [1], at: Self.start) == nil)
    }
  }

  @Test func `a new password ends all sessions of the operator and no other's`() async throws {
    try await withSession { directory in
      let bram = Operator(id: .bram, name: "Bram", languages: [.dutch])
      try await directory.add(bram, passwordHash: "hash")
      try await directory.addSession(digest: [2], of: .bram, until: Self.start + 60)
      try await directory.setPasswordHash("new", of: .sanne)
      #expect(try await directory.passwordHash(of: .sanne) == "new")
      #expect(try await directory.sessionHolder(digest: [1], at: Self.start) == nil)
      #expect(try await directory.sessionHolder(digest: [2], at: Self.start) == bram)
    }
  }

  /// Sanne, signed in for a minute by the digest 1.
  private func withSession(_ body: (SQLiteDirectory) async throws -> Void) async throws {
    try await withDirectory { directory in
      try await directory.add(Self.sanne, passwordHash: "hash")
      try await directory.addSession(digest: [1], of: .sanne, until: Self.start + 60)
      try await body(directory)
    }
  }
}
