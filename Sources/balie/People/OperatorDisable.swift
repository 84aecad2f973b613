import ArgumentParser
import BalieConversation
import BalieLog

/// `balie operator disable`.
struct OperatorDisable: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable", abstract: "Let an operator sign in no more, or again.")

  @OptionGroup var storage: DataOptions

  @Argument(help: "The name the operator signs in with.")
  var id: OperatorName

  @Flag(help: "Let the operator sign in again.")
  var undo = false

  func run() async throws {
    try await storage.withDirectory { directory in
      let id = OperatorID(rawValue: id.text)
      guard var person = try await directory.operators().first(where: { $0.id == id }) else {
        throw DirectoryError.unknownOperator(id)
      }
      person.isDisabled = !undo
      try await directory.update(person)
    }
    print(undo ? "\(id.text) can sign in again." : "\(id.text) can sign in no more.")
  }
}
