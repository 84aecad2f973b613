import BalieKnowledge
import BalieLanguage
import BalieSamples
import BalieServer
import Foundation
import Testing

@testable import balie

@Suite struct SamplesTests {
  private func content(of sample: Sample) throws -> Content {
    let files = try sample.files(in: ResourceFolder.locate(Sample.bundle, with: "The samples"))
    let reading = ContentReading(of: try files.map(ContentFile.init))
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    return reading.content
  }

  @Test(arguments: [Sample.townHall, .blank])
  func `a sample passes every check, its own questions too`(sample: Sample) throws {
    let balie = try RunCommand(isEmpty: true)
    defer { balie.remove() }
    #expect(try balie("new", "site", "--for", sample.rawValue).status == 0)
    let check = try balie("check")
    #expect(check.status == 0, "\(check.output)")
    #expect(!check.output.contains("warning:"), "\(check.output)")
  }

  @Test func `the shop is in order, without a town hall's invitations`() throws {
    let content = try content(of: .shop)
    #expect(content.topics.count > 25)
    #expect(!content.invitations.isEmpty)
    #expect(!content.invitations.contains { $0.file.contains("gemeente") })
  }

  @Test func `a town hall is complete in Dutch and half in English`() throws {
    let content = try content(of: .townHall)
    let topics = content.topics.filter { $0.facts.status == .active }
    #expect(topics.count == 25)
    let dutch = topics.filter { $0.editions[Language(rawValue: "nl")] != nil }
    let english = topics.filter { $0.editions[Language(rawValue: "en")] != nil }
    #expect(dutch.count == 25)
    #expect((12...14).contains(english.count))
  }

  @Test func `no town hall calls itself a shop, and no blank site anything`() throws {
    for (sample, words) in [
      (Sample.townHall, ["winkel", "shop"]), (.blank, ["winkel", "gemeente"]),
    ] {
      let content = try content(of: sample)
      let said = content.settings.texts.values.flatMap {
        [$0.greeting, $0.clarify, $0.rephrase, $0.giveUp, $0.notHelpful]
      }
      let remarks = content.intents.flatMap { $0.editions.values.map(\.answer.value) }
      for word in words {
        #expect(!(said + remarks).contains { $0.localizedCaseInsensitiveContains(word) })
      }
    }
  }

  @Test func `an editor's work is never written over`() throws {
    let balie = try RunCommand(isEmpty: true)
    defer { balie.remove() }
    try balie.write("# nl: Van mij\n\nJa.\n", to: "Intents/eigen.md")
    let outcome = try balie("new", "site", "--for", "blank")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Intents holds something already; nothing was written."))
    #expect(!balie.isThere("Knowledge"))
  }

  @Test func `a town hall answers its first question`() throws {
    let balie = try RunCommand(isEmpty: true)
    defer { balie.remove() }
    #expect(try balie("new", "site", "--for", "town-hall").status == 0)
    let answer = try balie("ask", "ik ben mijn paspoort kwijt")
    #expect(answer.output.contains("Meld zo snel mogelijk"))
  }
}

extension ContentFile {
  fileprivate init(_ file: Sample.File) throws {
    self.init(
      path: file.path, folder: file.path.hasPrefix("Knowledge/") ? .knowledge : .intents,
      text: try String(contentsOf: file.place, encoding: .utf8))
  }
}
