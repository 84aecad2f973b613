/// How often each kind of caller may ask for something.
///
/// A town hall or a school shares one address, so an address may do far more than one conversation.
public struct Limits: Equatable, Sendable {
  /// Messages, feedback and other acts in one conversation.
  public var perConversation = Rate(burst: 30, perMinute: 60)
  /// Signs of typing in one conversation.
  public var typingPerConversation = Rate(burst: 60, perMinute: 240)
  /// Files that a visitor sends in one conversation.
  public var filesPerConversation = Rate(burst: 10, perMinute: 10)
  /// Files that visitors send from one address.
  public var filesPerAddress = Rate(burst: 60, perMinute: 60)
  /// Conversations started from one address.
  public var startsPerAddress = Rate(burst: 200, perMinute: 300)
  /// All acts of visitors from one address.
  public var actsPerAddress = Rate(burst: 2_000, perMinute: 6_000)
  /// Failed sign-ins for one name from one address.
  public var signInsPerName = Rate(burst: 5, perMinute: 5)
  /// Failed sign-ins for one name from everywhere, after which each waits for its turn; not where
  /// its owner has signed in before.
  public var signInsPerNameInAll = Rate(burst: 20, perMinute: 10)
  /// Failed sign-ins from one address.
  public var signInsPerAddress = Rate(burst: 30, perMinute: 30)

  /// Streams of one visitor's conversation, or of one operator's session: as many as somebody has
  /// pages open where browsers cannot share one.
  public var streamsPerToken = 16
  /// Streams from one address; half of all there is room for where it is left out.
  public var streamsPerAddress: Int?

  /// The shipped limits.
  public init() {}

  /// How many streams may be open.
  public struct Streams: Equatable, Sendable {
    let perToken: Int
    let perAddress: Int
    let inAll: Int
  }

  /// A bucket that holds `burst` and fills by `perMinute`.
  public struct Rate: Equatable, Sendable {
    /// So many at once.
    public var burst: Double
    /// So many in the long run.
    public var perMinute: Double

    /// Puts a rate together.
    public init(burst: Double, perMinute: Double) {
      self.burst = burst
      self.perMinute = perMinute
    }
  }
}
