import BalieKnowledge
import BalieLanguage

let town = Town(seed: 7)
print("case                            build ms  median µs    p99 µs   memory MiB")
measure("1,000 topics", town.topics(1_000), questions: town.questions(5_000))
measure(
  "15,000 phrasings of 150 labels", town.labels(150, phrasings: 100),
  questions: town.questions(5_000))

/// Builds a knowledge base, asks it the questions, and prints a line.
func measure(_ name: String, _ content: Content, questions: [String]) {
  let clock = ContinuousClock()
  let before = Memory.resident()
  let start = clock.now
  let base = KnowledgeBase(content, on: CalendarDay(year: 2026, month: 3, day: 1))
  let build = clock.now - start
  let memory = Memory.resident() - before
  // The first questions fill the caches that a running service has filled.
  for question in questions.prefix(200) { ask(base, question) }
  // All questions three times over, as traffic would bring them: the middle of a question's three
  // times leaves out what the machine did meanwhile and nothing that the question itself costs.
  let rounds = (0..<3).map { _ in
    questions.map { question in clock.measure { ask(base, question) } }
  }
  let times = questions.indices.map { place in rounds.map { $0[place] }.sorted()[1] }.sorted()
  print(
    Column.left(name, 30), Column.right(build / .milliseconds(1), 9),
    Column.right(times[times.count / 2] / .microseconds(1), 10),
    Column.right(times[times.count * 99 / 100] / .microseconds(1), 9),
    Column.right(memory, 12))
}

func ask(_ base: KnowledgeBase, _ question: String) {
  let reading = base.read(question, conversation: nil, site: Language(rawValue: "nl"))
  precondition(reading.candidates.allSatisfy { (0...1).contains($0.confidence) })
}
