import BalieConversation

/// A file that was sent, without its bytes.
struct AttachmentRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let id: String
  let kind: String
  let size: Int
  let width: Int?
  let height: Int?
  let name: String
  let description: String?

  init(_ attachment: Attachment) {
    id = attachment.id.rawValue
    kind = attachment.kind.rawValue
    size = attachment.size
    width = attachment.pixels?.width
    height = attachment.pixels?.height
    name = attachment.name
    description = attachment.description.isEmpty ? nil : attachment.description
  }

  var attachment: Attachment {
    get throws {
      var pixels: Attachment.Pixels?
      if let width, let height { pixels = Attachment.Pixels(width: width, height: height) }
      return Attachment(
        id: AttachmentID(rawValue: id), kind: try known(kind, as: "kind of file"), size: size,
        pixels: pixels, name: name, description: description ?? "")
    }
  }

  func write(to json: inout JSONText) {
    json.field("description", description)
    if let height { json.field("height", height) }
    json.field("id", id)
    json.field("kind", kind)
    json.field("name", name)
    json.field("size", size)
    if let width { json.field("width", width) }
  }
}

extension AttachmentRecord {
  init(_ json: JSONObject) throws {
    id = try json.value("id")
    kind = try json.value("kind")
    size = try json.value("size")
    width = try json.optional("width")
    height = try json.optional("height")
    name = try json.value("name")
    description = try json.optional("description")
  }
}
