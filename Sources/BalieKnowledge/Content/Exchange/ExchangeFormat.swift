import BalieLanguage

/// A format in which other systems keep questions and answers.
public enum ExchangeFormat: String, Sendable, CaseIterable {
  /// JSON of the Dutch *vraag-antwoordcombinatie*: a list of objects, one object, or a page of
  /// the Objecten API.
  case vac
  /// `nlu.yml` of Rasa: intents with examples, and synonyms.
  case rasa
  /// Rows of a question and an answer, with a line of headings.
  case csv

  /// Reads topics in a language.
  ///
  /// - Throws: ``ExchangeError`` where the file is not in this format at all. What is wrong with
  ///   single entries is told among the losses.
  public func importing(
    _ bytes: [UInt8], language: Language
  ) throws(ExchangeError) -> ImportedContent {
    guard bytes.count <= Self.maximumBytes else {
      throw ExchangeError(message: "the file is larger than 64 MiB")
    }
    let foreign = try ForeignText(decoding: bytes)
    var content = try read(foreign.text, language)
    content.encoding = foreign.concluded
    return content
  }

  private func read(_ text: String, _ language: Language) throws(ExchangeError) -> ImportedContent {
    switch self {
    case .vac: try VACImport(language: language).read(text)
    case .rasa: try RasaImport(language: language).read(text)
    case .csv: try CSVImport(language: language).read(text)
    }
  }

  /// Writes all topics that have an edition in a language.
  public func exporting(_ content: Content, language: Language) -> ExportedContent {
    switch self {
    case .vac: VACExport(language: language).write(content)
    case .rasa: RasaExport(language: language).write(content)
    case .csv: CSVExport(language: language).write(content)
    }
  }

  private static let maximumBytes = 64 << 20
}

/// Why a file could not be read at all.
public struct ExchangeError: Error, Equatable, CustomStringConvertible {
  /// One sentence.
  public let message: String

  /// The message.
  public var description: String { message }
}

/// What was written for another system.
public struct ExportedContent: Equatable, Sendable {
  /// The file.
  public var text: String
  /// What the format has no place for, a sentence each.
  public var losses: [String]
}
