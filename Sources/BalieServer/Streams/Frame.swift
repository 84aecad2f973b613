import Hummingbird

/// A piece of a stream in the format of Server-Sent Events.
struct Frame: Sendable {
  let bytes: ByteBuffer

  /// An event that is not stored, so that it has no id and is never repeated.
  static func event(_ name: String, _ data: some Encodable) -> Frame {
    Frame(name: name, id: nil, data: data)
  }

  /// A stored event; its id is the cursor to resume from.
  static func change(_ cursor: Int64, _ data: some Encodable) -> Frame {
    Frame(name: "change", id: cursor, data: data)
  }

  /// The first words of a stream: they make proxies and browsers see that it is open, and say how
  /// soon to come back.
  static let opening = Frame(bytes: ByteBuffer(string: ": balie\nretry: 2000\n\n"))
  /// A sign of life.
  static let heartbeat = Frame(bytes: ByteBuffer(string: ": \n\n"))

  private init(bytes: ByteBuffer) {
    self.bytes = bytes
  }

  private init(name: String, id: Int64?, data: some Encodable) {
    var bytes = ByteBuffer()
    if let id { bytes.writeString("id: \(id)\n") }
    bytes.writeString("event: \(name)\ndata: ")
    do {
      // JSON on one line is what the format needs.
      bytes.writeBytes(try WireFormat.encode(data))
    } catch {
      // The shapes of the wire hold texts, finite numbers and lists of them: all can be encoded.
      preconditionFailure("a shape of the wire cannot be encoded: \(error)")
    }
    bytes.writeString("\n\n")
    self.bytes = bytes
  }
}
