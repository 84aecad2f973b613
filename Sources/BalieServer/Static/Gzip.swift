import CZlib
import Foundation

/// Makes files smaller for the way.
enum Gzip {
  /// Bytes that zlib's header and the way through a proxy's buffers are not worth less than.
  static let worthwhile = 256

  /// The bytes in gzip's format, as small as it gets them; nil where that saves nothing.
  static func compressed(_ data: Data) -> Data? {
    guard data.count >= worthwhile else { return nil }
    var stream = z_stream()
    // 15 bits of window, and 16 for gzip's own header, which holds no time and no name here.
    guard
      deflateInit2_(
        &stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var output = Data(count: Int(deflateBound(&stream, UInt(data.count))))
    var input = data
    let isDone = input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        stream.next_in = input.bindMemory(to: UInt8.self).baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
    }
    guard isDone, Int(stream.total_out) < data.count * 9 / 10 else { return nil }
    return output.prefix(Int(stream.total_out))
  }
}
