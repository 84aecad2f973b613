import Foundation
import Testing

@testable import BalieLanguage

@Suite struct CoresTests {
  @Test(arguments: [0, 1, 7, 1_000])
  func `what is made stands in order, whoever made it`(count: Int) {
    #expect(Cores.map(count) { $0.map { $0 * $0 } } == (0..<count).map { $0 * $0 })
  }

  @Test(arguments: [1, 3, 64, 5_000])
  func `stretches of any length cover everything once`(length: Int) {
    let ranges = Cores.gather(1_000, length: length, into: [Range<Int>]()) {
      $0
    } add: {
      $0.append($1)
    }
    #expect(ranges.flatMap { Array($0) } == Array(0..<1_000))
    #expect(ranges.allSatisfy { $0.count <= length })
  }

  @Test func `a thread that leaves the other cores to others does all by itself`() async {
    let threads = await withCheckedContinuation { done in
      Thread {
        Cores.leaveOthers()
        done.resume(
          returning: Cores.map(1_000) { $0.map { _ in ObjectIdentifier(Thread.current) } })
      }.start()
    }
    #expect(threads.count == 1_000)
    #expect(Set(threads).count == 1)
  }
}
