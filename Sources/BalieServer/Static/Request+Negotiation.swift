import HTTPTypes
import Hummingbird

extension Request {
  /// Whether the caller is a browser that shows what it gets, and no program.
  var wantsPage: Bool { headers[values: .accept].joined(separator: ",").contains("text/html") }

  /// The language that the caller likes best among these, nil for none of them.
  func language(among known: [String]) -> String? {
    let wishes = headers[values: .acceptLanguage].joined(separator: ",").split(separator: ",").map {
      $0.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
    }
    let weighed = wishes.compactMap { wish -> (language: String, weight: Double)? in
      guard let language = wish.first?.split(separator: "-").first.map(String.init) else {
        return nil
      }
      let weight = wish.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
      return known.contains(language) && weight != 0 ? (language, weight ?? 1) : nil
    }
    return weighed.max { $0.weight < $1.weight }?.language
  }

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
