import BalieSamples

/// What the demo shows around the chat.
struct DemoScene: Sendable {
  let sample: Sample

  /// What the widget calls the site.
  var siteName: String? {
    switch sample {
    case .shop: "De Lichtkring"
    case .townHall: "Gemeente Waterrade"
    case .blank: nil
    }
  }

  /// The page with the widget.
  var page: String {
    switch sample {
    case .shop, .blank: "/demo"
    case .townHall: "/demo/gemeente.html"
    }
  }

  /// What that page is.
  var description: String {
    switch sample {
    case .shop, .blank: "A shop with the widget"
    case .townHall: "A town hall with the widget"
    }
  }
}
