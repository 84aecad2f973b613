extension ContentSnapshot {
  /// The file of a topic that is still to be written, under a name of one's choice.
  ///
  /// - Parameter category: Folders below the knowledge folder with `/` between, or nothing.
  /// - Throws: ``EditRefusal``.
  public func edit(
    starting topic: NewTopic, name: String, category: String
  ) throws(EditRefusal) -> FileEdit {
    let path = try path(ofTopic: name, in: category)
    let languages = reading().content.settings.languages
    let text = topic.file(in: knowledgeName, languages: languages).bytes
    return FileEdit(path: path, folder: .knowledge, before: nil, after: text)
  }
}
