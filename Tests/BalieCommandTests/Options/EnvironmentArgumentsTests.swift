import ArgumentParser
import Testing

@testable import balie

@Suite struct EnvironmentArgumentsTests {
  struct Tool: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tool", subcommands: [Serve.self, People.self])
  }

  struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve")
    @Option var siteName = ""
    @Option var origin: [String] = []
    @Flag var preview = false
    @Argument var words: [String] = []
  }

  struct People: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "people", subcommands: [Add.self])
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add")
    @Option var name = ""
  }

  func expand(_ arguments: [String], _ environment: [String: String]) throws -> [String] {
    try EnvironmentArguments(tool: .of(Tool.self), environment: environment).adding(to: arguments)
  }

  @Test func `an option that is not given comes from the environment`() throws {
    #expect(
      try expand(["serve"], ["BALIE_SITE_NAME": "De Winkel"])
        == ["serve", "--site-name", "De Winkel"])
  }

  @Test(arguments: [["--site-name", "Hier"], ["--site-name=Hier"]])
  func `what stands on the command line wins`(given: [String]) throws {
    #expect(try expand(["serve"] + given, ["BALIE_SITE_NAME": "Daar"]) == ["serve"] + given)
  }

  @Test func `a repeated option takes a list`() throws {
    #expect(
      try expand(["serve"], ["BALIE_ORIGIN": "https://a.nl,https://b.nl"])
        == ["serve", "--origin", "https://a.nl", "--origin", "https://b.nl"])
  }

  @Test(arguments: [("yes", ["serve", "--preview"]), ("0", ["serve"])])
  func `a switch is on or off`(value: String, expected: [String]) throws {
    #expect(try expand(["serve"], ["BALIE_PREVIEW": value]) == expected)
  }

  @Test func `a switch that is neither on nor off is refused by name`() {
    let error = #expect(throws: ValidationError.self) {
      try expand(["serve"], ["BALIE_PREVIEW": "perhaps"])
    }
    #expect(error?.message.contains("BALIE_PREVIEW") == true)
  }

  @Test func `a nested command's options are found`() throws {
    #expect(
      try expand(["people", "add"], ["BALIE_NAME": "Sanne"])
        == ["people", "add", "--name", "Sanne"])
  }

  @Test func `what comes after a double dash is left alone`() throws {
    #expect(
      try expand(["serve", "--", "--site-name"], ["BALIE_SITE_NAME": "X"])
        == ["serve", "--site-name", "X", "--", "--site-name"])
  }

  @Test func `another command's options are not added`() throws {
    #expect(try expand(["people", "add"], ["BALIE_SITE_NAME": "X"]) == ["people", "add"])
  }

  @Test func `the real command can be described`() throws {
    let tool = try CommandDescription.of(Balie.self)
    #expect(tool.commandName == "balie")
  }
}
