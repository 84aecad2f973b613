import BalieVisits

/// Invitations that can never be said, that say themselves to everybody, and that another one always
/// says first.
struct InvitationReachRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    let invitations = subject.invitations.filter { $0.isServed(on: subject.today) }
    return subject.invitations.flatMap { invitation in
      var report = subject.report(on: invitation.file)
      reportExpiry(of: invitation, subject, into: &report)
      if let reason = invitation.rule.impossibility {
        report.warning(.neverInvites, at: place("when", of: invitation, in: subject), reason)
      } else if invitation.rule.isForEverybody {
        report.warning(
          .alwaysInvites, at: place("when", of: invitation, in: subject),
          "this is said to everybody on every page; name pages or wait for more")
      } else if let first = invitations.first(where: { $0.shadows(invitation) }) {
        report.warning(
          .shadowedInvitation, at: place("when", of: invitation, in: subject),
          "\"\(first.name)\" is always said first; give this one a higher priority or other pages")
      }
      return report.diagnostics
    }
  }

  private func reportExpiry(
    of invitation: Invitation, _ subject: LintSubject, into report: inout Report
  ) {
    guard let until = invitation.validUntil, until < subject.today else { return }
    report.warning(
      .expired, at: place("valid-until", of: invitation, in: subject),
      "valid-until has passed, so this is no longer said; set a new date or remove the file")
  }

  private func place(
    _ key: String, of invitation: Invitation, in subject: LintSubject
  ) -> Place {
    subject.reading.documents[invitation.file]?.frontMatter.value(key)?.place ?? Place(line: 1)
  }
}

extension InvitationRule {
  /// Why no path can ever show it; nil where one can.
  fileprivate var impossibility: String? {
    if hasNoPage { return "every page is excluded by \"unless\", so this is never said" }
    let reasons = when.map { row in row.lazy.compactMap(\.impossibility).first }
    guard !reasons.isEmpty, reasons.allSatisfy({ $0 != nil }) else { return nil }
    return reasons.compactMap { $0 }.first
  }

  /// Every page that it names is excluded by the same words.
  private var hasNoPage: Bool {
    let excluded = Set(scope.unless.map(\.text))
    return excluded.contains("/**")
      || !scope.pages.isEmpty && scope.pages.allSatisfy { excluded.contains($0.text) }
  }

  /// A row waits for nothing but a moment, on any page.
  fileprivate var isForEverybody: Bool {
    let isAnywhere = scope.pages.isEmpty || scope.pages.contains { $0.text == "/**" }
    return isAnywhere && when.contains { row in !row.isEmpty && row.allSatisfy(\.isAtOnce) }
  }

  /// Whether it is met wherever the other is.
  fileprivate func covers(_ other: InvitationRule) -> Bool {
    let excluded = Set(other.scope.unless.map(\.text))
    let isWider =
      scope.pages.isEmpty
      || !other.scope.pages.isEmpty
        && other.scope.pages.allSatisfy { page in scope.pages.contains { $0.text == page.text } }
    guard isWider, scope.unless.allSatisfy({ excluded.contains($0.text) }) else { return false }
    return other.when.allSatisfy { row in
      when.contains { own in own.allSatisfy { mine in row.contains { mine.isImplied(by: $0) } } }
    }
  }
}

extension Invitation {
  /// Whether the other is never reached, since this one speaks whenever it could.
  fileprivate func shadows(_ other: Invitation) -> Bool {
    let isFirst =
      rule.priority > other.rule.priority
      || rule.priority == other.rule.priority && name < other.name
    let isForAll = !rule.needsPerson || other.rule.needsPerson
    let speaksAll = other.editions.keys.allSatisfy { editions[$0] != nil }
    // One with a cap over days leaves room for the other on a later visit.
    let isAlways = rule.caps.perDays == nil || other.rule.caps.perDays != nil
    return name != other.name && isFirst && isForAll && speaksAll && isAlways
      && rule.covers(other.rule)
  }
}

extension Condition {
  /// Seconds that each of its times takes at least.
  private var shortest: Double {
    switch kind {
    case .doubt, .rereading, .browsing, .wandering: 3
    default: 0
    }
  }

  /// Why no path can show it; nil where one can.
  fileprivate var impossibility: String? {
    switch kind {
    case .orienting where times > ClickPath.maximumVisits,
      .returns where times >= ClickPath.maximumVisits:
      return "only \(ClickPath.maximumVisits) visits are remembered, so this is never said"
    case .visit, .dwell:
      return seconds > 86_400 ? "nobody looks for longer than a day, so this is never said" : nil
    default: break
    }
    guard let within, Double(times) * shortest > within else { return nil }
    return "that often does not fit into that time, so this is never said"
  }

  /// So soon that everybody shows it.
  fileprivate var isAtOnce: Bool {
    switch kind {
    case .dwell, .visit: on == nil && seconds <= Arbiter.settle
    case .basket: on == nil && value == 0
    case .reloads: on == nil && times == 1
    default: false
    }
  }

  /// Whether it is met wherever the other is.
  fileprivate func isImplied(by other: Condition) -> Bool {
    kind == other.kind && name == other.name && (on == nil || on == other.on)
      && times <= other.times && seconds <= other.seconds && value <= other.value
      && (within ?? .infinity) >= (other.within ?? .infinity)
  }
}
