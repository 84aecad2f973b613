/// One browser's stay on the site, as far as its own pages see it. Moments are in seconds.
public struct Visit: Equatable, Sendable {
  /// When it began.
  public let at: Double
  /// Pages that were in front, the latest ``maximumViews``, oldest first.
  public internal(set) var views: [View] = []
  /// The site's own signals.
  public internal(set) var signals: [Moment] = []
  /// Fields that a form did not accept.
  public internal(set) var errors: [Moment] = []
  /// When something was ordered.
  public internal(set) var orders: [Double] = []
  /// When the pointer last left the page at its top.
  public internal(set) var leftTopAt: Double?
  /// The basket's worth, in minor units.
  public internal(set) var basket = 0
  /// Whether the tab is in the background.
  public internal(set) var isHidden = false
  var seenUntil: Double

  /// Views that are kept.
  public static let maximumViews = 200
  /// Seconds within which the same page reported again is the same view of it: a site may report
  /// a page several times over.
  static let echo = 5.0

  init(at moment: Double) {
    at = moment
    seenUntil = moment
  }

  /// One look at one page.
  public struct View: Equatable, Sendable {
    /// When it came in front.
    public let at: Double
    /// Which page.
    public let page: Page
    /// What is looked at there: photographs and reviews below a thing belong to that thing.
    public let place: String
    /// Seconds for which it was in view.
    public internal(set) var inView = 0.0
  }

  /// Something with a name that happened.
  public struct Moment: Equatable, Sendable {
    /// When.
    public let at: Double
    /// What.
    public let name: String
  }
}

extension Visit {
  /// Takes in what the page saw.
  mutating func observe(_ event: VisitEvent, at moment: Double) {
    passTime(until: moment)
    switch event {
    case .page(let page, let product): arrive(at: page, product, moment)
    case .hidden: isHidden = true
    case .visible: isHidden = false
    case .invalid(let field): errors.append(Moment(at: moment, name: field))
    case .basket(let value): basket = value
    case .order: orders.append(moment)
    case .leaveTop: leftTopAt = moment
    case .signal(let name): signals.append(Moment(at: moment, name: name))
    }
  }

  /// The page in front has been looked at until now; a page in the background has not.
  mutating func passTime(until moment: Double) {
    if !isHidden, let last = views.indices.last {
      views[last].inView += max(0, moment - seenUntil)
    }
    seenUntil = max(seenUntil, moment)
  }

  private mutating func arrive(at page: Page, _ product: String?, _ moment: Double) {
    if let last = views.last, last.page == page, moment - last.at < Self.echo { return }
    views.append(View(at: moment, page: page, place: place(of: page, product)))
    if views.count > Self.maximumViews { views.removeFirst() }
  }

  private func place(of page: Page, _ product: String?) -> String {
    if let product { return "#" + product }
    let above = views.lazy.map(\.page).filter { $0.depth >= 2 && page.isBelow($0) }
    return above.min { $0.path.count < $1.path.count }?.path ?? page.path
  }
}
