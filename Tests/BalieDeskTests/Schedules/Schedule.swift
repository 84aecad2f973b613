import BalieConversation
import BalieTestSupport

/// What visitors, operators and time do, step by step; the acts of one step happen at once.
struct Schedule: CustomStringConvertible {
  typealias Step = [Act]

  var steps: [Step]

  var description: String {
    steps.map { step in step.map { "\($0)" }.joined(separator: " | ") }.joined(separator: "\n")
  }

  /// Shorter ones, each without some of its steps or acts: long cuts first.
  var shorter: [Schedule] {
    var all: [Schedule] = []
    var length = steps.count / 2
    while length >= 1 {
      for start in stride(from: 0, to: steps.count, by: length) {
        var cut = steps
        cut.removeSubrange(start..<min(start + length, steps.count))
        all.append(Schedule(steps: cut))
      }
      length /= 2
    }
    for (index, step) in steps.enumerated() where step.count > 1 {
      for act in step.indices {
        var cut = steps
        cut[index].remove(at: act)
        all.append(Schedule(steps: cut))
      }
    }
    return all
  }
}

/// One thing that somebody does in one of the conversations.
enum Act {
  case says(Int)
  case wantsPerson(Int)
  case waits(Int)
  case returnsToBot(Int)
  case visitorCloses(Int)
  case accepts(OperatorID, Int)
  case declines(OperatorID, Int)
  case takes(OperatorID, Int)
  case takesOver(OperatorID, Int)
  case answers(OperatorID, Int)
  case transfers(OperatorID, Int, to: OperatorID)
  case givesBack(OperatorID, Int)
  case closes(OperatorID, Int)
  case types(OperatorID, Int)
  case turns(OperatorID, Presence)
  case timePasses(Double)
}

extension Schedule {
  static let people = ["sanne", "tom", "bo"].map(OperatorID.init(rawValue:))
  static let conversations = 4

  /// A schedule that one seed alone makes, of people who mostly do what makes sense.
  init(seed: UInt64, length: Int) {
    var random = SeededGenerator(seed: seed)
    let opening = Self.people.map { Act.turns($0, .online) }
    steps = [opening]
    for _ in 0..<length {
      steps.append((0..<Int.random(in: 1...3, using: &random)).map { _ in Act(&random) })
    }
  }
}

extension Act {
  fileprivate init(_ random: inout SeededGenerator) {
    func one<Value>(of values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &random)]
    }
    let someone = one(of: Schedule.people)
    let talk = Int.random(in: 0..<Schedule.conversations, using: &random)
    switch Int.random(in: 0..<26, using: &random) {
    case 0...3: self = .says(talk)
    case 4...6: self = .wantsPerson(talk)
    case 7: self = .waits(talk)
    case 8: self = .returnsToBot(talk)
    case 9: self = .visitorCloses(talk)
    case 10...13: self = .accepts(someone, talk)
    case 14: self = .declines(someone, talk)
    case 15: self = .takes(someone, talk)
    case 16: self = .takesOver(someone, talk)
    case 17, 18: self = .answers(someone, talk)
    case 19: self = .transfers(someone, talk, to: one(of: Schedule.people))
    case 20: self = .givesBack(someone, talk)
    case 21: self = .closes(someone, talk)
    case 22: self = .types(someone, talk)
    case 23: self = .turns(someone, one(of: [.online, .online, .away, .offline]))
    default: self = .timePasses(one(of: [1, 15, 31, 200]))
    }
  }
}
