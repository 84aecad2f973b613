import BalieConversation

/// For whom a person should be had.
struct AvailabilityKey: Hashable, Sendable {
  let language: LanguageCode
  var team: TeamID?
}
