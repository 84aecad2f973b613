/// A picture in chunks (ISO/IEC 15948).
enum PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Chunks that have a part in how it looks; texts, times and what a camera says are none.
  private static let drawing: Set = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD",
    "pHYs", "acTL", "fcTL", "fdAT",
  ]

  static func clean(_ sent: [UInt8]) -> CleanFile? {
    var reader = ByteReader(sent, at: signature.count)
    var clean = CleanFile(bytes: signature)
    while let length = reader.take(4), let name = reader.take(4),
      let body = reader.take(length.number), let check = reader.take(4)
    {
      guard let type = String(validating: name, as: UTF8.self) else { return nil }
      if clean.pixels == nil {
        guard type == "IHDR", let width = body.part(0, 4), let height = body.part(4, 4) else {
          return nil
        }
        clean.pixels = Pixels(width: width.number, height: height.number)
      }
      if drawing.contains(type) {
        for part in [length, name, body, check] { clean.bytes += part }
      }
      if type == "IEND" { return clean }
    }
    return nil
  }
}
