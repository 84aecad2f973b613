import BalieConversation
import BalieVisits
import Foundation

/// Who is on the site now, of those who agreed to be seen. Nothing of it is stored.
public actor VisitBook {
  /// Visits known at once; a flood of made-up ones must not fill the memory.
  public static let most = 5_000
  /// Erasures that a desk which looks again is still told of.
  private static let mostGone = 1_000
  /// Seconds without a sign and without a stream after which a visit is over.
  private static let patience = 60.0

  private struct Entry {
    var visit: SeenVisit
    var revision: Int
    var listeners: [ObjectIdentifier: Listener] = [:]

    /// In its place: a copy would be as long as the visit.
    mutating func change(_ revision: Int, _ moment: Date, _ act: (inout SeenVisit, Date) -> Void) {
      act(&visit, moment)
      self.revision = revision
    }
  }

  /// What has changed since a desk last looked.
  public struct Changes: Sendable {
    /// What to ask from next time.
    public let revision: Int
    /// Whether what the desk had is to be forgotten first.
    public let isWhole: Bool
    /// Visits that changed.
    public let visits: [SeenVisit]
    /// Visits that are over, or withdrawn.
    public let gone: [VisitID]
  }

  private var entries: [VisitID: Entry] = [:]
  private var gone: [(id: VisitID, revision: Int)] = []
  private var revision = 0
  /// To whom an operator says something at this moment.
  private var spokenTo: Set<VisitID> = []
  let announcer: Announcer
  private let now: @Sendable () -> Date

  /// A book in which nobody is yet.
  public init(announcer: Announcer, now: @escaping @Sendable () -> Date) {
    self.announcer = announcer
    self.now = now
  }

  /// How many are on the site.
  public var count: Int { entries.count }

  /// The visit, if it is going on.
  public func visit(_ id: VisitID) -> SeenVisit? { entries[id]?.visit }

  /// Takes in what a page tells.
  ///
  /// - Throws: ``VisitError/full`` for a new visit where there is no room.
  public func take(
    _ events: [SeenEvent], facts: SeenVisit.Facts, of id: VisitID
  ) throws(VisitError) {
    if entries[id] == nil {
      guard entries.count < Self.most else { throw .full }
      entries[id] = Entry(visit: SeenVisit(id: id, facts: facts, at: now()), revision: 0)
    }
    change(id) { visit, moment in
      visit.learn(facts)
      for event in events { visit.observe(event, at: moment) }
    }
  }

  /// The visit led to a conversation; gives it as it then is.
  public func lead(_ id: VisitID, to conversation: ConversationID) -> SeenVisit? {
    change(id) { visit, _ in visit.lead(to: conversation.rawValue) }
    return visit(id)
  }

  /// Changes a visit that is going on.
  func change(_ id: VisitID, _ act: (inout SeenVisit, Date) -> Void) {
    guard entries[id] != nil else { return }
    revision += 1
    entries[id]?.change(revision, now(), act)
    if entries[id]?.visit.hand?.isOpen == true { spokenTo.insert(id) } else { spokenTo.remove(id) }
  }

  /// The visit's page listens; it may do so before it tells of anything.
  public func attach(_ listener: Listener, to id: VisitID, facts: SeenVisit.Facts)
    throws(VisitError)
  {
    if entries[id] == nil { try take([], facts: facts, of: id) }
    entries[id]?.listeners[ObjectIdentifier(listener)] = listener
  }

  /// The visit's page listens no more.
  public func detach(_ listener: Listener, from id: VisitID) {
    entries[id]?.listeners[ObjectIdentifier(listener)] = nil
  }

  /// Tells a visit's pages; false where none listens.
  func tell(_ id: VisitID, _ news: Announcement.VisitNews) -> Bool {
    let listeners = Array((entries[id]?.listeners ?? [:]).values)
    let announcement = Announcement(.visit(news))
    for listener in listeners { listener.tell(announcement) }
    return !listeners.isEmpty
  }

  /// Forgets a visit: its visitor withdrew.
  public func forget(_ id: VisitID) {
    guard let entry = entries.removeValue(forKey: id) else { return }
    spokenTo.remove(id)
    for listener in entry.listeners.values { listener.finish() }
    revision += 1
    gone = (gone + [(id: id, revision: revision)]).suffix(Self.mostGone)
  }

  /// What has changed since this revision; all there is without one, or where it is from another
  /// time. Who needs a hand on these pages is always told: it is time going by that shows it.
  public func changes(after known: Int?, orderPages: [PagePattern] = []) -> Changes {
    let moment = now()
    let oldest = gone.count == Self.mostGone ? gone[0].revision : 0
    let isWhole = known.map { $0 > revision || $0 < oldest } ?? true
    let from = isWhole ? -1 : known ?? -1
    return Changes(
      revision: revision, isWhole: isWhole,
      visits: entries.values.filter {
        $0.revision > from || $0.visit.needsHand(on: orderPages, at: moment)
      }.map(\.visit),
      gone: isWhole ? [] : gone.filter { $0.revision > from }.map(\.id))
  }

  /// Lets those go that gave no sign for a while.
  func letGo() {
    let moment = now()
    let over = entries.filter { _, entry in
      entry.listeners.isEmpty && moment.timeIntervalSince(entry.visit.seenAt) > Self.patience
    }
    for id in over.keys { forget(id) }
  }

  /// Visits to whom an operator says something at this moment.
  var invited: [SeenVisit] { spokenTo.compactMap { entries[$0]?.visit } }
}
