import Foundation

/// A run's figures as text for a terminal.
public struct EvaluationReport: CustomStringConvertible, Sendable {
  private let measures: Measures
  private let timing: Evaluation.Timing

  /// Reports a run.
  public init(_ evaluation: Evaluation) {
    self.init(evaluation.measures, evaluation.timing)
  }

  init(_ measures: Measures, _ timing: Evaluation.Timing = .init(build: .zero, each: [])) {
    self.measures = measures
    self.timing = timing
  }

  /// The whole report, ending in a line feed.
  public var description: String {
    [
      figures, decisions, chat, curve, calibration, groups("kind", measures.byKind),
      groups("language", measures.byLanguage), confusions, times,
    ].filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var figures: String {
    """
    \(measures.questions) questions, \(measures.inScope) in scope
    top-1                       \(percent(measures.top1))
    top-3                       \(percent(measures.top3))
    AUROC                       \(percent(measures.auroc))
    right at 95 % precision     \(percent(measures.coverage95))
    right at 90 % precision     \(percent(measures.coverage90))
    """
  }

  private var decisions: String {
    let decisions = measures.decisions
    return """
      answered rightly            \(percent(decisions.answeredRightly)) of in-scope questions
      answered wrongly            \(percent(decisions.answeredWrongly)) of all questions
      out of scope, yet answered  \(percent(decisions.outOfScopeAnswered))
      asked back                  \(percent(decisions.clarified)) of all questions
      the right one among those   \(percent(decisions.clarifiedRightly))
      asked for a person, got one \(percent(decisions.personsHandedOff))
      did not ask, got one        \(percent(decisions.othersHandedOff))
      """
  }

  /// Shares of each row; a dash where a column says nothing of it.
  var chat: String {
    let head = "what visitors met   count  right  offered   both  wrong  not understood  operator"
    let lines = measures.chat.map { row in
      row.name.padding(toLength: 19, withPad: " ", startingAt: 0) + padded(row.count)
        + percent(row.right) + "  " + percent(row.offered) + " " + percent(row.right + row.offered)
        + " " + percent(row.wrong) + "        " + percent(row.notUnderstood) + "     "
        + percent(row.handedOver)
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private var curve: String {
    let lines = measures.curve.map { point in
      "  \(decimal(point.from, 2))        \(percent(point.right))  \(percent(point.wrong))   "
        + percent(point.talkAnswered)
    }
    return (["answered from  right   wrong  asked nothing"] + lines).joined(separator: "\n")
  }

  private var calibration: String {
    let lines = measures.calibration.map { step in
      let range = "\(decimal(step.from, 1))-\(decimal(step.from + 0.1, 1))"
      return "\(range)  \(padded(step.count)) \(percent(step.confidence)) \(percent(step.right))"
    }
    return (["confidence  count   said  right"] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  private func groups(_ name: String, _ groups: [GroupMeasure]) -> String {
    guard !groups.isEmpty else { return "" }
    let lines = groups.map { "  \(percent($0.top1)) \(padded($0.count))  \($0.name)" }
    return (["top-1 by \(name)"] + lines).joined(separator: "\n")
  }

  private var confusions: String {
    let lines = measures.confusions.prefix(12).map { confusion in
      "  \(decimal(confusion.cost, 2)) \(padded(confusion.count))  "
        + "\(confusion.label) taken for \(confusion.taken)"
    }
    return lines.isEmpty ? "" : (["costliest confusions"] + lines).joined(separator: "\n")
  }

  private var times: String {
    """
    built in \(milliseconds(timing.build)) ms
    a question takes \(milliseconds(timing.median)) ms (median), \
    \(milliseconds(timing.percentile99)) ms (99 %)
    """
  }
}

extension Comparison: CustomStringConvertible {
  /// Won and lost questions, a line each, ending in a line feed.
  public var description: String {
    func lines(_ sign: String, _ changes: [Change]) -> [String] {
      changes.map { change in
        "\(sign) \(change.text)  [\(change.label)] \(change.before ?? "-") -> \(change.now ?? "-")"
      }
    }
    let head = "won \(won.count), lost \(lost.count), in one run only \(unmatched)"
    return ([head] + lines("+", won) + lines("-", lost)).joined(separator: "\n") + "\n"
  }
}

private func percent(_ share: Double) -> String { String(format: "%6.1f", share * 100) }
private func decimal(_ value: Double, _ places: Int) -> String {
  String(format: "%.\(places)f", value)
}
private func padded(_ count: Int) -> String { String(format: "%5d", count) }
private func milliseconds(_ duration: Duration) -> String {
  decimal(duration / .milliseconds(1), 3)
}
