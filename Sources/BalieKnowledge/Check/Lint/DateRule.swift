/// Dates that have passed.
struct DateRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.allTopics.filter { $0.facts.status == .active }.flatMap { topic in
      var report = subject.report(on: topic.file)
      reportExpiry(of: topic, subject, into: &report)
      reportReview(of: topic, subject, into: &report)
      return report.diagnostics
    }
  }

  private func reportExpiry(
    of topic: Topic, _ subject: LintSubject, into report: inout Report
  ) {
    guard let until = topic.facts.validUntil, until < subject.today else { return }
    report.warning(
      .expired, at: place("valid-until", of: topic, in: subject),
      "valid-until has passed, so this is no longer served; set a new date or retire the topic")
  }

  private func reportReview(
    of topic: Topic, _ subject: LintSubject, into report: inout Report
  ) {
    guard let reviewed = topic.facts.reviewed else { return }
    let place = place("reviewed", of: topic, in: subject)
    if reviewed > subject.today {
      report.warning(.reviewInFuture, at: place, "the review lies in the future")
    } else if reviewed < subject.today.oneYearEarlier {
      report.warning(
        .reviewDue, at: place,
        "the last review is over a year ago; read the topic and set the date",
        instead: subject.today.description)
    }
  }

  private func place(_ key: String, of topic: Topic, in subject: LintSubject) -> Place {
    subject.reading.documents[topic.file]?.frontMatter.value(key)?.place ?? Place(line: 1)
  }
}
