import Foundation
import Hummingbird

/// One file as it is served.
struct WebFile: Sendable {
  private let kind: String
  private let path: String
  let bytes: ByteBuffer
  let headers: HTTPFields
  private let gzip: SmallerForm
  /// Smaller still.
  private let brotli: SmallerForm

  /// Reads a file that is served at this path.
  init(_ file: URL, path: String) throws {
    let data =
      file.pathExtension == "css"
      ? Data(try LeanSheet.text(of: file).utf8) : try Data(contentsOf: file)
    self.init(data, kind: file.pathExtension, path: path)
  }

  /// A file of these bytes, of the kind that this extension of a name stands for.
  init(_ data: Data, kind: String, path: String) {
    self.kind = kind
    self.path = path
    bytes = ByteBuffer(bytes: data)
    var headers = Self.headers(for: kind, path, data)
    if Self.isText(kind), data.count >= Gzip.worthwhile { headers[.vary] = "Accept-Encoding" }
    self.headers = headers
    gzip = SmallerForm(of: bytes) { Gzip.compressed($0) }
    brotli = SmallerForm(of: bytes) { Brotli.compressed($0) }
  }

  /// What tells these bytes from all others.
  var tag: String { headers[.eTag] ?? "" }

  /// What the file says.
  var text: String { String(buffer: bytes) }

  /// The file with these words in it instead.
  func saying(_ text: String) -> WebFile {
    WebFile(Data(text.utf8), kind: kind, path: path)
  }

  /// The same, and pictures of one more origin may be shown in it.
  func saying(_ text: String, showing origin: String?) -> WebFile {
    let file = saying(text)
    guard let origin, let policy = file.headers[.contentSecurityPolicy] else { return file }
    let wider = policy.replacing("img-src 'self'", with: "img-src 'self' \(origin)")
    return WebFile(file, policy: wider)
  }

  private init(_ file: WebFile, policy: String) {
    kind = file.kind
    path = file.path
    bytes = file.bytes
    var headers = file.headers
    headers[.contentSecurityPolicy] = policy
    self.headers = headers
    gzip = file.gzip
    brotli = file.brotli
  }

  /// The file as the caller can take it: its bytes with their headers.
  func form(acceptedBy request: Request) -> (bytes: ByteBuffer, headers: HTTPFields) {
    guard headers[.vary] != nil else { return (bytes, headers) }
    for (encoding, form) in [("br", brotli), ("gzip", gzip)]
    where request.accepts(encoding: encoding) {
      if let bytes = form.bytes { return (bytes, Self.encoded(headers, encoding)) }
    }
    return (bytes, headers)
  }

  /// Other bytes are another thing to a cache, so they have a tag of their own.
  private static func encoded(_ headers: HTTPFields, _ encoding: String) -> HTTPFields {
    var headers = headers
    headers[.contentEncoding] = encoding
    if let tag = headers[.eTag] { headers[.eTag] = "\(tag.dropLast())-\(encoding)\"" }
    return headers
  }

  private static func headers(for kind: String, _ path: String, _ data: Data) -> HTTPFields {
    let digest = Bytes.digest(of: Array(data))
    var headers: HTTPFields = [
      .contentType: contentType(of: kind),
      .eTag: "\"\(Bytes.hexadecimal(digest.prefix(12)))\"",
      // Every other file is asked for again, with its tag, so that a page never mixes the files
      // of two versions; the loader alone, on every page of the site, may be a little older.
      .cacheControl: path == "/widget.js" ? "public, max-age=300" : "no-cache",
    ]
    if kind == "html" { headers[.contentSecurityPolicy] = policy(for: path, data) }
    return headers
  }

  /// No script, style or picture but our own, nothing inline; only the hosted chat may be framed,
  /// and only by our own pages: a framed desk could be clicked blindly.
  private static func policy(for path: String, _ data: Data) -> String {
    if path.hasPrefix(WebFiles.notFound) { return policy(forPageAlone: data) }
    let ancestors = path == "/chat" ? "'self'" : "'none'"
    return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
      + "form-action 'self'; frame-ancestors \(ancestors)"
  }

  /// A page that names no other file: nothing but its own style, by its digest.
  private static func policy(forPageAlone data: Data) -> String {
    let page = String(decoding: data, as: UTF8.self)
    let style = page.firstMatch(of: /<style>(?<rules>[^<]*)<\/style>/).map { $0.rules } ?? ""
    let digest = Data(Bytes.sha256(of: Array(style.utf8))).base64EncodedString()
    return "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; "
      + "form-action 'none'; frame-ancestors 'none'"
  }

  /// Pictures and sounds are packed already.
  private static func isText(_ kind: String) -> Bool {
    !["png", "ico", "webp", "woff2", "mp3", "wav", "ogg"].contains(kind)
  }

  private static func contentType(of fileExtension: String) -> String {
    switch fileExtension {
    case "html": "text/html; charset=utf-8"
    case "js", "mjs": "text/javascript; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "json", "map": "application/json"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "ico": "image/x-icon"
    case "webp": "image/webp"
    case "woff2": "font/woff2"
    case "mp3": "audio/mpeg"
    case "wav": "audio/wav"
    case "ogg": "audio/ogg"
    case "webmanifest": "application/manifest+json"
    case "yaml": "application/yaml"
    default: "application/octet-stream"
    }
  }
}
