import BalieVisits

/// Finds a deal's picture: a paragraph of its own, `![what it shows](/path/on/the/site.png)`.
enum InvitationPicture {
  /// The text without its picture, and the picture.
  static func parted(from text: String) -> (text: String, picture: InvitationDocument.Picture?) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let index = lines.firstIndex(where: { $0.hasPrefix("![") && $0.hasSuffix(")") }),
      let middle = lines[index].firstRange(of: "](")
    else { return (text, nil) }
    let line = lines.remove(at: index)
    let picture = InvitationDocument.Picture(
      path: String(line[middle.upperBound...].dropLast().trimmed),
      alt: String(line[..<middle.lowerBound].dropFirst(2).trimmed))
    return (lines.joined(separator: "\n").trimmedLines, picture)
  }
}
