import ArgumentParser
import Foundation
import NIOCore

/// How much, how long and against whom.
struct LoadOptions: ParsableArguments {
  @Option(help: "Where Balie serves.")
  var at = "http://127.0.0.1:8080"

  @Flag(help: "Load a machine that is not this one. Ask whose it is first.")
  var elsewhere = false

  @Option(help: "Visitors at once.")
  var visitors = 50

  @Option(help: "Seconds of measuring, after a tenth of it to warm up.")
  var seconds = 10.0

  @Option(help: "Acts at most.")
  var most = 1_000_000

  @Option(
    help: """
      Acts a second, asked for at their moments whatever became of those before (an open loop). \
      Left out, each visitor asks as soon as there is an answer (a closed loop).
      """)
  var rate: Double?

  @Option(help: "An operator's name; once for each. Their password is in BALIE_PASSWORD.")
  var `operator`: [String] = []

  @Option(help: "A file of questions, one a line; a few of a shop's where it is left out.")
  var words: String?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard (1...20_000).contains(visitors) else {
      throw ValidationError("--visitors is 1 to 20000.")
    }
    guard (0.1...7_200).contains(seconds) else { throw ValidationError("--seconds is .1 to 7200.") }
    guard (1...100_000_000).contains(most) else {
      throw ValidationError("--most is 1 to 100000000.")
    }
    if let rate, !(rate > 0 && rate <= 100_000) {
      throw ValidationError("--rate is above 0 and at most 100000.")
    }
  }

  /// The address to connect to.
  /// - Throws: `ValidationError` for an address that is none, or that is another machine's and not
  ///   meant to be.
  func site() throws -> SocketAddress {
    guard let url = URLComponents(string: at), url.scheme == "http", let host = url.host else {
      throw ValidationError("--at is \"\(at)\"; write it like http://127.0.0.1:8080.")
    }
    let address = try SocketAddress.makeAddressResolvingHost(host, port: url.port ?? 80)
    guard elsewhere || ["127.0.0.1", "::1"].contains(address.ipAddress) else {
      throw ValidationError("\(host) is not this machine; --elsewhere if you mean it.")
    }
    return address
  }

  /// What visitors ask.
  func questions() throws -> [String] {
    guard let words else { return Self.shopQuestions }
    let lines = try String(contentsOfFile: words, encoding: .utf8).split(separator: "\n")
    guard !lines.isEmpty else { throw ValidationError("\(words) has no line in it.") }
    return lines.map(String.init)
  }

  private static let shopQuestions = [
    "hoe stuur ik iets terug", "waar blijft mijn pakket", "wat kost bezorgen in belgie",
    "kan ik achteraf betalen", "mijn wasmachine is kapot", "hoe lang is de garantie",
    "kan ik mijn bestelling nog wijzigen", "wanneer krijg ik mijn geld terug",
    "is er ook een winkel in utrecht", "welke kleuren zijn er", "hoe maak ik een account",
    "wachtwoord vergeten", "kortingscode werkt niet", "leveren jullie op zaterdag",
    "ik wil een factuur op naam van mijn bedrijf", "wat is de maat van de doos",
  ]
}
