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

  private static let endings: Set<String> = [
    "e", "de", "ste", "st", "nd", "rd", "th", "er", "ere", "eme", "a", "o", "optie", "nr", "inci",
    "nci", "uncu",
  ]

  /// Words for one that are articles and pronouns as well.
  static let articles: Set<String> = ["een", "one", "un", "une", "una", "uno", "eins", "bir"]

  /// What stands around a number or a name and is no function word.
  static let frames: Set<String> = [
    "optie", "keuze", "nummer", "nr", "no", "graag", "svp", "stp", "please", "kies", "neem",
    "bedoel", "bedoelde", "option", "choice", "number", "pick", "choose", "mean", "meant",
    "auswahl", "nehme", "meine", "wahle", "choix", "numero", "choisis", "prends", "prefere",
    "opcion", "elijo", "porfa", "opcja", "wybieram", "poprosze", "numer", "варіант", "номер",
    "обираю", "secenek", "numara", "seciyorum", "lutfen", "olan", "الخيار", "خيار", "رقم", "اختار",
    "onderwerp", "topic", "thema", "sujet", "tema", "celui", "celle", "diejenige",
  ]

  private static let numbers: [String: Int] = [
    1: "een eerste eerst bovenste one first top eins erste ersten erster erstes un une premier "
      + "premiere uno una primero primera primer bir birinci ilk ilki birincisi jeden pierwszy "
      + "pierwsza pierwsze pierwsza перший перша перше один الاول الاولى اول واحد",
    2: "twee tweede two second zwei zweite zweiten zweiter zweites deux deuxieme seconde dos "
      + "segundo segunda iki ikinci ikincisi dwa drugi druga drugie другии друга друге два الثاني "
      + "الثانية اثنان اثنين",
    3: "drie derde three third drei dritte dritten dritter drittes trois troisieme tres tercero "
      + "tercera tercer uc ucuncu ucuncusu trzy trzeci trzecia trzecie третіи третя третє три "
      + "الثالث الثالثة ثلاثة",
    4:
      "vier vierde four fourth vierte vierten vierter viertes quatre quatrieme cuatro cuarto cuarta "
      + "dort dorduncu dorduncusu cztery czwarty czwarta czwarte четвертии четверта четверте чотири "
      + "الرابع الرابعة اربعة",
    Ordinals.last:
      "laatste onderste last bottom letzte letzten letzter letztes dernier derniere ultimo "
      + "ultima son sonuncu sonuncusu ostatni ostatnia ostatnie останніи остання останнє الاخير "
      + "الاخيرة",
  ].reduce(into: [:]) { numbers, list in
    for word in list.value.split(separator: " ") {
      let letters = Folding.bare(Array(word.utf16))
      numbers[String(decoding: letters, as: UTF16.self)] = list.key
    }
  }
}
