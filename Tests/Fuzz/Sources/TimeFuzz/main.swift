import BalieKnowledge
import BalieLanguage
import Foundation

// Looks for texts whose reading takes more than linear time: `time-fuzz [SECONDS] [SEED] [SUBJECT]`.

let arguments = CommandLine.arguments.dropFirst()
let seconds = arguments.first.flatMap(Int.init) ?? 60
let seed = arguments.dropFirst().first.flatMap(UInt64.init) ?? 1
let only = arguments.dropFirst(2).first

var patterns = Patterns(seed: seed)
let base = KnowledgeBase(
  patterns.content(topics: 200), on: CalendarDay(year: 2026, month: 3, day: 1))
let subjects = Subject.all(base).filter { only == nil || $0.name == only }
var search = Search()
let end = ContinuousClock.now + .seconds(seconds)
var tried = 0
while ContinuousClock.now < end {
  let pattern = tried < Patterns.known.count ? Patterns.known[tried] : patterns.next()
  for subject in subjects { search.check(subject, pattern) }
  tried += 1
}
let found = search.found.count
print("\(tried) patterns, \(subjects.count) parsers, seed \(seed): \(found) grow too fast")
exit(found == 0 ? 0 : 1)
