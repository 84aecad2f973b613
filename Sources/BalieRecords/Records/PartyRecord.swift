import BalieConversation

/// Who owns a conversation, who says something or who a handoff is for: a word and, where it
/// is somebody in particular, a name.
package struct PartyRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  package let kind: String
  package let name: String?

  package init(kind: String, name: String? = nil) {
    self.kind = kind
    self.name = name
  }

  package init(_ owner: Conversation.Owner) {
    switch owner {
    case .bot: self.init(kind: "bot")
    case .nobody: self.init(kind: "nobody")
    case .operator(let id): self.init(kind: "operator", name: id.rawValue)
    }
  }

  package init(_ author: Message.Author) {
    switch author {
    case .visitor: self.init(kind: "visitor")
    case .bot: self.init(kind: "bot")
    case .operator(let id): self.init(kind: "operator", name: id.rawValue)
    }
  }

  package init(_ target: Handoff.Target) {
    switch target {
    case .anyone: self.init(kind: "anyone")
    case .team(let id): self.init(kind: "team", name: id.rawValue)
    case .operator(let id): self.init(kind: "operator", name: id.rawValue)
    }
  }

  package var owner: Conversation.Owner {
    get throws {
      switch (kind, name) {
      case ("bot", nil): .bot
      case ("nobody", nil): .nobody
      case ("operator", let name?): .operator(OperatorID(rawValue: name))
      default: throw UnreadableRecord.unknownWord(kind, field: "owner")
      }
    }
  }

  package var author: Message.Author {
    get throws {
      switch (kind, name) {
      case ("visitor", nil): .visitor
      case ("bot", nil): .bot
      case ("operator", let name?): .operator(OperatorID(rawValue: name))
      default: throw UnreadableRecord.unknownWord(kind, field: "author")
      }
    }
  }

  package var target: Handoff.Target {
    get throws {
      switch (kind, name) {
      case ("anyone", nil): .anyone
      case ("team", let name?): .team(TeamID(rawValue: name))
      case ("operator", let name?): .operator(OperatorID(rawValue: name))
      default: throw UnreadableRecord.unknownWord(kind, field: "target of a handoff")
      }
    }
  }

  package func write(to json: inout JSONText) {
    json.field("kind", kind)
    json.field("name", name)
  }
}

extension PartyRecord {
  package init(_ json: JSONObject) throws {
    kind = try json.value("kind")
    name = try json.optional("name")
  }
}
