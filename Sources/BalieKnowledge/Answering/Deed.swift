/// One thing that the bot could do with a message, and what that is expected to cost its visitor.
public struct Deed: Equatable, Sendable {
  /// What would be done.
  public var decision: Reading.Decision
  /// The topics or the intent that it is about, as in ``Reading/names``.
  public var names: [String] = []
  /// The topics that would stand beneath an answer.
  public var alternatives: [String] = []
  /// What the cost is the sum of: chances times costs.
  public var terms: [Term] = []

  /// One way in which it may turn out.
  public struct Term: Equatable, Sendable {
    /// What turns out, by the name of its cost in the settings.
    public var cost: String
    /// How likely it is, 0...1; how many there are, for what is shown in any case.
    public var chance: Double
    /// What it costs then, see ``Costs``.
    public var each: Double
  }

  /// What it is expected to cost.
  public var cost: Double { terms.reduce(0) { $0 + $1.chance * $1.each } }
}
