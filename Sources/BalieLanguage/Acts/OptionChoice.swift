/// Which of several titles somebody chooses who was asked: by its place (`2`, `de eerste`) or by a
/// word of it (`die met het adres`).
public struct OptionChoice: Sendable {
  private let analyzer: Analyzer

  /// Longer messages are questions of their own.
  private static let mostWords = 8

  /// Chooses with these tools.
  public init(by analyzer: Analyzer) { self.analyzer = analyzer }

  /// The place of the chosen title; nil where the message chooses none, or more than one.
  public func choice(in text: String, among titles: [String], language: Language) -> Int? {
    let words = analyzer.words(of: text, in: language)
    guard !words.isEmpty, words.count <= OptionChoice.mostWords, !titles.isEmpty else { return nil }
    let telling = words.filter { !isFrame($0, in: language) }
    if let place = place(in: words, telling: telling, of: titles.count, language) { return place }
    return named(by: telling, among: titles, language)
  }

  /// What frames a choice and chooses nothing: `die`, `optie`, `graag`.
  private func isFrame(_ word: Word, in language: Language) -> Bool {
    Ordinals.number(word.bare) == nil
      && (word.isFunctionWord || Ordinals.frames.contains(word.bare))
  }

  private func place(
    in words: [Word], telling: [Word], of count: Int, _ language: Language
  ) -> Int? {
    let named = words.map(\.bare).filter { Ordinals.number($0) != nil }
    // `the second one`, `een tweede`: beside another number they are none.
    let counting = named.filter { !Ordinals.articles.contains($0) }
    let numbers = (counting.isEmpty ? named : counting).compactMap(Ordinals.number)
    guard Set(numbers).count == 1, telling.allSatisfy({ Ordinals.number($0.bare) != nil }) else {
      return nil
    }
    let place = numbers[0] == Ordinals.last ? count : numbers[0]
    return (1...count).contains(place) ? place - 1 : nil
  }

  private func named(by telling: [Word], among titles: [String], _ language: Language) -> Int? {
    guard !telling.isEmpty else { return nil }
    let fitting = titles.indices.filter { place in
      let title = analyzer.words(of: titles[place], in: language)
      return telling.allSatisfy { word in title.contains { OptionChoice.fits(word, $0) } }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Whether a word is the title's, or a part of it as in `adres` and `bezorgadres`.
  private static func fits(_ word: Word, _ other: Word) -> Bool {
    guard !other.isFunctionWord else { return false }
    if word.stem == other.stem { return true }
    let isPart = other.bare.hasPrefix(word.bare) || other.bare.hasSuffix(word.bare)
    return word.bare.count >= 4 && isPart
  }
}

/// Words for places in a list.
enum Ordinals {
  /// Stands for the last place.
  static let last = -1

  /// The place that a bare word names, 1 for the first.
  static func number(_ word: String) -> Int? {
    if let number = numbers[word] { return number }
    // `2e`, `2de`, `1er`, `2nd`, `optie2` and the figures of other scripts.
    let figures = word.filter(\.isWholeNumber)
    let letters = word.filter { !$0.isWholeNumber }
    guard figures.count == 1, letters.isEmpty || endings.contains(letters) else { return nil }
    return figures.first?.wholeNumberValue
  }

  private static let list = LabelList(ListFile.builtIn("Acts/Places/places.txt"))

  private static let endings = words(frameLabels[2])

  /// Words for one that are articles and pronouns as well.
  static let articles = words(frameLabels[0])

  /// What stands around a number or a name and is no function word.
  static let frames = words(frameLabels[1])

  /// The labels of ``articles``, ``frames`` and of what is written behind a figure.
  static let frameLabels = ["article", "frame", "ending"]

  /// The labels that words for places stand under: the place, or `last`.
  private static let placeLabels = ["1", "2", "3", "4", "last"]

  /// All labels of the list.
  static let labels = placeLabels + frameLabels

  private static func words(_ label: String) -> Set<String> {
    Set(list.phrases(of: label[...]).map(String.init))
  }

  private static let numbers: [String: Int] = placeLabels.reduce(into: [:]) { numbers, label in
    for word in list.phrases(of: label[...]) {
      let letters = Folding.bare(Array(word.utf16))
      numbers[String(decoding: letters, as: UTF16.self)] = Int(label) ?? last
    }
  }
}
