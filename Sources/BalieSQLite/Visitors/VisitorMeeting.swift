import BalieConversation
import BalieRecords
import GRDB

/// That a conversation's visitor shows a mark: `Recognition` says what that means, this writes it.
struct VisitorMeeting {
  let mark: VisitorMark
  /// The conversation's key.
  let conversation: Int64
  let newID: VisitorID
  let at: StoredMoment

  /// - Returns: The key of the conversation's visitor then.
  func takeIn(_ db: Database) throws -> Int64 {
    let known = try VisitorRows.known(by: mark, in: db)
    let current = try VisitorRows.holder(of: conversation, in: db)
    let recognition = try Recognition.of(
      mark, known: try known.map { try VisitorRows.visitor($0, in: db) },
      current: try current.map { try VisitorRows.visitor($0, in: db) },
      isVouched: try VisitorRows.isVouched(conversation, in: db))
    let visitor = try apply(recognition, known: known, current: current, in: db)
    try VisitorRows.assign(conversation, to: visitor, isVouched: mark.isCustomer, in: db)
    return visitor
  }

  private func apply(
    _ recognition: Recognition, known: Int64?, current: Int64?, in db: Database
  ) throws -> Int64 {
    switch recognition {
    case .known, .joins:
      return try known ?? newVisitor(db)
    case .begins:
      return try newVisitor(db)
    case .gains:
      guard let current else { return try newVisitor(db) }
      try VisitorRows.add(mark, of: current, at: at, in: db)
      return current
    case .merges:
      guard let known, let current else { return try newVisitor(db) }
      try VisitorRows.merge(current, into: known, in: db)
      return known
    case .parts:
      if let current { try VisitorRows.forgetBrowsers(of: current, in: db) }
      return try known ?? newVisitor(db)
    case .forgets:
      try VisitorRows.forget(mark, in: db)
      return try current ?? newVisitor(db)
    }
  }

  private func newVisitor(_ db: Database) throws -> Int64 {
    let visitor = try VisitorRows.add(newID, in: db)
    try VisitorRows.add(mark, of: visitor, at: at, in: db)
    return visitor
  }
}
