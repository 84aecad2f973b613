import ArgumentParser

/// `balie serve`: the front desk.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Open the front desk.",
    discussion: """
      Visitors' widget, the operators' desk and the hosted page are served together. Put a proxy \
      that speaks https before it. The first start prints a link to make the first operator.
      """)

  @OptionGroup var options: ServeOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var mail: MailOptions

  func run() async throws {
    try await FrontDoor(options: options, content: content, data: data, mail: mail).open {
      address in
      printAtOnce(
        """
        Balie is open at \(address); the desk is at \(address)/desk.
        There is room for \(options.room.visitors) visitors at once.
        """)
    }
  }
}
