import Foundation

/// Tells when content files have changed and come to rest.
///
/// A save is often several writes, and a checkout hundreds: only a change that looks the same at
/// two looks in a row counts, so that nobody reads half a file or half a checkout.
///
/// The files themselves are looked at where the kernel says that something stirred, and now and
/// then without that, since it says nothing of network folders: the rarer, the more files there are.
public struct ContentWatch: Sendable {
  private let folders: [URL]
  private let now: @Sendable () -> ContinuousClock.Instant
  private let stirs = FolderStirs()
  private var served: FolderFingerprint
  private var pending: FolderFingerprint?
  /// When the files are looked at though nothing stirred.
  private var next: ContinuousClock.Instant
  /// How often the files were looked at.
  private(set) var walks = 0

  /// Starts from the files as they are now; make it before they are read, so that a save in
  /// between is not missed.
  public init(folders: [URL]) {
    self.init(folders: folders, now: { .now })
  }

  init(folders: [URL], now: @escaping @Sendable () -> ContinuousClock.Instant) {
    self.folders = folders
    self.now = now
    next = now()
    served = FolderFingerprint(of: [])
    served = walk()
  }

  /// Looks once: true where the files have changed since the last true and are at rest.
  public mutating func look() -> Bool {
    guard isWorthwhile() else { return false }
    let found = walk()
    guard found != served else {
      pending = nil
      return false
    }
    guard found == pending else {
      pending = found
      return false
    }
    served = found
    pending = nil
    return true
  }

  private func isWorthwhile() -> Bool {
    let hasStirred = stirs?.take() ?? false
    return hasStirred || pending != nil || now() >= next
  }

  private mutating func walk() -> FolderFingerprint {
    let (began, stirs) = (now(), stirs)
    var isHeard = stirs != nil
    for folder in folders { stirs?.listen(forComingOf: folder) }
    // Before it is looked into: what is saved meanwhile must be heard.
    let found = FolderFingerprint(of: folders) { folder in
      isHeard = stirs?.listen(at: folder) == true && isHeard
    }
    walks += 1
    let ended = now()
    next = ended + rest(after: began.duration(to: ended), isHeard)
    return found
  }

  /// At most a five-hundredth of a core; a twentieth where nothing is heard of some folder.
  private func rest(after effort: Duration, _ isHeard: Bool) -> Duration {
    effort * (isHeard ? 500 : 20)
  }
}
