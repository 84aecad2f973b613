import BalieVisits

/// What a page tells of its visit.
struct VisitInput: WireInput {
  /// Events taken at once.
  static let most = 50

  let facts: Strict<VisitFactsInput>
  let events: [Strict<VisitEventInput>]

  enum CodingKeys: String, CodingKey, CaseIterable { case facts, events }

  func seen() throws(Problem) -> [SeenEvent] {
    guard events.count <= Self.most else {
      throw .invalid("events", "may hold at most \(Self.most) events.")
    }
    var seen: [SeenEvent] = []
    for event in events { seen.append(try event.value.seen()) }
    return seen
  }
}

/// What is so for the whole visit.
struct VisitFactsInput: WireInput {
  let language: String
  let device: String
  let referrer: String?
  let earlier: Int

  enum CodingKeys: String, CodingKey, CaseIterable { case language, device, referrer, earlier }

  func facts() throws(Problem) -> SeenVisit.Facts {
    SeenVisit.Facts(
      language: try Self.language(language), device: try Self.device(device), referrer: referrer,
      earlier: earlier)
  }

  static func language(_ word: String) throws(Problem) -> String {
    guard Pattern.language.matches(word) else {
      throw .invalid("language", Pattern.language.description)
    }
    return word
  }

  static func device(_ word: String) throws(Problem) -> String {
    guard ["phone", "tablet", "desktop"].contains(word) else {
      throw .invalid("device", "must be `phone`, `tablet` or `desktop`.")
    }
    return word
  }
}

/// One event; which fields it needs depends on its type.
struct VisitEventInput: WireInput {
  let type: String
  let path: String?
  let title: String?
  let product: String?
  let name: String?
  let price: Int?
  let value: Int?
  let items: Int?
  let kind: String?
  let rule: String?
  let related: [String]?
  let hand: String?
  let state: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case type, path, title, product, name, price, value, items, kind, rule, related, hand, state
  }

  func seen() throws(Problem) -> SeenEvent {
    switch type {
    case "page": try page()
    case "related": .related(try names())
    case "hidden": .hidden
    case "visible": .visible
    case "invalid": .refused
    case "basket": .basket(SeenVisit.Basket(value: value ?? 0, items: items ?? 0))
    case "order": .order
    case "signal": .visible
    case "touch": try touch()
    case "hand": try answer()
    default: throw .invalid("events.type", "names no event of a visit.")
    }
  }

  private func page() throws(Problem) -> SeenEvent {
    guard let path, path.hasPrefix("/") else {
      throw .invalid("events.path", "must be the page's path, from its first stroke on.")
    }
    let product = product.map { SeenVisit.Product(sku: $0, name: name, price: price) }
    return .page(path: path, title: title ?? "", product: product)
  }

  private func names() throws(Problem) -> [String] {
    let names = related ?? []
    guard names.count <= 20 else { throw .invalid("events.related", "may hold at most 20 names.") }
    return names
  }

  private func touch() throws(Problem) -> SeenEvent {
    .touch(try VisitTouch.Kind.checked(kind), rule: rule ?? "")
  }

  private func answer() throws(Problem) -> SeenEvent {
    guard let hand, let state = state.flatMap(HandInvitation.State.init), state != .sent else {
      throw .invalid("events.state", "must say what became of the invitation `hand`.")
    }
    return .hand(hand, state)
  }
}

extension VisitTouch.Kind {
  static func checked(_ word: String?) throws(Problem) -> VisitTouch.Kind {
    guard let kind = word.flatMap(VisitTouch.Kind.init) else {
      let known = VisitTouch.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      throw .invalid("kind", "must be one of \(known).")
    }
    return kind
  }
}
