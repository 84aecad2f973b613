/// A content file as it stands on disk, or as it would stand there.
public struct ContentFile: Equatable, Sendable {
  /// Where it stands, relative to the folder above the content folders, with `/` between:
  /// `Knowledge/burgerzaken/paspoort.md`.
  public let path: String
  /// Which of the two folders it stands in.
  public let folder: Folder
  /// What it says.
  public let bytes: [UInt8]

  /// Puts a file together.
  public init(path: String, folder: Folder, bytes: [UInt8]) {
    self.path = path
    self.folder = folder
    self.bytes = bytes
  }

  /// Puts a file together from its text.
  public init(path: String, folder: Folder, text: String) {
    self.init(path: path, folder: folder, bytes: Array(text.utf8))
  }

  /// A folder of content.
  public enum Folder: String, Sendable {
    /// Topics, synonyms, replies and questions.
    case knowledge
    /// Intents and settings.
    case intents
  }
}

extension ContentFile {
  /// The file's name with its ending.
  var fileName: String { String(path.split(separator: "/").last ?? "") }

  /// The file's name without its last ending.
  var baseName: String {
    guard let dot = fileName.lastIndex(of: ".") else { return fileName }
    return String(fileName[..<dot])
  }

  /// Folders between the content folder and the file, outermost first.
  var category: [String] { path.split(separator: "/").dropFirst().dropLast().map(String.init) }

  /// What the file is, by its folder and name alone.
  var role: Role {
    if let language = Self.questionsLanguage(of: fileName) { return .questions(language) }
    switch (folder, fileName) {
    case (.knowledge, "_synonyms.md"): return .synonyms
    case (.knowledge, "_replies.md"): return .replies
    case (.intents, "_settings.yml"): return .settings
    default: break
    }
    if fileName.hasPrefix("_") { return .unknownUnderscore }
    guard fileName.hasSuffix(".md") else { return .other }
    if folder == .knowledge { return .topic }
    return category.first == "invitations" ? .invitation : .intent
  }

  enum Role: Equatable {
    case topic
    case intent
    case invitation
    case synonyms
    case replies
    case questions(String)
    case settings
    case unknownUnderscore
    case other
  }

  private static func questionsLanguage(of name: String) -> String? {
    guard name.hasPrefix("_questions."), name.hasSuffix(".txt") else { return nil }
    let language = name.dropFirst("_questions.".count).dropLast(".txt".count)
    return language.isEmpty ? nil : String(language)
  }
}
