/// What is there but could not be read. One link that leads astray must not make unknown topics of
/// all names that stand for its file elsewhere: the editor would look for the mistake there.
struct HiddenFiles {
  /// Names of topics and intents.
  let names: Set<String>
  /// Whether whole folders are hidden, so that no name can be called unknown.
  let holdsFolders: Bool
  /// Whether the settings may be among it.
  let mayHoldSettings: Bool

  init(_ unread: [Diagnostic]) {
    let parts = unread.map { $0.file.split(separator: "/") }
    let files = unread.map(\.file).filter { $0.hasSuffix(".md") }
    names = Set(files.map { ContentFile(path: $0, folder: .knowledge, bytes: []).baseName })
    let isSettings = parts.map { $0.last == "_settings.yml" }
    holdsFolders = zip(unread, isSettings).contains { !$0.file.hasSuffix(".md") && !$1 }
    mayHoldSettings = zip(parts, isSettings).contains { $1 || $0.count == 1 }
  }
}
