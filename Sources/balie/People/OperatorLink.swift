import ArgumentParser
import BalieConversation
import BalieServer
import Foundation

/// `balie operator link`.
struct OperatorLink: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Print a link by which an operator chooses a new password.",
    discussion: "It works once, for 24 hours; earlier links of the operator no longer work.")

  @OptionGroup var storage: DataOptions

  @Option(help: "Balie's address as operators open it.")
  var address = "http://127.0.0.1:8080"

  @Argument(help: "The name the operator signs in with.")
  var id: OperatorName

  func run() async throws {
    let link = OneTimeLink.fresh()
    try await storage.withDirectory { directory in
      try await directory.addSignInLink(
        digest: link.digest, of: OperatorID(rawValue: id.text),
        until: Date().addingTimeInterval(OneTimeLink.lifetime))
    }
    print(address.dropSlash + OneTimeLink.place(of: link.token))
    printError("For \(id.text) alone: it works once, until tomorrow at this time.")
  }
}

extension String {
  fileprivate var dropSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
