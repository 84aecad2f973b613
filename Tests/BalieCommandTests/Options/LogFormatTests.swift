import Foundation
import Logging
import Synchronization
import Testing

@testable import balie

@Suite struct `A line of the log` {
  @Test func `is one JSON object, whatever is in it`() throws {
    let written = Written()
    var logger = Logger(label: "balie") { label in
      JSONLogHandler(label: label, now: { Date(timeIntervalSince1970: 0.5) }) { written.add($0) }
    }
    logger[metadataKey: "request"] = "7"
    logger.warning("a \"quote\"\nand a line", metadata: ["path": "/chat"])
    logger.debug("too small to be said")
    #expect(
      written.text == """
        {"label":"balie","level":"warning","message":"a \\"quote\\"\\nand a line",\
        "metadata":{"path":"/chat","request":"7"},"time":"1970-01-01T00:00:00.500Z"}

        """)
  }
}

private final class Written: Sendable {
  private let data = Mutex(Data())
  func add(_ more: Data) { data.withLock { $0 += more } }
  var text: String { data.withLock { String(decoding: $0, as: UTF8.self) } }
}
