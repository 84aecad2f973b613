/// What an operator told a visitor: until when they hear more, and how.
public struct Promise: Equatable, Sendable {
  /// The last day on which it is kept in time.
  public let day: Day
  /// How the visitor hears.
  public let means: Means

  /// A promise to answer.
  public init(day: Day, means: Means) {
    self.day = day
    self.means = means
  }

  /// How a visitor hears from us.
  public enum Means: String, Sendable, CaseIterable {
    case email
    case phone
    /// In the conversation, where the visitor comes back.
    case here
  }
}

extension Contact {
  /// Whether a visitor can be reached so.
  func allows(_ means: Promise.Means) -> Bool {
    switch means {
    case .email: Contact(email: email).isReachable
    case .phone: Contact(phone: phone).isReachable
    case .here: true
    }
  }
}
