/// How often each kind of caller may ask for something.
///
/// A town hall or a school shares one address, so an address may do far more than one conversation.
public struct Limits: Equatable, Sendable {
  /// Messages, feedback and other acts in one conversation.
  public var perConversation = Rate(burst: 30, perMinute: 60)
  /// Signs of typing in one conversation.
  public var typingPerConversation = Rate(burst: 60, perMinute: 240)
  /// Conversations started from one address.
  public var startsPerAddress = Rate(burst: 200, perMinute: 300)
  /// All acts of visitors from one address.
  public var actsPerAddress = Rate(burst: 2_000, perMinute: 6_000)
  /// Failed sign-ins for one name from one address.
  public var signInsPerName = Rate(burst: 5, perMinute: 5)
  /// Failed sign-ins from one address.
  public var signInsPerAddress = Rate(burst: 30, perMinute: 30)

  /// The shipped limits.
  public init() {}

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
