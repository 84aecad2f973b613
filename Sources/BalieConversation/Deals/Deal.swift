import Foundation

/// What an operator promises one visitor inside a talk: something for less, by a code, until a moment.
public struct Deal: Equatable, Sendable {
  /// What is promised, in the operator's words.
  public let text: MessageText
  /// What the visitor pays less.
  public let saving: Saving
  /// By what the site knows it when the visitor orders.
  public let code: DealCode
  /// What it depends on; nil where it depends on nothing.
  public let conditions: MessageText?
  /// From this moment on it can no longer be accepted.
  public let validUntil: Date
  /// What it was made from.
  public let basis: Basis
  /// How it stands.
  public internal(set) var state: State
  /// When it came to stand so; nil while it is open.
  public internal(set) var settledAt: Date?

  /// A deal that is open.
  public init(
    text: MessageText, saving: Saving, code: DealCode, conditions: MessageText?, validUntil: Date,
    basis: Basis
  ) {
    self.text = text
    self.saving = saving
    self.code = code
    self.conditions = conditions
    self.validUntil = validUntil
    self.basis = basis
    state = .open
  }

  /// What a visitor pays less.
  public enum Saving: Equatable, Sendable {
    /// An amount in minor units, at least 1, of a currency by its code of ISO 4217.
    case amount(minor: Int64, currency: String)
    /// So many per cent, 1 to 100.
    case share(percent: Int)
  }

  /// What a price for one person was made from. Consumers must be told where it was their behaviour
  /// (Directive 2011/83/EU, article 6(1)(ea)); hence nobody types it: it is read from what the
  /// operator could see.
  public enum Basis: String, Sendable, CaseIterable {
    /// From the talk alone.
    case talk
    /// The visitor's way through the site lay before the operator.
    case behaviour
  }

  /// How a deal stands. That it is over is no state: the clock says so.
  public enum State: String, Sendable, CaseIterable {
    case open
    /// The visitor took it. Nobody changes that any more.
    case accepted
    /// The visitor does not want it.
    case declined
    /// The operator took it back.
    case withdrawn
  }

  /// Whether the moment has passed until which it could be accepted.
  public func isOver(at moment: Date) -> Bool { validUntil <= moment }
}
