import ArgumentParser
import BalieConversation
import BalieServer
import BalieSQLite

/// `balie operator add`.
struct OperatorAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an operator.",
    discussion: """
      The password is asked for, or read from standard input where that is no terminal. With \
      --generate-password one is made and printed.
      """)

  @OptionGroup var storage: DataOptions
  @OptionGroup var secret: PasswordOptions

  @Argument(help: "The name to sign in with, e.g. sanne.")
  var id: OperatorName

  @Option(
    help: "The name that visitors see, up to 80 characters; the sign-in name if it is left out.")
  var name: ShownName?

  @Option(help: "A language the operator speaks, nl if none is given; give it once for each.")
  var language: [SpokenLanguage] = []

  @Option(help: "A team the operator is in; give it once for each.")
  var team: [String] = []

  @Option(help: "What the operator may do: operator, editor or admin; give it once for each.")
  var role: [Operator.Role] = [.operator]

  @Option(help: "How many conversations at once, 1 to 20.")
  var capacity = 3

  func validate() throws {
    guard (1...20).contains(capacity) else {
      throw ValidationError("--capacity is \(capacity); choose 1 to 20.")
    }
  }

  func run() async throws {
    let person = Operator(
      id: OperatorID(rawValue: id.text), name: name?.text ?? id.text, roles: Set(role),
      languages: language.isEmpty ? [LanguageCode(rawValue: "nl")] : Set(language.map(\.code)),
      teams: Set(team.map(TeamID.init(rawValue:))), capacity: capacity)
    let password = try secret.password()
    let hash = try await PasswordHasher().hash(password.text)
    try await storage.withDirectory { directory in
      try await directory.add(person, passwordHash: hash)
    }
    print("Added \(id.text).")
    password.printIfGenerated()
  }
}

extension Operator.Role: ExpressibleByArgument {}

/// A name to sign in with, checked when the command line is read.
struct OperatorName: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    let allowed = argument.allSatisfy { character in
      character.isASCII
        && (character.isLowercase || character.isNumber || "._-".contains(character))
    }
    guard allowed, (1...64).contains(argument.count) else { return nil }
    text = argument
  }
}
