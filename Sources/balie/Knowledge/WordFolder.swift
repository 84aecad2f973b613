import BalieLanguage
import Foundation

/// A folder of files of words, as somebody mends them.
struct WordFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// All of its files of words, in the order of their names. Marks that are no UTF-8 are kept as
  /// such, for the check to name their lines.
  func lists() throws -> [ListFile] {
    let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    let names = found.filter { $0.hasSuffix(".txt") }.sorted()
    guard !names.isEmpty else {
      throw CommandFailure("There are no files of words (.txt) in \(path); name a folder of them.")
    }
    return try names.map(list)
  }

  private func list(_ name: String) throws -> ListFile {
    let file = URL(fileURLWithPath: path).appending(path: name)
    do {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      return ListFile(name: path + "/" + name, text: text)
    } catch {
      throw CommandFailure("\(path)/\(name) cannot be read: \(error.localizedDescription)")
    }
  }
}
