import HTTPTypes
import Hummingbird

extension Request {
  /// Whether the caller takes this encoding: it names it, or any, and does not rule it out.
  func accepts(encoding name: String) -> Bool {
    let offers = headers[values: .acceptEncoding].joined(separator: ",").split(separator: ",").map {
      $0.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
    }
    guard
      let offer = offers.first(where: { $0.first == name })
        ?? offers.first(where: { $0.first == "*" })
    else { return false }
    let quality = offer.dropFirst().first { $0.hasPrefix("q=") }.map {
      Double($0.dropFirst(2)) ?? 0
    }
    return quality ?? 1 > 0
  }

  /// Whether the caller's copy has this tag; a proxy that touches what passes may have made it weak.
  func has(tag: String) -> Bool {
    headers[values: .ifNoneMatch].joined(separator: ",").split(separator: ",").contains { given in
      let given = given.filter { !$0.isWhitespace }
      return given == "*" || given == tag || given == "W/" + tag
    }
  }
}
