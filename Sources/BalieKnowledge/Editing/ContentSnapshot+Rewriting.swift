/// What an editor may open and write as a whole.
extension ContentSnapshot {
  /// Largest file that is written so, in bytes.
  public static let largestFile = 100_000

  /// The files that editors know by their names: topics, intents, settings, replies and tests.
  public var editable: [ContentFile] { files.filter { $0.role != .other } }

  /// A fingerprint of one file as it is now; nil where there is none.
  public func digest(ofFileAt path: String) -> String? {
    file(at: path).map { file in
      var digest = ContentDigest()
      digest.add(file.bytes)
      return digest.text
    }
  }

  /// The name of the topic or intent that a file is; nil for another file.
  public func topicName(at path: String) -> String? {
    let file = ContentFile(path: path, folder: .knowledge, bytes: [])
    return file.role == .topic ? file.baseName : nil
  }

  /// A file with other words in it, or a new one; nil where it says that already.
  ///
  /// A security boundary: a new file goes where the reader finds topics, intents and invitations, and
  /// nowhere else.
  /// - Throws: ``EditRefusal``.
  public func rewriting(_ path: String, as text: String) throws(EditRefusal) -> FileEdit? {
    let after = Array(text.utf8)
    if let file = editable.first(where: { $0.path == path }) {
      guard file.bytes != after else { return nil }
      return FileEdit(path: path, folder: file.folder, before: file.bytes, after: after)
    }
    return FileEdit(path: path, folder: try folder(ofNew: path), before: nil, after: after)
  }

  private func folder(ofNew path: String) throws(EditRefusal) -> ContentFile.Folder {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last, last.hasSuffix(".md"),
      let folder = folders[String(parts[0])]
    else { throw .badName(path) }
    let name = String(last.dropLast(3))
    guard ContentFile.isName(name), !name.hasPrefix("_"), name != "handoff",
      parts.dropFirst().dropLast().allSatisfy({ ContentFile.isName(String($0)) && $0.first != "_" })
    else { throw .badName(path) }
    if file(named: name) != nil { throw .nameTaken(name) }
    return folder
  }

  private var folders: [String: ContentFile.Folder] {
    [knowledgeName: .knowledge, intentsName: .intents]
  }
}

extension ContentFile {
  /// What an editor would call it: `topic`, `intent`, `invitation`, `settings`, `replies`,
  /// `synonyms` or `questions`.
  public var kind: String {
    switch role {
    case .topic: "topic"
    case .intent: "intent"
    case .invitation: "invitation"
    case .settings: "settings"
    case .replies: "replies"
    case .synonyms: "synonyms"
    case .questions: "questions"
    case .unknownUnderscore, .other: "other"
    }
  }
}
