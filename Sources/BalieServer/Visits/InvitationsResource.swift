import BalieVisits
import Foundation
import Hummingbird

/// `/api/invitations`: what the widget loads after a visitor agreed, the same for all of them.
struct InvitationsResource: Resource {
  let premises: Premises

  /// In one order each time, so that rules that stand have the tag that they had.
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/invitations", use: get)
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let language = try request.language("language")
    let document = await premises.ports.invitations?.invitations(in: language)
    let bytes = try Self.encoder.encode((document ?? InvitationDocument()).readable)
    let tag = "\"\(Bytes.hexadecimal(Bytes.digest(of: Array(bytes)).prefix(12)))\""
    // Asked for again each time with its tag: a saved rule is live, and one that stands costs
    // nothing.
    // Weak, since it stands for the rules and not for how they are packed.
    var headers: HTTPFields = [
      .eTag: "W/" + tag, .cacheControl: "no-cache", .vary: "Accept-Encoding",
    ]
    if request.has(tag: tag) { return Response(status: .notModified, headers: headers) }
    headers[.contentType] = "application/json"
    guard request.accepts(encoding: "gzip"), let smaller = Gzip.compressed(bytes) else {
      return Response(
        status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
    headers[.contentEncoding] = "gzip"
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: smaller)))
  }
}

extension InvitationDocument {
  /// With the words as a bubble shows them, whose text is no markup.
  fileprivate var readable: InvitationDocument {
    var document = self
    for index in document.entries.indices {
      let text = document.entries[index].words.text
      document.entries[index].words.text = Markdown.plainText(text)
    }
    return document
  }
}
