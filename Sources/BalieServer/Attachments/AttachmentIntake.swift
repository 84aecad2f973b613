import BalieConversation
import BalieLog
import BaliePictures
import Foundation
import Hummingbird
import NIOCore
import Synchronization

/// Takes files in: reads them, tells them by their content, and keeps what is let in.
///
/// A security boundary. What is kept is only ever given out as what it was found to be, and only to
/// the people of its conversation.
final class AttachmentIntake: Sendable {
  /// Largest file, in bytes.
  static let largest = 10 * 1_024 * 1_024
  /// Files of one conversation.
  static let mostPerConversation = 50
  /// Files that are read at the same time, each in memory.
  static let mostAtOnce = 8

  /// What came along with a file, by the query: the body is the file alone.
  struct Note: Sendable {
    let clientID: String
    let name: String
    let description: String
  }

  private let blobs: any Blobs
  private let now: @Sendable () -> Date
  private let reading = Mutex(0)

  init(blobs: any Blobs, now: @escaping @Sendable () -> Date) {
    self.blobs = blobs
    self.now = now
  }

  /// Reads what comes along with the file.
  func note(of request: Request) throws(Problem) -> Note {
    let clientID = try request.query("clientId", upTo: 64)
    guard Pattern.clientID.matches(clientID) else {
      throw .invalid("clientId", Pattern.clientID.description)
    }
    let text = [request.query("name") ?? "", request.query("description") ?? ""]
    guard text.allSatisfy({ $0.utf8.count <= 4_000 }) else {
      throw .invalid("description", "is too long.")
    }
    return Note(clientID: clientID, name: text[0], description: text[1])
  }

  /// Reads the file, keeps it, and hands it on to be said; what is not said is not kept.
  func take(
    _ request: Request, _ note: Note, in conversation: Conversation,
    say: (Attachment) async throws -> Response
  ) async throws -> Response {
    guard conversation.messages.count(where: { $0.attachment != nil }) < Self.mostPerConversation
    else { throw Problem.tooManyFiles }
    let file = try await read(request)
    guard let kind = Attachment.Kind(rawValue: file.kind.rawValue) else { throw Problem.unexpected }
    let attachment = Attachment(
      id: AttachmentID(rawValue: Bytes.hexadecimal(Bytes.random(16))), kind: kind,
      size: file.bytes.count,
      pixels: file.pixels.map { .init(width: $0.width, height: $0.height) }, name: note.name,
      description: note.description)
    try await blobs.put(Data(file.bytes), as: attachment.id, of: conversation.id, at: now())
    do {
      return try await say(attachment)
    } catch {
      try await blobs.remove(attachment.id)
      throw error
    }
  }

  private func read(_ request: Request) async throws -> SentFile {
    guard request.headers[.contentType]?.lowercased() == "application/octet-stream" else {
      throw Problem.notAFile
    }
    if let length = request.headers[.contentLength].flatMap(Int.init), length > Self.largest {
      throw Problem.fileTooLarge
    }
    try enter()
    defer { reading.withLock { $0 -= 1 } }
    let bytes = try await request.bytes(upTo: Self.largest, orElse: .fileTooLarge)
    do {
      return try SentFile(Array(bytes.readableBytesView))
    } catch {
      throw Problem(error)
    }
  }

  private func enter() throws(Problem) {
    let isIn = reading.withLock { reading in
      guard reading < Self.mostAtOnce else { return false }
      reading += 1
      return true
    }
    guard isIn else { throw .full }
  }

  /// The file as it is given out: a picture to be shown, anything else to be kept; in no case
  /// something that runs.
  func response(_ id: AttachmentID, in conversation: Conversation) async throws -> Response {
    let attachment = conversation.messages.lazy.compactMap(\.attachment).first { $0.id == id }
    guard let attachment, let bytes = try await blobs.bytes(id, of: conversation.id) else {
      throw Problem.notFound("file")
    }
    let way = attachment.kind.isPicture ? "inline" : "attachment"
    return Response(
      status: .ok,
      headers: [
        .contentType: attachment.kind.mediaType, .cacheControl: "no-store",
        .contentDisposition: "\(way); filename*=UTF-8''\(Self.encoded(attachment.name))",
        .contentSecurityPolicy: "default-src 'none'; sandbox; frame-ancestors 'none'",
        .contentLength: String(bytes.count),
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// As RFC 5987 has it: nothing but letters, digits and a few signs stands as it is.
  private static func encoded(_ name: String) -> String {
    name.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 128 && (scalar.properties.isAlphabetic || "0123456789.-_".utf8.contains(byte))
      return isPlain ? String(scalar) : "%" + Bytes.hexadecimal([byte]).uppercased()
    }.joined()
  }
}

extension Problem {
  init(_ fault: SentFile.Fault) {
    switch fault {
    case .unknownKind:
      self.init(
        status: .unsupportedMediaType, code: "unknownKind", title: "Not taken",
        detail: "Send a photograph (JPEG, PNG, WebP, GIF) or a PDF; by its content this is none.")
    case .damaged(let kind):
      self.init(
        status: .unprocessableContent, code: "damagedFile", title: "Not whole",
        detail: "The file begins like \(kind.rawValue) and is not whole. Send it again.")
    case .tooManyPixels(let pixels):
      self.init(
        status: .unprocessableContent, code: "tooManyPixels", title: "Too many pixels",
        detail: "The picture is \(pixels.width) by \(pixels.height) pixels; make it smaller, at "
          + "most \(SentFile.mostPixels / 1_000_000) million in all.")
    }
  }

  static let fileTooLarge = Problem(
    status: .contentTooLarge, code: "fileTooLarge", title: "Too large",
    detail: "A file may hold at most \(AttachmentIntake.largest / 1_048_576) MB.")

  static let tooManyFiles = Problem(
    status: .conflict, code: "tooManyFiles", title: "Too many files",
    detail: "There are \(AttachmentIntake.mostPerConversation) files in this conversation already.")

  static let notAFile = Problem(
    status: .unsupportedMediaType, code: "notAFile", title: "Not a file",
    detail: "Send the file alone, with Content-Type: application/octet-stream.")

  static let noAttachments = Problem(
    status: .forbidden, code: "attachmentsOff", title: "No files here",
    detail: "This site takes no files.")
}
