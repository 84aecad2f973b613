import BalieConversation
import BalieLog
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
      try await directory.addSession(.session([2], until: Self.start + 60), of: .sanne)
      #expect(try await directory.sessionHolder(digest: [2], at: Self.start) == nil)
      try await directory.update(Self.sanne)
      #expect(try await directory.sessionHolder(digest: [1], at: Self.start) == nil)
    }
  }

  @Test func `a new password ends all sessions of the operator and no other's`() async throws {
    try await withSession { directory in
      let bram = Operator(id: .bram, name: "Bram", languages: [.dutch])
      try await directory.add(bram, passwordHash: "hash")
      try await directory.addSession(.session([2], until: Self.start + 60), of: .bram)
      try await directory.setPasswordHash("new", of: .sanne)
      #expect(try await directory.passwordHash(of: .sanne) == "new")
      #expect(try await directory.sessionHolder(digest: [1], at: Self.start) == nil)
      #expect(try await directory.sessionHolder(digest: [2], at: Self.start) == bram)
    }
  }

  @Test func `somebody sees where they are signed in, the latest first`() async throws {
    try await withSession { directory in
      let later = DeskSession(
        digest: [2], openedAt: Self.start + 30, expiresAt: Self.start + 90, browser: "Firefox")
      try await directory.addSession(later, of: .sanne)
      let both = try await directory.sessions(of: .sanne, at: Self.start + 40)
      #expect(both == [later, .session([1], until: Self.start + 60)])
      #expect(try await directory.sessions(of: .sanne, at: Self.start + 60) == [later])
      #expect(try await directory.sessions(of: .bram, at: Self.start) == [])
    }
  }

  @Test func `a link sets a password once, and ends all sessions`() async throws {
    try await withSession { directory in
      try await directory.addSignInLink(digest: [7], of: .sanne, until: Self.start + 60)
      #expect(try await directory.signInLink(digest: [7])?.operator == Self.sanne)
      let moment = Self.start + 10
      #expect(try await directory.useSignInLink(digest: [7], settingHash: "new", at: moment))
      #expect(try await directory.passwordHash(of: .sanne) == "new")
      #expect(try await directory.sessionHolder(digest: [1], at: moment) == nil)
      #expect(try await directory.signInLink(digest: [7])?.usedAt == moment)
      #expect(try await !directory.useSignInLink(digest: [7], settingHash: "again", at: moment))
      #expect(try await directory.passwordHash(of: .sanne) == "new")
    }
  }

  @Test func `a link that is over, or that a later one replaced, sets nothing`() async throws {
    try await withSession { directory in
      try await directory.addSignInLink(digest: [7], of: .sanne, until: Self.start + 60)
      let after = Self.start + 60
      #expect(try await !directory.useSignInLink(digest: [7], settingHash: "new", at: after))
      try await directory.addSignInLink(digest: [8], of: .sanne, until: Self.start + 60)
      #expect(try await directory.signInLink(digest: [7]) == nil)
      #expect(try await !directory.useSignInLink(digest: [7], settingHash: "new", at: Self.start))
      #expect(try await directory.passwordHash(of: .sanne) == "hash")
    }
  }

  @Test func `nobody signs in by the link of somebody who is disabled`() async throws {
    try await withSession { directory in
      try await directory.addSignInLink(digest: [7], of: .sanne, until: Self.start + 60)
      var sanne = Self.sanne
      sanne.isDisabled = true
      try await directory.update(sanne)
      #expect(try await directory.signInLink(digest: [7]) == nil)
    }
  }

  /// Sanne, signed in for a minute by the digest 1.
  private func withSession(_ body: (SQLiteDirectory) async throws -> Void) async throws {
    try await withDirectory { directory in
      try await directory.add(Self.sanne, passwordHash: "hash")
      try await directory.addSession(.session([1], until: Self.start + 60), of: .sanne)
      try await body(directory)
    }
  }
}

extension DeskSession {
  /// A session from the beginning of the story on.
  static func session(_ digest: [UInt8], until expiry: Date) -> DeskSession {
    DeskSession(digest: digest, openedAt: Story.beginning, expiresAt: expiry, browser: "")
  }
}
