/// A picture in chunks of RIFF (RFC 9649).
enum WebPFile {
  private static let drawing: Set = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]
  /// In the flags of the extended header: that a camera's words and a maker's are there.
  private static let telling: UInt8 = 0x08 | 0x04

  static func clean(_ sent: [UInt8]) -> CleanFile? {
    guard let size = sent[...].part(4, 4)?.lowFirst, size + 8 <= sent.count else { return nil }
    var reader = ByteReader(Array(sent[..<(size + 8)]), at: 12)
    var chunks: [UInt8] = []
    var pixels: Pixels?
    while !reader.isAtEnd {
      guard let name = reader.take(4), let length = reader.lowFirst(4),
        let body = reader.take(length), let type = String(validating: name, as: UTF8.self)
      else { return nil }
      if length % 2 == 1, reader.byte() == nil { return nil }
      guard drawing.contains(type) else { continue }
      pixels = pixels ?? measures(type, body)
      var kept = Array(body)
      if type == "VP8X", let flags = kept.first { kept[0] = flags & ~telling }
      chunks += name
      chunks += lowFirst(length)
      chunks += kept
      if length % 2 == 1 { chunks.append(0) }
    }
    guard let pixels else { return nil }
    var bytes = Array("RIFF".utf8)
    bytes += lowFirst(chunks.count + 4)
    bytes += Array("WEBP".utf8)
    return CleanFile(bytes: bytes + chunks, pixels: pixels)
  }

  private static func measures(_ type: String, _ body: ArraySlice<UInt8>) -> Pixels? {
    switch type {
    case "VP8X":
      guard let width = body.part(4, 3), let height = body.part(7, 3) else { return nil }
      return Pixels(width: width.lowFirst + 1, height: height.lowFirst + 1)
    case "VP8 ":
      guard let start = body.part(3, 3), Array(start) == [0x9D, 0x01, 0x2A],
        let width = body.part(6, 2), let height = body.part(8, 2)
      else { return nil }
      return Pixels(width: width.lowFirst & 0x3FFF, height: height.lowFirst & 0x3FFF)
    case "VP8L":
      guard body.first == 0x2F, let bits = body.part(1, 4)?.lowFirst else { return nil }
      return Pixels(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    default: return nil
    }
  }

  private static func lowFirst(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(number >> ($0 * 8) & 0xFF) }
  }
}
