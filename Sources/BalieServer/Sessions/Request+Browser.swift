import HTTPTypes
import Hummingbird

extension Request {
  /// The browser in a few words, e.g. `Firefox, Linux`, so that somebody recognises their own; empty
  /// for what is no known one. No more is kept of what it tells.
  var browserName: String {
    let told = headers[.userAgent] ?? ""
    let browser = Self.first(of: Self.browsers, in: told)
    let system = Self.first(of: Self.systems, in: told)
    return [browser, system].compactMap(\.self).joined(separator: ", ")
  }

  private static func first(of marks: [(mark: String, name: String)], in told: String) -> String? {
    marks.first { told.contains($0.mark) }?.name
  }

  /// Browsers name their relatives too, so the most particular mark comes first.
  private static let browsers: [(mark: String, name: String)] = [
    ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
  ]

  private static let systems: [(mark: String, name: String)] = [
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
    ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
  ]
}
