import Foundation

/// A pipe to a command that may have stopped reading, or left its end to a child that never does: no
/// call on it waits longer than it is told.
struct PatientPipe {
  private let descriptor: Int32

  init(_ handle: FileHandle) {
    descriptor = handle.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }

  /// Writes as much as is taken before the moment, or before the other end is closed.
  func write(_ data: Data, until deadline: DispatchTime) {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        guard waitUntilWritable(deadline) else { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  /// What is there to be read now.
  func readNow(most: Int) -> Data {
    var bytes = [UInt8](repeating: 0, count: most)
    let count = Foundation.read(descriptor, &bytes, most)
    return Data(bytes.prefix(max(0, count)))
  }

  private func waitUntilWritable(_ deadline: DispatchTime) -> Bool {
    let now = DispatchTime.now()
    guard deadline > now else { return false }
    let left = (deadline.uptimeNanoseconds - now.uptimeNanoseconds) / 1_000_000
    var asked = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&asked, 1, Int32(clamping: left)) > 0
  }
}
