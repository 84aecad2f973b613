/// A picture of few colours, or a row of them (GIF89a).
enum GIFFile {
  static func clean(_ sent: [UInt8]) -> CleanFile? {
    var reader = ByteReader(sent, at: 6)
    guard let screen = reader.take(7),
      let width = screen.part(0, 2), let height = screen.part(2, 2),
      let flags = screen.part(4, 1)?.first, reader.take(tableSize(flags)) != nil
    else { return nil }
    var clean = CleanFile(bytes: Array(sent[..<reader.place]))
    var frames = 0
    while let block = reader.byte() {
      switch block {
      case 0x2C:
        guard let frame = reader.frame() else { return nil }
        clean.bytes.append(block)
        clean.bytes += frame
        frames += 1
      case 0x21:
        guard let label = reader.byte(), let body = reader.blocks() else { return nil }
        guard draws(label, body) else { continue }
        clean.bytes += [block, label]
        clean.bytes += body
      case 0x3B:
        guard frames > 0 else { return nil }
        // Each frame may fill the screen: a row of them is one tall picture to whoever draws it.
        clean.pixels = Pixels(width: width.lowFirst, height: height.lowFirst)
        guard width.lowFirst * height.lowFirst * frames <= 10 * SentFile.mostPixels else {
          return nil
        }
        clean.bytes.append(block)
        return clean
      default: return nil
      }
    }
    return nil
  }

  /// Timing, and that it begins again; comments and whatever a program noted are left out.
  private static func draws(_ label: UInt8, _ body: ArraySlice<UInt8>) -> Bool {
    if label == 0xF9 { return true }
    let name = body.part(1, 11)
    return label == 0xFF && (name?.isNamed("NETSCAPE2.0") ?? false)
  }

  /// Bytes of the table of colours that these flags tell of.
  fileprivate static func tableSize(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }
}

extension ByteReader {
  /// One picture behind its separator: place, colours, and the compressed bytes.
  fileprivate mutating func frame() -> ArraySlice<UInt8>? {
    let start = place
    guard let descriptor = take(9), let flags = descriptor.last,
      take(GIFFile.tableSize(flags)) != nil, take(1) != nil, blocks() != nil
    else { return nil }
    return bytes[start..<place]
  }

  /// Blocks of at most 255 bytes, up to and with the empty one that ends them.
  fileprivate mutating func blocks() -> ArraySlice<UInt8>? {
    let start = place
    while let length = byte() {
      if length == 0 { return bytes[start..<place] }
      guard take(Int(length)) != nil else { return nil }
    }
    return nil
  }
}
