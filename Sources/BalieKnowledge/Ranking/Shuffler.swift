/// Mixes an order, the same way in every run.
struct Shuffler {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func shuffle(_ order: inout [Int]) {
    guard order.count > 1 else { return }
    for place in stride(from: order.count - 1, through: 1, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(place, Int(state >> 33) % (place + 1))
    }
  }
}
