/// What can only be said of all files together.
extension ContentReading {
  mutating func requireSettings(among files: [ContentFile]) {
    if files.contains(where: { $0.role == .settings }) { return }
    let folder = files.first { $0.folder == .intents }?.path.split(separator: "/").first
    let file = "\(folder ?? "Intents")/_settings.yml"
    var report = Report(on: SourceText(file: file, lines: []))
    report.error(.missingSetting, "there is no such file, and it holds the bot's own texts")
    add(report.diagnostics)
  }

  /// A name belongs to one topic or intent, whatever folder it stands in, and to one invitation.
  mutating func refuseDoubles(among files: [ContentFile]) {
    add(doubles(among: files.named))
    add(doubles(among: files.filter { $0.role == .invitation }.sorted { $0.path < $1.path }))
  }

  private func doubles(among files: [ContentFile]) -> [Diagnostic] {
    var first: [String: String] = [:]
    var found: [Diagnostic] = []
    for file in files {
      guard let earlier = first[file.baseName] else {
        first[file.baseName] = file.path
        continue
      }
      var report = Report(on: sources[file.path] ?? SourceText(file: file.path, lines: []))
      report.error(.duplicateName, "the name \"\(file.baseName)\" belongs to \(earlier) already")
      found += report.diagnostics
    }
    return found
  }

  /// Checks every name that a file gives of something else.
  mutating func resolveNames(
    among files: [ContentFile], _ hidden: HiddenFiles, teams: Set<String>?
  ) {
    let topics = Set(files.filter { $0.role == .topic }.map(\.baseName)).union(hidden.names)
    let names = Set(files.named.map(\.baseName)).union(hidden.names)
    var found: [Diagnostic] = []
    for (path, document) in documents {
      var report = Report(on: document.source)
      if let teams { resolveTeam(document, teams, into: &report) }
      let own = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
      if !hidden.holdsFolders {
        let isInvitation = content.invitations.contains { $0.file == path }
        resolveRelated(document, topics, own: isInvitation ? nil : own, into: &report)
      }
      found += report.diagnostics
    }
    add(found)
    if hidden.holdsFolders { return }
    add(unresolvedTargets(among: names.union(["?", "handoff"])))
    add(unresolvedStarters(among: topics))
  }

  private func resolveTeam(_ document: Document, _ teams: Set<String>, into report: inout Report) {
    guard let team = document.frontMatter.value("team"), !teams.contains(team.value) else { return }
    report.unknown(.unknownTeam, "team", team, known: teams)
  }

  /// - Parameter own: The topic's own name; nil for an invitation, which may name products too.
  private func resolveRelated(
    _ document: Document, _ topics: Set<String>, own: String?, into report: inout Report
  ) {
    for name in document.frontMatter.list("related", in: document.source) {
      if own == nil, InvitationRelated.product(in: name.value) != nil { continue }
      if name.value == own {
        report.error(.unknownTopic, at: name.place, "a topic is not related to itself")
      } else if !topics.contains(name.value) {
        let others = topics.subtracting([own].compactMap { $0 })
        report.unknown(.unknownTopic, "topic", name, known: others)
      }
    }
  }

  private func unresolvedTargets(among names: Set<String>) -> [Diagnostic] {
    let byFile = Dictionary(grouping: questionTargets, by: \.file)
    return byFile.flatMap { file, targets in
      var report = report(on: file)
      for (_, target) in targets where !names.contains(target.value) {
        report.unknown(.unknownTopic, "topic", target, known: names)
      }
      return report.diagnostics
    }
  }

  private func unresolvedStarters(among topics: Set<String>) -> [Diagnostic] {
    guard let settingsFile else { return [] }
    var report = report(on: settingsFile)
    for name in content.settings.starters.flatMap(\.topics) where !topics.contains(name.value) {
      report.unknown(.unknownTopic, "topic", name, known: topics)
    }
    return report.diagnostics
  }
}

extension [ContentFile] {
  /// Files that give a topic or an intent its name, in the order of their paths.
  fileprivate var named: [ContentFile] {
    filter { $0.role == .topic || $0.role == .intent }.sorted { $0.path < $1.path }
  }
}
