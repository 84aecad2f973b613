/// On which side of the desk somebody reads.
public enum Reader: String, Sendable, CaseIterable {
  case visitor
  case `operator`
}
