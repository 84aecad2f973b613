import BalieLanguage
import Foundation

extension WordList {
  /// Debian's `wdutch` where it is installed, read once. Without it only the shipped words are
  /// known, and a little more is repaired and a little less split.
  static let installed: WordList = {
    let file = URL(filePath: "/usr/share/dict/dutch")
    // Mapped: it is looked through once, and would be five megabytes to hold.
    let words = (try? Data(contentsOf: file, options: .mappedIfSafe)) ?? Data()
    return WordList(lines: words.span)
  }()
}
