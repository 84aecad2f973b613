import BalieLanguage

/// A piece of text of a topic or an intent, with the field it stands in.
struct Passage: Sendable {
  /// The place of its entry among all entries.
  let entry: Int
  let field: Evidence.Field
  let language: Language
  let text: String

  /// All passages of all entries, in the order of the entries.
  static func all(of entries: [Entry]) -> [Passage] {
    let titles = Dictionary(
      entries.map { ($0.name, $0.editions.map { ($0.language, $0.edition.title.value) }) },
      uniquingKeysWith: { one, _ in one })
    return entries.indices.flatMap { place in
      own(of: entries[place], at: place)
        + entries[place].related.flatMap { name in
          (titles[name] ?? []).map { language, title in
            Passage(entry: place, field: .related, language: language, text: title)
          }
        }
        + folders(of: entries[place], at: place)
    }
  }

  /// A folder has one name for all languages, and nothing says which language that is.
  private static func folders(of entry: Entry, at place: Int) -> [Passage] {
    entry.editions.flatMap { language, _ in
      entry.folders.map { folder in
        Passage(entry: place, field: .folder, language: language, text: folder)
      }
    }
  }

  private static func own(of entry: Entry, at place: Int) -> [Passage] {
    entry.editions.flatMap { language, edition in
      let texts: [(Evidence.Field, [String])] = [
        (.title, [edition.title.value]), (.phrasings, edition.phrasings.map(\.value)),
        (.keywords, edition.keywords.map(\.value)), (.answer, [entry.answer(of: edition)]),
      ]
      return texts.flatMap { field, texts in
        texts.filter { !$0.isEmpty }.map {
          Passage(entry: place, field: field, language: language, text: $0)
        }
      }
    }
  }
}
