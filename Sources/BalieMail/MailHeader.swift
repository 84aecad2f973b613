import Foundation

/// Words in a header of a message.
enum MailHeader {
  /// The most bytes of text in one encoded word, so that it has at most 75 characters (RFC 2047).
  private static let mostBytes = 42

  /// Words as a header has them: as they stand where they are plain, else encoded; always one line.
  static func words(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isPlain = line.unicodeScalars.allSatisfy { scalar in
      scalar.value < 127 && scalar.value >= 32 && !"\"\\()<>@,;:[]".unicodeScalars.contains(scalar)
    }
    if isPlain, line.utf8.count <= 60, !line.hasPrefix("=?") { return line }
    return pieces(of: line).map { piece in
      "=?UTF-8?B?\(Data(piece.utf8).base64EncodedString())?="
    }.joined(separator: "\r\n ")
  }

  /// Cut between characters, since each encoded word must be text by itself.
  private static func pieces(of line: String) -> [String] {
    var pieces = [""]
    for character in line {
      let last = pieces[pieces.count - 1]
      if last.utf8.count + character.utf8.count > mostBytes, !last.isEmpty {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }
}
