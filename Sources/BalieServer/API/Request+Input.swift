import Foundation
import Hummingbird
import NIOCore

extension Request {
  /// Largest body taken, in bytes.
  static let maximumBody = 65_536

  /// The body, decoded strictly.
  ///
  /// Content-Type is checked, since a form on another site can send text that happens to be JSON
  /// but can never send this type without asking first.
  func input<Input: WireInput>(_ type: Input.Type) async throws -> Input {
    guard isJSON else { throw Problem.notJSON }
    do {
      return try JSONDecoder().decode(Strict<Input>.self, from: try await bodyData()).value
    } catch let error as DecodingError {
      throw Problem(error)
    }
  }

  private var isJSON: Bool {
    let type = headers[.contentType]?.split(separator: ";").first ?? ""
    return type.trimmingCharacters(in: .whitespaces).lowercased() == "application/json"
  }

  private func bodyData() async throws -> Data {
    let limit = Self.maximumBody
    return Data(buffer: try await bytes(upTo: limit, orElse: .tooLarge(limit: limit)))
  }

  /// The body as it is, of at most so many bytes.
  func bytes(upTo limit: Int, orElse tooLarge: Problem) async throws -> ByteBuffer {
    do {
      return try await body.collect(upTo: limit)
    } catch is NIOTooManyBytesError {
      throw tooLarge
    } catch is ConnectionKeeper.BodyTooSlow {
      throw Problem.bodyTooSlow
    } catch {
      // The line was cut or the chunks are no chunks: the caller's trouble, not a mistake of ours,
      // which anybody could otherwise fill the log with.
      throw Problem.brokenBody
    }
  }
}

extension Request {
  /// A query parameter, decoded as forms and browsers encode it; nil where it is not given.
  func query(_ name: String) -> String? {
    let fields = (uri.query ?? "").split(separator: "&").map {
      $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    }
    guard let field = fields.first(where: { $0[0] == name }) else { return nil }
    let value = (field.count == 2 ? String(field[1]) : "").replacing("+", with: " ")
    return value.removingPercentEncoding ?? value
  }

  /// A query parameter that must be there, of at most so many characters.
  func query(_ name: String, upTo limit: Int) throws(Problem) -> String {
    guard let value = query(name), !value.isEmpty else { throw .invalid(name, "is missing.") }
    guard value.unicodeScalars.count <= limit else {
      throw .invalid(name, "may hold at most \(limit) characters.")
    }
    return value
  }
}

extension Response {
  /// A value as JSON. Nothing of it may be kept by a cache: it is one person's.
  static func json(
    _ value: some Encodable, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    Response(
      status: status,
      headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try WireFormat.encode(value))))
  }
}
