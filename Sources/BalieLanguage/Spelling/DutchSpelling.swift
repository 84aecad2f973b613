/// Dutch as it sounds: words that are written differently and spoken alike get the same key.
public enum DutchSpelling {
  /// `kweit` and `kwijt`, `faktuur` and `factuur`, `klagt` and `klacht` share their keys.
  public static func key(of word: String) -> String {
    var key = ""
    var rest = Substring(word)
    while !rest.isEmpty {
      let (written, sound) = next(in: rest)
      if sound.isEmpty || key.last != sound.last { key += sound }
      rest = rest.dropFirst(written)
    }
    return hardened(key)
  }

  /// How many letters come next and how they sound.
  private static func next(in rest: Substring) -> (written: Int, sound: String) {
    guard let first = rest.first else { return (0, "") }
    for (letters, sound) in soundsByLetter[first] ?? [] where rest.hasPrefix(letters) {
      return (letters.count, sound)
    }
    return (1, String(first))
  }

  /// By their first letter, in their order.
  private static let soundsByLetter = Dictionary(grouping: sounds) { $0.0.first ?? " " }

  /// Longer spellings first.
  private static let sounds = WordRows(ListFile.builtIn("Spelling/Lists/dutch-sounds.txt")).pairs

  /// At a word's end d sounds as t and b as p, and the n of -en is not heard.
  private static func hardened(_ key: String) -> String {
    var key = Substring(key)
    if key.hasSuffix("en"), key.count > 3 { key = key.dropLast() }
    guard let last = key.last else { return "" }
    return switch last {
    case "d": key.dropLast() + "t"
    case "b": key.dropLast() + "p"
    default: String(key)
    }
  }
}
