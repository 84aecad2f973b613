import ArgumentParser
import BalieConversation
import BalieServer

/// `balie operator password`.
struct OperatorPassword: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "password", abstract: "Set an operator's password and end their sessions.")

  @OptionGroup var storage: DataOptions
  @OptionGroup var secret: PasswordOptions

  @Argument(help: "The name the operator signs in with.")
  var id: OperatorName

  func run() async throws {
    let password = try secret.password()
    let hash = try await PasswordHasher().hash(password.text)
    try await storage.withDirectory { directory in
      try await directory.setPasswordHash(hash, of: OperatorID(rawValue: id.text))
    }
    print("The password of \(id.text) is set; their sessions are over.")
    password.printIfGenerated()
  }
}
