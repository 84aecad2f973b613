import CWords

extension ListFile {
  /// All files that are built in, in the order of their names.
  package static var builtIn: [ListFile] {
    (0..<balie_words_count()).map { ListFile(builtIn: $0) }
  }

  /// The built-in files of a folder of this target.
  static func builtIn(in folder: String) -> [ListFile] {
    places(where: { $0.hasPrefix("BalieLanguage/\(folder)/") }).map(ListFile.init(builtIn:))
  }

  /// A built-in file by its place in this target; an empty one where there is none, which the tests
  /// of whoever needs it would not pass.
  static func builtIn(_ name: String) -> ListFile {
    places(where: { $0 == "BalieLanguage/\(name)" }).first.map(ListFile.init(builtIn:))
      ?? ListFile(name: name, text: "")
  }

  private static func places(where fits: (String) -> Bool) -> [Int32] {
    (0..<balie_words_count()).filter { fits(String(cString: balie_words_path($0))) }
  }

  private init(builtIn place: Int32) {
    self.init(
      name: String(cString: balie_words_path(place)),
      text: String(cString: balie_words_text(place)))
  }
}
