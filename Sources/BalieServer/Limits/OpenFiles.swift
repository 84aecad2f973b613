import Foundation

/// How many files and connections this process may have open at once.
public enum OpenFiles {
  /// The limit that holds now.
  public static var limit: Int {
    var limits = rlimit()
    guard getrlimit(resource, &limits) == 0 else { return fallback }
    return Int(clamping: limits.rlim_cur)
  }

  /// Raises the limit to the highest that the system allows this process.
  ///
  /// The usual limit of 1,024 is there for programs that cannot handle more; what an administrator
  /// really allows is the hard one.
  ///
  /// - Returns: The limit that holds afterwards; the old one where it cannot be raised.
  public static func raiseLimit() -> Int {
    var limits = rlimit()
    guard getrlimit(resource, &limits) == 0 else { return fallback }
    limits.rlim_cur = limits.rlim_max
    _ = setrlimit(resource, &limits)
    return limit
  }

  /// What POSIX promises at the very least a server of today has; taken where nobody can be asked.
  private static let fallback = 256

  #if canImport(Glibc)
    private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let resource = RLIMIT_NOFILE
  #endif
}
