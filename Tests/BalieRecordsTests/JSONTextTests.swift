import BalieConversation
import Foundation
import Testing

@testable import BalieRecords

@Suite struct `Stored JSON` {
  @Test func `every character comes back`() throws {
    let scalars = (0..<0x300).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{FFFF}", "👋"]
    for scalar in scalars {
      let event = Event.languageChanged(LanguageCode(rawValue: "a\(scalar)b"))
      #expect(try EventRecord(event).event() == event, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `what must be escaped is, and nothing else`() throws {
    let event = Event.languageChanged(LanguageCode(rawValue: "\"\\\n\t\u{1}\u{1F}/é"))
    #expect(
      try EventRecord(event).payload == #"{"language":"\"\\\n\t\u0001\u001f/é"}"#)
  }

  @Test func `every thousandth comes back exactly`() throws {
    for thousandth in -1_000...2_000 {
      let event = Self.question(confidence: (Double(thousandth) / 1_000 * 1_000).rounded() / 1_000)
      #expect(try EventRecord(event).event() == event)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude])
  func `what is no number is not stored`(_ confidence: Double) {
    #expect(throws: UnreadableRecord.self) {
      try EventRecord(Self.question(confidence: confidence))
    }
  }

  private static func question(confidence: Double) -> Event {
    let candidate = Candidate(
      name: "retour", kind: .topic, title: "Retour", confidence: confidence, matchedWords: [])
    return .questionRead(
      of: 1, finding: Finding(language: .dutch, decision: .answer, candidates: [candidate]))
  }
}
