import BalieConversation
import Foundation

extension FrontDesk {
  /// Tells desks whose load or presence changed, and visitors whether a person can be had.
  func announceStaff() {
    let colleagues = staff.roster.standings.mapValues(ColleagueShape.init)
    for (id, colleague) in colleagues where announcedColleagues[id] != colleague {
      hub.tellDesks(.event("presence", colleague))
    }
    for (id, colleague) in announcedColleagues where colleagues[id] == nil {
      hub.tellDesks(.event("presence", colleague.gone))
    }
    announcedColleagues = colleagues
    announceAvailability()
  }

  /// Tells visitors whether a person can be had, where that has changed.
  func announceAvailability() {
    let keys = hub.watchedAvailability()
    announcedAvailability = announcedAvailability.filter { keys.contains($0.key) }
    for key in keys {
      let value = availability(key)
      // Whoever is the first to watch it is told by their own stream.
      let before = announcedAvailability.updateValue(value, forKey: key)
      if let before, before != value { hub.tell(value, to: key) }
    }
  }

  /// Whether a person can be had now, for a stream that watches it from here on.
  func firstAvailability(_ key: AvailabilityKey) -> AvailabilityShape {
    let value = availability(key)
    if announcedAvailability[key] == nil { announcedAvailability[key] = value }
    return value
  }

  /// A visitor who goes on in another language is told at once who speaks that one.
  func announceLanguages(_ changes: [Change]) {
    for change in changes {
      guard case .languageChanged = change.recorded.event else { continue }
      let value = firstAvailability(AvailabilityKey(of: change.conversation))
      hub.tellVisitor(of: change.recorded.conversation, .event("availability", value))
    }
  }

  /// Whether a person can be had now.
  func availability(_ key: AvailabilityKey) -> AvailabilityShape {
    AvailabilityShape(
      staff.roster.availability(language: key.language, team: key.team, at: now()))
  }

  /// Offers those who wait to whoever has a place free, the longest waiting first.
  func serveWaitingLine() {
    for conversation in WaitingLine(of: engaged.compactMap { open[$0] }).conversations {
      send(.seekOperator, to: conversation.id)
    }
  }
}
