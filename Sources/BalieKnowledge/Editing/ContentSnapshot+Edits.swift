import BalieLanguage

extension ContentSnapshot {
  /// The exact file changes that an edit makes, by path; none where the files say it all already.
  ///
  /// - Throws: ``EditRefusal``.
  public func edits(for edit: KnowledgeEdit) throws(EditRefusal) -> [FileEdit] {
    let edits =
      switch edit {
      case .addPhrasings(let phrasings, let name, let language, let tests):
        [
          try adding(phrasings, to: name, language),
          try testing(tests, leadTo: name, language),
        ]
      case .newTopic(let draft, let tests):
        [try writing(draft), try testing(tests, leadTo: draft.name, draft.language)]
      case .outOfScope(let questions, let language):
        [try testing(questions, leadTo: "?", language)]
      }
    return edits.filter { $0.before != $0.after }.sorted { $0.path < $1.path }
  }

  private func adding(
    _ phrasings: [String], to name: String, _ language: Language
  ) throws(EditRefusal) -> FileEdit {
    guard let file = file(named: name) else { throw EditRefusal.unknownTopic(name) }
    let after = try PhrasingInsertion(into: file, language).adding(phrasings)
    return FileEdit(path: file.path, folder: file.folder, before: file.bytes, after: after)
  }

  private func writing(_ draft: TopicDraft) throws(EditRefusal) -> FileEdit {
    let path = try path(ofTopic: draft.name, in: draft.category)
    return FileEdit(path: path, folder: .knowledge, before: nil, after: Array(draft.text.utf8))
  }

  /// Where a new topic goes.
  func path(ofTopic name: String, in category: String) throws(EditRefusal) -> String {
    guard ContentFile.isName(name), !name.hasPrefix("_"), name != "handoff" else {
      throw .badName(name)
    }
    if file(named: name) != nil { throw .nameTaken(name) }
    let folders = category.split(separator: "/", omittingEmptySubsequences: false)
    guard category.isEmpty || folders.allSatisfy(Self.isFolderName) else {
      throw .badName(category)
    }
    return [knowledgeName, category, "\(name).md"].filter { !$0.isEmpty }.joined(separator: "/")
  }

  /// A folder that can be named in a path, that the reader does not pass over, and that does not
  /// lead anywhere else.
  private static func isFolderName(_ name: Substring) -> Bool {
    guard let first = name.unicodeScalars.first, first != ".", first != "_" else { return false }
    return name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" }
  }

  private func testing(
    _ questions: [String], leadTo target: String, _ language: Language
  ) throws(EditRefusal) -> FileEdit {
    let path = "\(knowledgeName)/_questions.\(language.rawValue).txt"
    let file = file(at: path) ?? ContentFile(path: path, folder: .knowledge, bytes: [])
    let after = try QuestionLines(of: file, language).adding(questions, target: target)
    let isThere = self.file(at: path) != nil || after.isEmpty
    return FileEdit(
      path: path, folder: .knowledge, before: isThere ? file.bytes : nil, after: after)
  }
}

extension TopicDraft {
  /// The new file, which is served from the moment it is there.
  fileprivate var text: String {
    let edition = Edition(
      title: Located(SafeText.line(title)),
      phrasings: phrasings.map(SafeText.line).filter { !$0.isEmpty }.map { Located($0) },
      answer: Located(SafeText.answer(answer)))
    return ContentWriter.text(
      frontMatter: TopicFacts().entries, editions: [(language, edition)])
  }
}
