/// A document (ISO 32000). It is not looked into: it is only ever given out to be kept, never shown
/// in a page.
enum PDFFile {
  /// Where the mark of the end may stand, in bytes from the last.
  private static let tail = 1_024

  static func clean(_ sent: [UInt8]) -> CleanFile? {
    let end = Array("%%EOF".utf8)
    let tail = sent.suffix(tail)
    guard tail.count >= end.count else { return nil }
    let isWhole = tail.indices.dropLast(end.count - 1).contains { tail[$0...].starts(with: end) }
    return isWhole ? CleanFile(bytes: sent) : nil
  }
}
