import BalieConversation

/// Checks what is said of an operator.
enum OperatorInput {
  static func checked(id: String) throws(Problem) -> OperatorID {
    guard Pattern.operatorID.matches(id) else {
      throw .invalid("id", Pattern.operatorID.description)
    }
    return OperatorID(rawValue: id)
  }

  /// A name for screens, cleaned as every text is.
  static func checked(name: String, limit: Int = 80) throws(Problem) -> String {
    let text: MessageText
    do { text = try MessageText(name) } catch {
      throw .invalid("name", "must have something visible in it.")
    }
    guard text.string.unicodeScalars.count <= limit, !text.string.contains(where: \.isNewline)
    else { throw .invalid("name", "must be one line of at most \(limit) characters.") }
    return text.string
  }

  static func checked(password: String) throws(Problem) -> String {
    guard (10...200).contains(password.unicodeScalars.count) else {
      throw .invalid("password", "must hold 10 to 200 characters.")
    }
    return password
  }

  static func checked(languages: [String]) throws(Problem) -> Set<LanguageCode> {
    guard !languages.isEmpty else { throw .invalid("languages", "must name at least one.") }
    let codes = try languages.map { code throws(Problem) in
      try LanguageCode.checked(code, field: "languages")
    }
    return Set(codes)
  }

  static func checked(roles: [String]) throws(Problem) -> Set<Operator.Role> {
    guard !roles.isEmpty else { throw .invalid("roles", "must name at least one.") }
    let known = try roles.map { word throws(Problem) in
      guard let role = Operator.Role(rawValue: word) else {
        let known = Operator.Role.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        throw .invalid("roles", "holds `\(word)`; known are \(known).")
      }
      return role
    }
    return Set(known)
  }

  static func checked(teams: [String]) throws(Problem) -> Set<TeamID> {
    guard teams.allSatisfy(Pattern.teamID.matches) else {
      throw .invalid("teams", Pattern.teamID.description)
    }
    return Set(teams.map(TeamID.init(rawValue:)))
  }

  static func checked(capacity: Int) throws(Problem) -> Int {
    guard (1...20).contains(capacity) else { throw .invalid("capacity", "must be 1 to 20.") }
    return capacity
  }
}
