/// The status of a *vraag-antwoordcombinatie*.
enum VACStatus: String {
  case active = "actief"
  case inactive = "non-actief"
  case toBeRemoved = "te-verwijderen"

  var topicStatus: TopicFacts.Status {
    switch self {
    case .active: .active
    case .inactive: .draft
    case .toBeRemoved: .retired
    }
  }

  init(_ status: TopicFacts.Status) {
    self =
      switch status {
      case .active: .active
      case .draft: .inactive
      case .retired: .toBeRemoved
      }
  }
}

/// Addresses by which combinations refer to each other.
enum VACAddress {
  private static let prefix = "urn:balie:topic:"

  /// The address of a topic of ours.
  static func address(of name: String) -> String { prefix + name }

  /// The name of a topic that was exported from here.
  static func name(_ address: String) -> String? {
    guard address.hasPrefix(prefix) else { return nil }
    let name = String(address.dropFirst(prefix.count))
    return ContentFile.isName(name) ? name : nil
  }

  /// What an address and a bare UUID have in common: the last part.
  static func key(_ address: String) -> String {
    String(address.split(separator: "/").last ?? "").lowercased()
  }
}
