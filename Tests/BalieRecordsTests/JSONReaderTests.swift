import BalieTestSupport
import Foundation
import Testing

@testable import BalieRecords

@Suite struct `Reading JSON` {
  /// Mutilated and random texts: what Foundation reads we read alike, what it refuses we refuse.
  /// Numbers may differ in the last digit, which Foundation does not always get right.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `agrees with Foundation on whatever it is given`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var read = 0
    for _ in 0..<3_000 {
      let text = Self.text(&generator)
      let ours = try? JSONReader.value(of: text)
      let theirs = try? JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
      if let ours {
        read += 1
        let theirs = try #require(theirs, "\(text)")
        #expect(Self.same(ours, theirs), "\(text)")
      } else {
        #expect(theirs == nil, "\(text)")
      }
    }
    #expect(read > 500)
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    var text = ""
    write(&text, depth: 0, &generator)
    guard Int.random(in: 0..<3, using: &generator) == 0 else { return text }
    var bytes = Array(text.utf8)
    let place = Int.random(in: bytes.indices, using: &generator)
    let junk = Array("{}[]\",:\\0-.e tfn".utf8)
    bytes[place] = junk[Int.random(in: junk.indices, using: &generator)]
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: inout String, depth: Int, _ generator: inout SeededGenerator) {
    let kinds = depth < 4 ? 8 : 6
    switch Int.random(in: 0..<kinds, using: &generator) {
    case 0: text += ["null", "true", "false"].randomElement(using: &generator) ?? ""
    case 1: text += String(Int64.random(in: .min ... .max, using: &generator))
    case 2: text += String(Int.random(in: -1_000...1_000, using: &generator))
    case 3: text += String(Double.random(in: -1e6...1e6, using: &generator))
    case 4: text += ["1e3", "-0.5E-2", "0", "-0", "12.50"].randomElement(using: &generator) ?? ""
    case 5: writeString(&text, &generator)
    case 6: writeList(&text, depth, &generator)
    default: writeObject(&text, depth, &generator)
    }
  }

  private static func writeString(_ text: inout String, _ generator: inout SeededGenerator) {
    let pieces = ["a", "é", "👋🏽", #"\n"#, #"\""#, #"\\"#, #"\/"#, #"\u00e9"#, #"\ud83d\udc4b"#, " "]
    text += "\""
    for _ in 0..<Int.random(in: 0..<8, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
    }
    text += "\""
  }

  private static func writeList(
    _ text: inout String, _ depth: Int, _ generator: inout SeededGenerator
  ) {
    text += "["
    for index in 0..<Int.random(in: 0..<4, using: &generator) {
      if index > 0 { text += ", " }
      write(&text, depth: depth + 1, &generator)
    }
    text += "]"
  }

  private static func writeObject(
    _ text: inout String, _ depth: Int, _ generator: inout SeededGenerator
  ) {
    text += "{"
    for index in 0..<Int.random(in: 0..<4, using: &generator) {
      if index > 0 { text += "," }
      text += "\"k\(index)\" : "
      write(&text, depth: depth + 1, &generator)
    }
    text += "}"
  }

  private static func same(_ ours: JSONValue, _ theirs: Any) -> Bool {
    switch (ours, theirs) {
    case (.null, is NSNull): true
    case (.string(let text), let other as String): text == other
    case (.array(let values), let others as [Any]):
      values.count == others.count && zip(values, others).allSatisfy(same)
    case (.object(let object), let others as [String: Any]):
      object.fields.allSatisfy { field in
        others[field.name].map { same(object[field.name] ?? .null, $0) } ?? false
      }
    case (.bool(let value), let number as NSNumber): number.boolValue == value
    case (.integer(let value), let number as NSNumber): number.int64Value == value
    case (.number(let value), let number as NSNumber):
      abs(number.doubleValue - value) <= abs(value) * 1e-12
    default: false
    }
  }

  @Test func `depth has an end`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault.tooDeep) { try JSONReader.value(of: deep) }
  }

  @Test func `a surrogate alone is no text`() {
    for text in [#""\ud83d""#, #""\udc4b""#, #""\ud83dx""#, #""\u12""#] {
      #expect(throws: JSONFault.self) { try JSONReader.value(of: text) }
    }
  }
}
