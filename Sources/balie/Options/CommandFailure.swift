/// Why a command that was called rightly could not do its work: told in one sentence, with exit
/// status 1. A mistake in the call itself is a `ValidationError`, with status 64 and the usage.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
