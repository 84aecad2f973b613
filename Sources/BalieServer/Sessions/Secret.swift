/// What must never be read in a log, a crash report or an error's text: it prints as `•••`, whole or
/// as a part of something else.
protocol Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{}

extension Secret {
  var description: String { "•••" }
  var debugDescription: String { "•••" }
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// A key of this installation.
struct SecretKey: Secret {
  let bytes: [UInt8]
}
