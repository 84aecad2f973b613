import BalieConversation
import BalieDesk

extension Announcement {
  /// What anybody may be told; nil for what is of a conversation or of the desk.
  var frameForAnybody: Frame? {
    switch news {
    case .availability(let availability): rendered { .availability(availability) }
    case .heartbeat: .heartbeat
    case .change, .colleague, .typing, .content, .erased, .visit: nil
    }
  }

  /// What is not stored, for a conversation's visitor.
  var frameForVisitor: Frame? {
    switch news {
    case .typing(let typing):
      .event(
        "typing", TypingShape(by: typing.author.kind, name: typing.name, active: typing.isActive))
    case .erased(let id): .erased(id)
    default: frameForAnybody
    }
  }

  /// What every desk is told, written once for all of them.
  var frameForDesk: Frame {
    switch news {
    case .change(let change): rendered { .change(change.recorded.cursor, DeskChange(change)) }
    case .colleague(let standing): rendered { .event("presence", ColleagueShape(standing)) }
    case .typing(let typing): rendered { .event("typing", TypingShape(typing)) }
    case .content(let problems): rendered { .event("content", ["problems": problems]) }
    case .availability(let availability): rendered { .availability(availability) }
    case .erased(let id): rendered { .erased(id) }
    case .visit(let news): rendered { .visit(news) }
    case .heartbeat: .heartbeat
    }
  }
}

extension Frame {
  /// Nothing of the conversation is kept any more.
  static func erased(_ id: ConversationID) -> Frame {
    .event("erased", ["conversation": id.rawValue])
  }

  static func availability(_ availability: Availability) -> Frame {
    .event("availability", AvailabilityShape(availability))
  }
}

extension TypingShape {
  /// As every desk is told of it.
  fileprivate init(_ typing: Typing) {
    self.init(
      conversation: typing.conversation.rawValue, by: typing.author.kind, name: typing.name,
      active: typing.isActive, preview: typing.preview)
  }
}

extension Message.Author {
  fileprivate var kind: AuthorShape.Kind {
    switch self {
    case .visitor: .visitor
    case .bot: .bot
    case .operator: .operator
    }
  }
}
