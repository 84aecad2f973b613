import BalieLanguage
import Foundation

/// Two topics that say the same in the same language take each other's questions.
struct NearDuplicateRule: LintRule {
  /// The cosine of two topics' words, weighted by rarity, from which they count as the same.
  static let threshold = 0.8

  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    let topics = subject.editions.filter { $0.kind == .topic }
    let languages = Set(topics.map(\.language)).sorted()
    let analyzer = Analyzer(workers: 1)
    return languages.flatMap { language in
      diagnose(topics.filter { $0.language == language }, subject, analyzer)
    }
  }

  private func diagnose(
    _ topics: [LintEdition], _ subject: LintSubject, _ analyzer: Analyzer
  ) -> [Diagnostic] {
    let vectors = Self.vectors(topics.map { Self.stems(of: $0, analyzer) })
    var postings: [String: [(topic: Int, weight: Double)]] = [:]
    return topics.indices.flatMap { index -> [Diagnostic] in
      var similarities = [Double](repeating: 0, count: index)
      for (stem, weight) in vectors[index] {
        for other in postings[stem] ?? [] { similarities[other.topic] += weight * other.weight }
        postings[stem, default: []].append((index, weight))
      }
      return Self.report(topics[index], similarities, topics, subject)
    }
  }

  private static func report(
    _ topic: LintEdition, _ similarities: [Double], _ topics: [LintEdition], _ subject: LintSubject
  ) -> [Diagnostic] {
    var report = subject.report(on: topic.file)
    for (other, similarity) in zip(topics, similarities) where similarity >= threshold {
      report.warning(
        .nearDuplicate, at: topic.edition.title.place,
        "nearly the same as \"\(other.name)\" (\(Int((similarity * 100).rounded())) % alike); "
          + "make one topic of both or say how they differ")
    }
    return report.diagnostics
  }

  private static func stems(of topic: LintEdition, _ analyzer: Analyzer) -> Set<String> {
    let edition = topic.edition
    let texts = [edition.title] + edition.phrasings + edition.keywords
    let whole = texts.map(\.value) + [Markdown(edition.answer.value).plainText]
    return Set(analyzer.words(of: whole.joined(separator: "\n"), in: topic.language).map(\.stem))
  }

  /// Unit vectors with inverse document frequencies.
  private static func vectors(_ documents: [Set<String>]) -> [[(stem: String, weight: Double)]] {
    var frequency: [String: Int] = [:]
    for stem in documents.joined() { frequency[stem, default: 0] += 1 }
    return documents.map { stems in
      let weights = stems.sorted().map { stem in
        (stem: stem, weight: log(1 + Double(documents.count) / Double(frequency[stem] ?? 1)))
      }
      let length = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      return weights.map { (stem: $0.stem, weight: length > 0 ? $0.weight / length : 0) }
    }
  }
}
