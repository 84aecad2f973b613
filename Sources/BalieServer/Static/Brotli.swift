import CBrotli
import Foundation

/// Makes files smaller still for browsers that take Brotli, which they do over https.
enum Brotli {
  /// The bytes in Brotli's format, as small as it gets them; nil where that saves nothing.
  static func compressed(_ data: Data) -> Data? {
    guard data.count >= Gzip.worthwhile else { return nil }
    var size = BrotliEncoderMaxCompressedSize(data.count)
    var output = Data(count: size)
    let isDone = data.withUnsafeBytes { input in
      output.withUnsafeMutableBytes { output in
        BrotliEncoderCompress(
          BROTLI_MAX_QUALITY, BROTLI_MAX_WINDOW_BITS, BROTLI_MODE_TEXT,
          data.count, input.bindMemory(to: UInt8.self).baseAddress,
          &size, output.bindMemory(to: UInt8.self).baseAddress) == BROTLI_TRUE
      }
    }
    return isDone && size < data.count * 9 / 10 ? output.prefix(size) : nil
  }
}
