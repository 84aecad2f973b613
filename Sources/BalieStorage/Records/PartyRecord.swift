import BalieConversation

/// Who owns a conversation, who says something or who a handoff is for: a word and, where it
/// is somebody in particular, a name.
struct PartyRecord: Decodable, JSONWritable, Equatable, Sendable {
  let kind: String
  let name: String?

  init(kind: String, name: String? = nil) {
    self.kind = kind
    self.name = name
  }

  init(_ owner: Conversation.Owner) {
    switch owner {
    case .bot: self.init(kind: "bot")
    case .nobody: self.init(kind: "nobody")
    case .operator(let id): self.init(kind: "operator", name: id.rawValue)
    }
  }

  init(_ author: Message.Author) {
    switch author {
    case .visitor: self.init(kind: "visitor")
    case .bot: self.init(kind: "bot")
    case .operator(let id): self.init(kind: "operator", name: id.rawValue)
    }
  }

  init(_ target: Handoff.Target) {
    switch target {
    case .anyone: self.init(kind: "anyone")
    case .team(let id): self.init(kind: "team", name: id.rawValue)
    case .operator(let id): self.init(kind: "operator", name: id.rawValue)
    }
  }

  var owner: Conversation.Owner {
    get throws {
      switch (kind, name) {
      case ("bot", nil): .bot
      case ("nobody", nil): .nobody
      case ("operator", let name?): .operator(OperatorID(rawValue: name))
      default: throw UnreadableRecord.unknownWord(kind, field: "owner")
      }
    }
  }

  var author: Message.Author {
    get throws {
      switch (kind, name) {
      case ("visitor", nil): .visitor
      case ("bot", nil): .bot
      case ("operator", let name?): .operator(OperatorID(rawValue: name))
      default: throw UnreadableRecord.unknownWord(kind, field: "author")
      }
    }
  }

  var target: Handoff.Target {
    get throws {
      switch (kind, name) {
      case ("anyone", nil): .anyone
      case ("team", let name?): .team(TeamID(rawValue: name))
      case ("operator", let name?): .operator(OperatorID(rawValue: name))
      default: throw UnreadableRecord.unknownWord(kind, field: "target of a handoff")
      }
    }
  }

  func write(to json: inout JSONText) {
    json.field("kind", kind)
    json.field("name", name)
  }
}
