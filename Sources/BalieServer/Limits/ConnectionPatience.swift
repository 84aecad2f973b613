import NIOCore

/// How long one connection may keep Balie waiting.
public struct ConnectionPatience: Equatable, Sendable {
  /// Until the whole head of the first request is there.
  public var firstRequest = TimeAmount.seconds(20)
  /// Without a further request.
  public var nextRequest = TimeAmount.seconds(75)
  /// For either where the house is full: who has the place should use it.
  public var whenFull = TimeAmount.seconds(5)
  /// For either on a place of the reserve, which is only lent.
  public var inReserve = TimeAmount.seconds(2)
  /// Until the whole body is there; it holds 64 KiB at most.
  public var body = TimeAmount.seconds(20)
  /// For a file, which holds 10 MiB at most.
  public var file = TimeAmount.seconds(300)
  /// Bytes a second that a file brings on average, looked at after ``bodyStart``.
  public var fileRate = 4_096
  /// Bytes a second that a body brings on average, looked at after ``bodyStart``.
  public var bodyRate = 256
  /// The time in which a body need not keep to its rate.
  public var bodyStart = TimeAmount.seconds(4)
  /// For somebody to take what was written to them, once what may wait for them is full.
  public var reading = TimeAmount.seconds(8)
  /// Bytes that may wait for somebody to read them in the system's own buffer.
  public var sendBuffer = 65_536
  /// Between two looks at a connection that is waited for.
  public var look = TimeAmount.seconds(1)
  /// For the last words of a connection to arrive.
  public var parting = TimeAmount.seconds(1)

  /// The shipped times.
  public init() {}
}
