import ArgumentParser
import Foundation

/// How a password comes in: never on the command line, where other users of the machine see it.
struct PasswordOptions: ParsableArguments {
  @Flag(help: "Make a password and print it.")
  var generatePassword = false

  /// The password, asked for, read or made.
  ///
  /// - Throws: `ValidationError` where it is too short or not given.
  func password() throws -> GivenPassword {
    if generatePassword { return GivenPassword(text: .randomPassword(), isGenerated: true) }
    let text = isatty(STDIN_FILENO) == 1 ? Self.ask() : readLine()
    guard let text, (10...200).contains(text.count) else {
      throw ValidationError("A password has 10 to 200 characters. Nothing was changed.")
    }
    return GivenPassword(text: text, isGenerated: false)
  }

  private static func ask() -> String? {
    guard let typed = getpass("Password: ") else { return nil }
    return String(cString: typed)
  }
}

/// A password with where it came from.
struct GivenPassword {
  let text: String
  let isGenerated: Bool

  func printIfGenerated() {
    if isGenerated { print("Password: \(text)") }
  }
}

extension String {
  /// Fifteen letters and digits in groups, without those that look alike: over 70 bits.
  static func randomPassword() -> String {
    let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")
    var generator = SystemRandomNumberGenerator()
    let groups = (0..<3).map { _ in
      String((0..<5).compactMap { _ in alphabet.randomElement(using: &generator) })
    }
    return groups.joined(separator: "-")
  }
}
