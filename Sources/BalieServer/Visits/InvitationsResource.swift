import BalieVisits
import Hummingbird

/// `/api/invitations`: what the widget loads after a visitor agreed, the same for all of them.
struct InvitationsResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/invitations", use: get)
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let language = try request.language("language")
    let document = await premises.ports.invitations?.invitations(in: language)
    let bytes = try WireFormat.encode((document ?? InvitationDocument()).readable)
    let tag = "\"\(Bytes.hexadecimal(Bytes.digest(of: Array(bytes)).prefix(12)))\""
    // Asked for again each time with its tag: a saved rule is live, and one that stands costs
    // nothing.
    let headers: HTTPFields = [.eTag: tag, .cacheControl: "no-cache"]
    if request.has(tag: tag) { return Response(status: .notModified, headers: headers) }
    var response = Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    response.headers[.contentType] = "application/json"
    return response
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
