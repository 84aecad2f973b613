import Foundation

/// Tells when content files have changed and come to rest.
///
/// A save is often several writes, and a checkout hundreds: only a change that looks the same at
/// two looks in a row counts, so that nobody reads half a file or half a checkout.
public struct ContentWatch: Sendable {
  private let folders: [URL]
  private var served: FolderFingerprint
  private var pending: FolderFingerprint?

  /// Starts from the files as they are now; make it before they are read, so that a save in
  /// between is not missed.
  public init(folders: [URL]) {
    self.folders = folders
    served = FolderFingerprint(of: folders)
  }

  /// Looks at the files once: true where they have changed since the last true and are at rest.
  public mutating func look() -> Bool {
    let now = FolderFingerprint(of: folders)
    guard now != served else {
      pending = nil
      return false
    }
    guard now == pending else {
      pending = now
      return false
    }
    served = now
    pending = nil
    return true
  }
}
