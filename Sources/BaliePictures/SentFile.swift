/// A file that somebody sent, told by its content and with nothing in it that it need not have.
///
/// Nothing is believed of what a sender says: neither a name nor a declared type. What is let in is a
/// short list, and of pictures only the parts that draw them: where and by whom a photograph was
/// taken is in none of these.
public struct SentFile: Equatable, Sendable {
  /// What it is.
  public let kind: Kind
  /// The bytes that are kept.
  public let bytes: [UInt8]
  /// Width and height as it is shown, in pixels; nil for what is no picture.
  public let pixels: Pixels?

  /// Most pixels of a picture: what is small on the line may be huge on a screen.
  public static let mostPixels = 50_000_000

  /// What is let in, under the names that files end with.
  public enum Kind: String, Sendable, CaseIterable {
    case jpeg
    case png
    case webp
    case gif
    case pdf
  }

  /// Why a file is not let in.
  public enum Fault: Error, Equatable, Sendable {
    /// It is none of ``Kind``, whatever it is called.
    case unknownKind
    /// It begins like this kind and is not whole, or no such file.
    case damaged(Kind)
    /// It has more than ``SentFile/mostPixels``.
    case tooManyPixels(Pixels)
  }

  /// Tells what was sent, and keeps what it needs.
  ///
  /// - Throws: ``Fault``.
  public init(_ sent: [UInt8]) throws(Fault) {
    guard let kind = Kind(of: sent) else { throw .unknownKind }
    guard let clean = kind.clean(sent) else { throw .damaged(kind) }
    if let pixels = clean.pixels {
      guard pixels.width > 0, pixels.height > 0 else { throw .damaged(kind) }
      guard pixels.count <= Self.mostPixels else { throw .tooManyPixels(pixels) }
    }
    self.kind = kind
    bytes = clean.bytes
    pixels = clean.pixels
  }
}

/// The measures of a picture.
public struct Pixels: Equatable, Sendable {
  /// In pixels.
  public let width, height: Int

  /// How many there are, where a picture has many frames in all of them.
  public var count: Int { width.multipliedReportingOverflow(by: height).partialValue }
}

/// What is left of a file.
struct CleanFile {
  var bytes: [UInt8]
  var pixels: Pixels?
}

extension SentFile.Kind {
  /// The kind by the first bytes, as each format's standard has them.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: PNGFile.signature) {
      self = .png
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else {
      return nil
    }
  }

  /// The file without what it need not have; nil where it is not whole.
  func clean(_ bytes: [UInt8]) -> CleanFile? {
    switch self {
    case .jpeg: JPEGFile.clean(bytes)
    case .png: PNGFile.clean(bytes)
    case .webp: WebPFile.clean(bytes)
    case .gif: GIFFile.clean(bytes)
    case .pdf: PDFFile.clean(bytes)
    }
  }
}
