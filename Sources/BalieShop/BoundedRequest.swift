import BalieLog
import CCURL

/// A request by HTTP whose answer is not trusted: it takes so long and no longer, all of it counted
/// from looking up the name, and so much is read and no more. No redirect is followed and no proxy
/// of the environment is asked, so that what is signed goes to the address that was configured.
struct BoundedRequest: Sendable {
  let address: String
  let body: String
  let headers: [String]
  let milliseconds: Int
  let mostBytes: Int

  /// The body of the answer. Blocks its thread.
  func perform() throws(OrderLookupError) -> [UInt8] {
    guard let handle = curl_easy_init() else { throw .unreachable }
    defer { curl_easy_cleanup(handle) }
    let lines = headers.reduce(nil) { curl_slist_append($0, $1) }
    defer { curl_slist_free_all(lines) }
    let taken = Taken(most: mostBytes)
    try set(handle, lines, taken)
    let code = withExtendedLifetime(taken) { curl_easy_perform(handle) }
    if let error = Self.error(code, taken) { throw error }
    var status = 0
    _ = balie_curl_status(handle, &status)
    guard status == 200 else { throw .refused(status: status) }
    return taken.bytes
  }

  private func set(
    _ handle: UnsafeMutableRawPointer, _ lines: UnsafeMutablePointer<curl_slist>?, _ taken: Taken
  ) throws(OrderLookupError) {
    let codes = [
      balie_curl_set_text(handle, CURLOPT_URL, address),
      balie_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https"),
      balie_curl_set_text(handle, CURLOPT_PROXY, ""),
      balie_curl_set_text(handle, CURLOPT_USERAGENT, "Balie"),
      balie_curl_set_text(handle, CURLOPT_COPYPOSTFIELDS, body),
      balie_curl_set_pointer(handle, CURLOPT_HTTPHEADER, lines),
      balie_curl_set_number(handle, CURLOPT_TIMEOUT_MS, milliseconds),
      // Without it a slow name server would be waited for by a signal, which threads cannot have.
      balie_curl_set_number(handle, CURLOPT_NOSIGNAL, 1),
      balie_curl_set_taker(handle, Taken.take, Unmanaged.passUnretained(taken).toOpaque()),
    ]
    guard codes.allSatisfy({ $0 == CURLE_OK }) else { throw .unreachable }
  }

  private static func error(_ code: CURLcode, _ taken: Taken) -> OrderLookupError? {
    switch code {
    case CURLE_OK: nil
    case CURLE_OPERATION_TIMEDOUT: .slow
    case CURLE_WRITE_ERROR: .notUnderstood("the answer has more than \(taken.most) bytes")
    default: .unreachable
    }
  }
}

/// What was read so far. On one thread: the library calls back on that of its caller.
private final class Taken {
  let most: Int
  private(set) var bytes: [UInt8] = []

  init(most: Int) { self.most = most }

  /// Taking less than there is ends the transfer.
  static let take: balie_curl_take = { start, size, count, context in
    guard let start, let context else { return 0 }
    let taken = Unmanaged<Taken>.fromOpaque(context).takeUnretainedValue()
    guard taken.bytes.count + size * count <= taken.most else { return 0 }
    let piece = UnsafeRawBufferPointer(start: start, count: size * count)
    taken.bytes.append(contentsOf: piece)
    return size * count
  }
}
