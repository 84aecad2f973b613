extension ContentSnapshot {
  /// What bringing topics and intents into their canonical form would change, by path. Files with
  /// errors are left alone.
  ///
  /// - Parameter paths: Only these, relative to the folder above the content folders; all for nil.
  public func formatting(_ paths: Set<String>? = nil) -> [FileEdit] {
    files.filter { paths?.contains($0.path) ?? true }.compactMap { file in
      guard let formatted = file.formatted(), formatted.bytes != file.bytes else { return nil }
      return FileEdit(
        path: file.path, folder: file.folder, before: file.bytes, after: formatted.bytes)
    }
  }

  /// Those of some files that have no canonical form, because of their errors or because of what
  /// they are.
  public func unformattable(among paths: [String]) -> [String] {
    paths.filter { file(at: $0)?.formatted() == nil }
  }
}
