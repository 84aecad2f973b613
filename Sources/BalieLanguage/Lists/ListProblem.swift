/// Something wrong in a file of words, with the place and what to do about it.
package struct ListProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file's name.
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in characters.
  package let column: Int
  /// How many characters are meant, at least 1.
  package let length: Int
  /// What is wrong and what to do.
  package let message: String
  /// The line as it stands in the file.
  package let source: String

  /// - Parameter part: what is meant of the line; nil for the whole of it.
  init(_ message: String, in line: ListLine, of file: ListFile, at part: Substring? = nil) {
    let part = part ?? line.text
    self.file = file.name
    self.line = line.number
    column = line.text.distance(from: line.text.startIndex, to: part.startIndex) + 1
    length = max(1, part.count)
    self.message = message
    source = String(line.text)
  }

  package var description: String { "\(file):\(line):\(column): error: \(message)" }
}
