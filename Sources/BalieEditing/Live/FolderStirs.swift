import Foundation
import Glibc

/// Whether anything stirred in some folders, as the kernel tells it.
///
/// A hint and no more: network folders and links that are turned elsewhere say nothing, so somebody
/// must go and look now and then all the same.
final class FolderStirs: Sendable {
  private static let moved = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO

  private let descriptor: Int32

  /// Nil where the kernel has no room for another listener.
  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Listens at a folder too; at one that it listens at already nothing changes.
  ///
  /// - Returns: Whether it hears of it: the kernel lets a user listen at so many folders only.
  func listen(at folder: String) -> Bool {
    let saved = IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
    return inotify_add_watch(descriptor, folder, UInt32(saved | Self.moved)) >= 0
  }

  /// Listens for whether a folder itself comes, goes or is replaced, but not to what is written
  /// beside it: that may be a database.
  func listen(forComingOf folder: URL) {
    let mask = Self.moved | IN_ONLYDIR | IN_MASK_ADD
    _ = inotify_add_watch(descriptor, folder.deletingLastPathComponent().path, UInt32(mask))
  }

  /// Whether something stirred since the last time this was asked.
  func take() -> Bool {
    var hasStirred = false
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { room in
      while let start = room.baseAddress, read(descriptor, start, room.count) > 0 {
        hasStirred = true
      }
    }
    return hasStirred
  }
}
