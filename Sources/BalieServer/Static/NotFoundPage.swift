import Hummingbird

/// What a browser shows where nothing is: a page with words, for somebody who followed a link.
///
/// The page stands by itself. It may be shown at any address, also below a proxy's path, so it can
/// name no other file; its style is let in by its digest.
struct NotFoundPage: Sendable {
  private let pages: [String: WebFile]

  /// Takes the pages out of the files, one a language: `/not-found/nl.html`.
  init(files: WebFiles) {
    let languages = ["nl", "en"]
    pages = [String: WebFile](
      uniqueKeysWithValues: languages.compactMap { language in
        files.file(at: "\(WebFiles.notFound)\(language).html").map { (language, $0) }
      })
  }

  /// The page in the caller's language; nil for a program, which asks for no page.
  func response(to request: Request) -> Response? {
    guard request.method == .get || request.method == .head, request.wantsPage,
      let file = pages[request.language(among: pages.keys.sorted()) ?? "en"]
    else { return nil }
    var (bytes, headers) = file.form(acceptedBy: request)
    headers[.cacheControl] = "no-store"
    headers[.eTag] = nil
    let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: bytes)
    return Response(status: .notFound, headers: headers, body: body)
  }
}
