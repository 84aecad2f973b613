import BalieConversation

extension FrontDesk {
  /// Tells what has been stored. A visitor who goes on in another language is told at once who
  /// speaks that one.
  func announce(_ changes: [StoredChange]) {
    let moved = changes.filter(\.isInOtherLanguage)
    for change in moved {
      announcer.move(change.recorded.conversation, to: AvailabilityKey(of: change.conversation))
    }
    announcer.announce(changes)
    for change in moved {
      let value = firstAvailability(AvailabilityKey(of: change.conversation))
      announcer.tellVisitor(of: change.recorded.conversation, .availability(value))
    }
  }

  /// Tells desks whose load or presence changed, and visitors whether a person can be had.
  func announceStaff() {
    for colleague in announced.note(staff.roster.standings) {
      announcer.tellDesks(.colleague(colleague))
    }
    announceAvailability()
  }

  /// Tells visitors whether a person can be had, where that has changed.
  func announceAvailability() {
    let keys = announcer.watchedAvailability
    announced.keepAvailability(of: keys)
    for key in keys {
      let value = availability(key)
      if announced.note(value, for: key) { announcer.tell(value, to: key) }
    }
  }

  /// Whether a person can be had now, for a listener that watches it from here on.
  public func firstAvailability(_ key: AvailabilityKey) -> Availability {
    let value = availability(key)
    announced.noteFirst(value, for: key)
    return value
  }

  /// Whether a person can be had now.
  public func availability(_ key: AvailabilityKey) -> Availability {
    staff.roster.availability(language: key.language, team: key.team, at: now())
  }
}

extension StoredChange {
  fileprivate var isInOtherLanguage: Bool {
    if case .languageChanged = recorded.event { true } else { false }
  }
}
