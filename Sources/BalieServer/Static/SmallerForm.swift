import Foundation
import Hummingbird
import Synchronization

/// A file made smaller for the way, when it is first asked for: all of them together take longer
/// than a start should.
final class SmallerForm: Sendable {
  private let plain: ByteBuffer
  private let compress: @Sendable (Data) -> Data?
  private let made = Mutex<ByteBuffer??>(nil)

  /// - Parameter compress: Gives the bytes in the form's format; nil where it saves nothing.
  init(of plain: ByteBuffer, by compress: @escaping @Sendable (Data) -> Data?) {
    self.plain = plain
    self.compress = compress
  }

  /// The bytes; nil where it saves nothing.
  var bytes: ByteBuffer? {
    made.withLock { made in
      if let made { return made }
      let bytes = compress(Data(buffer: plain)).map { ByteBuffer(bytes: $0) }
      made = .some(bytes)
      return bytes
    }
  }
}
