import ArgumentParser
import BalieKnowledge
import BalieLanguage

/// A language on the command line: a code that content may be written in, so that a mistyped one
/// does not end up in a file that cannot be served.
extension Language: ExpressibleByArgument {
  /// Nil for what is no code of a language.
  public init?(argument: String) {
    self.init(rawValue: argument)
    if !isKnown { return nil }
  }

  /// The code.
  public var defaultValueDescription: String { rawValue }
}
