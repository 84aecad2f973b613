/// A file that somebody sent; its bytes stand apart, under its id.
public struct Attachment: Equatable, Sendable {
  /// Longest name and longest description, in characters; the rest is cut.
  public static let maximumLength = 300

  /// Under what its bytes are kept: random, unguessable.
  public let id: AttachmentID
  /// What it is, by its content.
  public let kind: Kind
  /// How many bytes are kept, after what tells of its maker was taken out.
  public let size: Int
  /// Width and height of a picture as it is shown, in pixels.
  public let pixels: Pixels?
  /// What its sender's machine calls it, never empty.
  public let name: String
  /// What is to be seen, in the sender's words, for who cannot see it; possibly empty.
  public let description: String

  /// Puts an attachment together; name and description are cleaned like all that is typed.
  public init(
    id: AttachmentID, kind: Kind, size: Int, pixels: Pixels?, name: String, description: String
  ) {
    self.id = id
    self.kind = kind
    self.size = size
    self.pixels = pixels
    let given = MessageText.line(name, limit: Self.maximumLength)
    self.name = given.isEmpty ? "file.\(kind.rawValue)" : given
    self.description = MessageText.line(description, limit: Self.maximumLength)
  }

  /// The few kinds that are let in.
  public enum Kind: String, Sendable, CaseIterable {
    case jpeg
    case png
    case webp
    case gif
    case pdf

    /// Whether it is a picture.
    public var isPicture: Bool { self != .pdf }
  }

  /// The measures of a picture.
  public struct Pixels: Equatable, Sendable {
    /// In pixels, at least 1.
    public let width, height: Int

    /// Puts measures together.
    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  /// What stands for it where only words can be shown.
  public var words: MessageText {
    MessageText(stored: description.isEmpty ? name : description)
  }
}

/// Under what an attachment is kept.
public struct AttachmentID: RawRepresentable, Hashable, Sendable {
  /// Lower-case letters and digits, chosen at the edge.
  public let rawValue: String

  /// Names an attachment.
  public init(rawValue: String) { self.rawValue = rawValue }
}
