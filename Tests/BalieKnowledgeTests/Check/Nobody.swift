import Foundation

/// Somebody without rights, for tests of what may not be read: an administrator, as tests often
/// run, may read everything.
enum Nobody {
  /// Does something that touches files with no more rights than a stranger has, on this thread.
  ///
  /// Linux keeps the user whose rights count for files by thread; the C library has it, but not the
  /// module that Swift sees.
  static func run<Value>(_ work: () -> Value) throws -> Value {
    guard geteuid() == 0 else { return work() }
    typealias SetUser = @convention(c) (uid_t) -> Int32
    guard let symbol = dlsym(nil, "setfsuid") else { throw POSIXError(.ENOSYS) }
    // The signature is the one of setfsuid(2): it takes a user and returns the one before.
    let setUser = unsafeBitCast(symbol, to: SetUser.self)
    _ = setUser(65_534)
    defer { _ = setUser(0) }
    return work()
  }
}
