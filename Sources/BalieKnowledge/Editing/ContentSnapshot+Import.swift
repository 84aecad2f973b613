import BalieLanguage

extension ContentSnapshot {
  /// The new files of an import. A file that is there already is never changed, so synonyms are left
  /// out where the content has some; a topic whose name is taken is refused.
  ///
  /// - Throws: ``EditRefusal``.
  public func edits(
    adding imported: ImportedContent, category: String, language: Language
  ) throws(EditRefusal) -> [FileEdit] {
    for topic in imported.topics { _ = try path(ofTopic: topic.name, in: category) }
    let folder = category.isEmpty ? knowledgeName : "\(knowledgeName)/\(category)"
    let files = imported.files(in: folder, language: language)
    return files.filter { file(at: $0.path) == nil }.map {
      FileEdit(path: $0.path, folder: .knowledge, before: nil, after: $0.bytes)
    }
  }
}
