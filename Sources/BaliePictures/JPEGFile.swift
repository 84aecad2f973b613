/// A photograph (ITU-T T.81): a row of segments, each with a marker.
enum JPEGFile {
  /// Keeps what draws the picture, its colours' profile and how it is to be turned. Everything else
  /// goes: place, maker, thumbnail, comments, and whatever a telephone hangs on behind the end.
  static func clean(_ sent: [UInt8]) -> CleanFile? {
    var reader = ByteReader(sent, at: 2)
    var kept: [UInt8] = []
    var (pixels, orientation): (Pixels?, UInt8) = (nil, 1)
    while let marker = reader.marker() {
      switch marker {
      case 0xD9:
        guard let pixels else { return nil }
        let isOnItsSide = orientation >= 5
        return CleanFile(
          bytes: [[0xFF, 0xD8], turning(orientation), kept, [0xFF, 0xD9]].flatMap(\.self),
          pixels: isOnItsSide ? Pixels(width: pixels.height, height: pixels.width) : pixels)
      case 0x01, 0xD0...0xD7: kept += [0xFF, marker]
      default:
        guard let length = reader.number(2), let body = reader.take(length - 2) else { return nil }
        if marker == 0xE1 { orientation = EXIF.orientation(in: body) ?? orientation }
        if isFrame(marker) {
          guard let height = body.part(1, 2)?.number, let width = body.part(3, 2)?.number else {
            return nil
          }
          pixels = Pixels(width: width, height: height)
        }
        guard draws(marker, body) else { continue }
        kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
        kept += body
        if marker == 0xDA {
          guard let scan = reader.scan() else { return nil }
          kept += scan
        }
      }
    }
    return nil
  }

  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// Whether a segment has a part in how the picture looks.
  private static func draws(_ marker: UInt8, _ body: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xE0: body.starts(with: "JFIF\0".utf8)
    case 0xE2: body.starts(with: "ICC_PROFILE\0".utf8)
    case 0xEE: body.starts(with: "Adobe".utf8)
    case 0xE1...0xEF, 0xFE: false
    default: true
    }
  }

  /// A segment that says nothing but how the picture is to be turned, as browsers go by it.
  private static func turning(_ orientation: UInt8) -> [UInt8] {
    guard (2...8).contains(orientation) else { return [] }
    let entry: [UInt8] = [1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
    var body = Array("Exif\0\0II*\0".utf8)
    body += [8, 0, 0, 0]
    body += entry
    body += [0, 0, 0, 0]
    return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
  }
}

extension ByteReader {
  /// The next marker, past the bytes that may fill up before one.
  fileprivate mutating func marker() -> UInt8? {
    guard byte() == 0xFF else { return nil }
    while let next = byte() {
      if next != 0xFF { return next == 0 ? nil : next }
    }
    return nil
  }

  /// The compressed picture up to the marker after it; nil where that never comes.
  fileprivate mutating func scan() -> ArraySlice<UInt8>? {
    var end = place
    while end + 1 < bytes.count {
      let next = bytes[end + 1]
      if bytes[end] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) {
        return take(end - place)
      }
      end += 1
    }
    return nil
  }
}

/// What a camera says of a photograph (CIPA DC-008), of which one thing is kept.
enum EXIF {
  /// How the picture is to be turned, 1...8; nil where that is not said.
  static func orientation(in body: ArraySlice<UInt8>) -> UInt8? {
    guard body.starts(with: "Exif\0\0".utf8) else { return nil }
    let tiff = body.dropFirst(6)
    guard let order = tiff.part(0, 2) else { return nil }
    let isLowFirst = order.isNamed("II")
    func number(_ offset: Int, _ count: Int) -> Int? {
      tiff.part(offset, count).map { isLowFirst ? $0.lowFirst : $0.number }
    }
    guard let start = number(4, 4), let entries = number(start, 2) else { return nil }
    for entry in 0..<entries {
      let offset = start + 2 + entry * 12
      guard let tag = number(offset, 2) else { return nil }
      if tag == 0x0112, let value = number(offset + 8, 2), (1...8).contains(value) {
        return UInt8(value)
      }
    }
    return nil
  }
}
