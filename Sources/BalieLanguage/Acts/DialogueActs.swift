/// Tells what a message does that asks nothing.
///
/// Only a message that consists of such words and signs throughout is one: `ok` is, `ok, en wat kost
/// dat` is a question.
public struct DialogueActs: Sendable {
  /// The shipped words, read once.
  public static let shipped = DialogueActs(ListFile.builtIn(in: "Acts/Phrases"))

  /// Longer messages say something.
  static let mostWords = 9
  /// Words of a language that nobody expects are told from words of the expected one only where
  /// they are longer: `tak` is Polish for yes and Dutch for a branch.
  private static let fewestForeignLetters = 4

  private let books: [Language: PhraseBook]
  private let languages: [Language]

  private init(_ lists: [ListFile]) {
    var tools = Tools()
    books = lists.reduce(into: [:]) { books, file in
      let language = Language(rawValue: file.title)
      books[language] = PhraseBook(LabelList(file), in: language, by: &tools)
    }
    languages = books.keys.sorted()
  }

  /// What a message does; nil for one that says anything else.
  ///
  /// - Parameters:
  ///   - words: the words of the message.
  ///   - expected: the languages that it is most likely in, the likeliest first.
  public func act(of text: String, words: [Word], expected: [Language]) -> DialogueAct? {
    let signs = Signs(in: text)
    let spoken = words.filter { !signs.lettered.contains($0.typed) }
    if spoken.isEmpty { return signs.act ?? (words.isEmpty ? .nothing : nil) }
    guard spoken.count <= DialogueActs.mostWords,
      let said = act(of: spoken.map(\.bare), expected: expected)
    else { return nil }
    if let sign = signs.act, sign.weightier(than: said) { return sign }
    return said
  }

  private func act(of words: [String], expected: [Language]) -> DialogueAct? {
    for language in expected {
      if let act = books[language]?.act(of: words) { return act }
    }
    guard words.contains(where: { $0.unicodeScalars.count >= Self.fewestForeignLetters }) else {
      return nil
    }
    return languages.lazy.compactMap { books[$0]?.act(of: words) }.first
  }
}

/// The words by which one language does what asks nothing.
struct PhraseBook: Sendable {
  private var acts: [String: DialogueAct] = [:]
  /// The same without fillers, where at least two words are left.
  private var bareActs: [String: DialogueAct] = [:]
  private var fillers: Set<String> = []
  private var longest = 1

  /// - Parameter list: phrases under acts, and what may stand beside them.
  init(_ list: LabelList, in language: Language, by tools: inout Tools) {
    for line in list.lines {
      let act = DialogueAct(rawValue: String(line.label))
      for phrase in line.phrases {
        add(tools.words(of: String(phrase), in: language).map(\.bare), act)
      }
    }
    for (phrase, act) in acts {
      if let key = withoutFillers(phrase.split(separator: " ").map(String.init)) {
        bareActs[key] = act
      }
    }
  }

  private mutating func add(_ words: [String], _ act: DialogueAct?) {
    let key = words.joined(separator: " ")
    if let act { acts[key] = act } else { fillers.insert(key) }
    longest = max(longest, words.count)
  }

  /// `je snapt er echt niks van` says the same without `echt`.
  private func withoutFillers(_ words: [String]) -> String? {
    let left = words.filter { !fillers.contains($0) }
    return left.count > 1 ? left.joined(separator: " ") : nil
  }

  /// What words do that are phrases and fillers throughout, at least one of them a phrase.
  func act(of words: [String]) -> DialogueAct? {
    covered(words) ?? withoutFillers(words).flatMap { bareActs[$0] }
  }

  private func covered(_ words: [String]) -> DialogueAct? {
    // By how many words are read: whether they can be, and the weightiest act among them.
    var reached = [Reached?](repeating: nil, count: words.count + 1)
    reached[0] = Reached(act: nil)
    for start in words.indices {
      guard let before = reached[start] else { continue }
      for end in start + 1...min(words.count, start + longest) {
        guard let step = step(words[start..<end]) else { continue }
        let after = before.after(step)
        if reached[end].map(after.isBetter) ?? true { reached[end] = after }
      }
    }
    return reached[words.count]?.act
  }

  private struct Reached {
    let act: DialogueAct?
    var longestPhrase = 0

    func after(_ step: Step) -> Reached {
      guard case .phrase(let act, let words) = step else { return self }
      let isWeightier = act.weightier(than: self.act) && words >= longestPhrase
      return Reached(
        act: isWeightier || self.act == nil ? act : self.act,
        longestPhrase: max(longestPhrase, words))
    }

    /// `niet echt` is one phrase, and more than a filler after a phrase.
    func isBetter(than other: Reached) -> Bool {
      guard longestPhrase == other.longestPhrase else {
        return longestPhrase > other.longestPhrase
      }
      return act.map { $0.weightier(than: other.act) } ?? false
    }
  }

  private enum Step {
    case phrase(DialogueAct, words: Int)
    case filler
  }

  private func step(_ words: ArraySlice<String>) -> Step? {
    let forms =
      words.count == 1 ? Drawl.forms(of: words.first ?? "") : [words.joined(separator: " ")]
    for form in forms {
      if let act = acts[form] { return .phrase(act, words: words.count) }
    }
    return forms.contains(where: fillers.contains) ? .filler : nil
  }
}
