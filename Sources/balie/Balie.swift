import ArgumentParser
import BalieServer

@main
struct Balie: AsyncParsableCommand {
  func run() async throws {}
}
