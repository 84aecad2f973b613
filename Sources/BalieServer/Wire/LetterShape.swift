import BalieLog

/// How a message by mail stands.
struct LetterShape: Encodable, Sendable {
  let kind: String
  let to: String?
  let state: String
  let trouble: String?

  init(_ letter: Letter) {
    kind = letter.kind.rawValue
    to = letter.to
    state = letter.state.rawValue
    trouble = letter.trouble
  }
}

/// What this Balie can do besides.
struct DeskFeatures: Encodable, Sendable {
  /// Whether it sends mail.
  let mail: Bool
  /// Whether files can be sent.
  let attachments: Bool
  /// What is wrong with the mail, where something is.
  let mailTrouble: String?
  /// The tags under which conversations can be put.
  let tags: [String]
}
