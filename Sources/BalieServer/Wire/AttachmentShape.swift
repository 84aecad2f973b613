import BalieConversation

/// A file that was sent, on the wire; its bytes are at an address of their own.
struct AttachmentShape: Encodable, Equatable, Sendable {
  let id: String
  let type: String
  let size: Int
  let name: String
  let description: String?
  let width: Int?
  let height: Int?

  init(_ attachment: Attachment) {
    id = attachment.id.rawValue
    type = attachment.kind.mediaType
    size = attachment.size
    name = attachment.name
    description = attachment.description.isEmpty ? nil : attachment.description
    width = attachment.pixels?.width
    height = attachment.pixels?.height
  }
}

extension Attachment.Kind {
  /// The type as HTTP names it.
  var mediaType: String {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .gif: "image/gif"
    case .pdf: "application/pdf"
    }
  }
}
