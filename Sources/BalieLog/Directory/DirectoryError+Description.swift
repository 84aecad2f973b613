import BalieConversation

extension DirectoryError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .nameTaken:
      "Somebody signs in with that name already; choose another."
    case .unknownOperator(let id):
      "Nobody signs in as \"\(id.rawValue)\"; see the list of operators."
    case .lastAdministrator(let id):
      "\"\(id.rawValue)\" is the only administrator who can sign in; make somebody else one first."
    case .unknownTeam(let id):
      "There is no team \"\(id.rawValue)\"; add it first."
    }
  }
}
