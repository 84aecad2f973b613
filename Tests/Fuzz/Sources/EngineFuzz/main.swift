import BalieKnowledge
import BalieLanguage
import Foundation

let seconds = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 60
let seed = CommandLine.arguments.dropFirst(2).first.flatMap(UInt64.init) ?? 1
let languages = ["nl", "en", "de", "fr", "tr", "ar", "th", "zh", "zz"].map(Language.init)

var maker = TextMaker(seed: seed)
var base = KnowledgeBase(maker.content(topics: 12), on: CalendarDay(year: 2026, month: 3, day: 1))
let end = ContinuousClock.now + .seconds(seconds)
var count = 0
while ContinuousClock.now < end {
  // Now and then the knowledge itself is random too.
  if count % 5_000 == 4_999 {
    base = KnowledgeBase(maker.content(topics: 12), on: CalendarDay(year: 2026, month: 3, day: 1))
  }
  let text = maker.text()
  check(base, text, number: count, site: languages[count % languages.count])
  count += 1
}
print("\(count) texts in \(seconds) s, seed \(seed): all read")

/// Stops with the text where something that always holds does not.
func check(_ base: KnowledgeBase, _ text: String, number: Int, site: Language) {
  let reading = base.read(text, conversation: nil, site: site)
  let apart = text.decomposedStringWithCanonicalMapping
  let together = text.precomposedStringWithCanonicalMapping
  let decomposed = base.read(apart, conversation: nil, site: site)
  // Foundation composes some letters for private use with marks, as if they were others: then
  // the two are no longer the same text.
  let isSameText =
    together.decomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(apart.unicodeScalars)
  let composed = isSameText ? base.read(together, conversation: nil, site: site) : decomposed
  let confidences = reading.candidates.map(\.confidence)
  let holds =
    confidences == confidences.sorted(by: >) && confidences.allSatisfy { (0...1).contains($0) }
    && reading.candidates.count <= 10 && (reading.decision == .rephrase) == reading.names.isEmpty
    && composed.candidates.map(\.name) == decomposed.candidates.map(\.name)
    && composed.candidates.map(\.confidence) == decomposed.candidates.map(\.confidence)
  if !holds {
    print("text \(number): \(text.unicodeScalars.map { String($0.value, radix: 16) })")
    exit(1)
  }
}
