import BalieLanguage

/// Counts syllables by spelling, the way readability formulas were meant to be used: quickly, and
/// right for most words.
enum Syllables {
  /// The syllables of a word; at least 1. Nil for languages whose spelling is not known here.
  static func count(in word: String, language: Language) -> Int? {
    switch language.rawValue {
    case "nl": dutch(word)
    case "en": english(word)
    default: nil
    }
  }

  /// Every vowel or group of letters that is one sound counts; a diaeresis starts a new one.
  private static func dutch(_ word: String) -> Int {
    let letters = Array(word.lowercased())
    var (count, index) = (0, 0)
    while index < letters.count {
      let length = dutchSound(in: letters, at: index)
      count += length > 0 ? 1 : 0
      index += max(1, length)
    }
    return max(1, count)
  }

  private static let dutchSounds = [
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij",
    "ou", "au", "ai", "oi",
  ].map(Array.init)

  private static func dutchSound(in letters: [Character], at index: Int) -> Int {
    let rest = letters[index...]
    if let sound = dutchSounds.first(where: rest.starts(with:)) { return sound.count }
    return "aeiouyáéíóúàèëïöüäêôûî".contains(letters[index]) ? 1 : 0
  }

  /// Every group of vowels counts, but for silent endings.
  private static func english(_ word: String) -> Int {
    let letters = Array(word.lowercased().filter { $0.isLetter })
    var count = 0
    for index in letters.indices where isVowel(letters[index]) {
      if index == 0 || !isVowel(letters[index - 1]) || isHiatus(letters, at: index) { count += 1 }
    }
    return max(1, count - silentEndings(of: letters))
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouyéèêëïöü".contains(letter) }

  /// Two neighbouring vowels that are spoken apart: idea, create, various, lion, being.
  private static func isHiatus(_ letters: [Character], at index: Int) -> Bool {
    let pair = String(letters[(index - 1)...index])
    let next = index + 1 < letters.count ? letters[index + 1] : " "
    switch pair {
    case "ia": return index < 2 || !"ct".contains(letters[index - 2])
    case "io": return index < 2 || !"stcgx".contains(letters[index - 2])
    case "eo", "ua", "uo": return index < 2 || !"qg".contains(letters[index - 2])
    case "iu", "eï", "oë": return true
    case "ea" where index == letters.count - 1:
      return letters[..<(index - 1)].contains(where: isVowel)
    case "ea":
      return next == "t" && index >= 2 && letters[index - 2] == "r" && index + 2 < letters.count
    case "ei", "yi", "oi":
      return next == "n" && index + 2 < letters.count && letters[index + 2] == "g"
    default: return false
    }
  }

  private static func silentEndings(of letters: [Character]) -> Int {
    let word = String(letters)
    if word.hasSuffix("ed") { return endsInSpokenED(letters) ? 0 : 1 }
    if word.hasSuffix("es") { return endsInSpokenES(letters) ? 0 : 1 }
    guard word.hasSuffix("e"), letters.count > 2 else { return 0 }
    let before = letters[letters.count - 2]
    if isVowel(before) { return 0 }
    return before == "l" && !isVowel(letters[letters.count - 3]) ? 0 : 1
  }

  private static func endsInSpokenED(_ letters: [Character]) -> Bool {
    guard letters.count > 3 else { return true }
    let before = letters[letters.count - 3]
    return "td".contains(before) || isVowel(before)
  }

  private static func endsInSpokenES(_ letters: [Character]) -> Bool {
    guard letters.count > 3 else { return true }
    let before = letters[letters.count - 3]
    let isHissing =
      "sxzcg".contains(before) || letters.dropLast(2).suffix(2) == ["c", "h"]
      || letters.dropLast(2).suffix(2) == ["s", "h"]
    return isHissing || isVowel(before)
  }
}
