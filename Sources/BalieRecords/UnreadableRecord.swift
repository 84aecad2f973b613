/// Something stored that this program cannot read.
public enum UnreadableRecord: Error, Equatable, CustomStringConvertible {
  /// An event of a kind that this program does not know: a newer one wrote it.
  case unknownEventType(String)
  /// An event whose payload does not fit its kind.
  case damagedEvent(type: String, reason: String)
  /// A word that is none of those a field may hold.
  case unknownWord(String, field: String)
  /// A conversation whose events do not begin with its start.
  case conversationWithoutStart(String)
  /// A conversation that could not be read when its row was to be filled.
  case unsummarised(String)
  /// An event that says more than its stored form can hold; a mistake of the program.
  case inexpressible(String)

  /// What is wrong and, where there is something to do, what to do.
  public var description: String {
    switch self {
    case .unknownEventType(let type):
      "the log holds an event of the unknown type \"\(type)\"; "
        + "it was written by a newer version of Balie: use that version"
    case .damagedEvent(let type, let reason):
      "the log holds a damaged event of the type \"\(type)\": \(reason)"
    case .unknownWord(let word, let field):
      "the database holds the unknown \(field) \"\(word)\"; "
        + "it was written by a newer version of Balie: use that version"
    case .conversationWithoutStart(let name):
      "the events of the conversation \"\(name)\" do not begin with its start"
    case .unsummarised(let name):
      "the conversation \"\(name)\" could not be read when the data folder was opened"
    case .inexpressible(let what):
      "not stored: \(what)"
    }
  }
}

/// The case that a stored word names.
package func known<Word: RawRepresentable<String>>(
  _ stored: String, as field: String
) throws -> Word {
  guard let word = Word(rawValue: stored) else {
    throw UnreadableRecord.unknownWord(stored, field: field)
  }
  return word
}
