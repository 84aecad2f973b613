/// A topic should not refer visitors to one that is not served.
struct RelatedRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    let served = Set(subject.topics.map(\.name))
    let hidden = Set(subject.allTopics.map(\.name)).subtracting(served)
    return subject.topics.flatMap { topic in
      var report = subject.report(on: topic.file)
      for name in related(of: topic, in: subject) where hidden.contains(name.value) {
        report.warning(
          .relatedNotServed, at: name.place, "topic \"\(name.value)\" is not served today")
      }
      return report.diagnostics
    }
  }

  private func related(of topic: Topic, in subject: LintSubject) -> [Located<String>] {
    guard let document = subject.reading.documents[topic.file] else { return [] }
    return document.frontMatter.list("related", in: document.source)
  }
}
