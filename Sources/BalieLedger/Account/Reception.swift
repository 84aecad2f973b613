/// What became of an entry that was not refused.
public enum Reception: String, Sendable {
  /// It counts.
  case recorded
  /// It stood there already; nothing changed.
  case again
  /// It is kept, and counts once its order is known.
  case waiting
}
