import BalieLanguage
import Foundation

extension WordList {
  /// Debian's `wdutch` where it is installed, read once. Without it only the shipped words are
  /// known, and a little more is repaired and a little less split.
  static let installed = WordList(
    lines: (try? Data(contentsOf: URL(filePath: "/usr/share/dict/dutch"))).map(Array.init) ?? [])
}
