import Testing

@testable import BalieDesk

@Suite(.timeLimit(.minutes(5)))
struct MailboxTests {
  @Test func `a reader takes all that has gathered, in order`() async {
    let mailbox = Mailbox<Int>(capacity: 3)
    for number in 1...3 { #expect(mailbox.put(number)) }
    #expect(await mailbox.take() == [1, 2, 3])
  }

  @Test func `a mailbox that overflows takes no more and ends after what it has`() async {
    let mailbox = Mailbox<Int>(capacity: 2)
    #expect(mailbox.put(1))
    #expect(mailbox.put(2))
    #expect(!mailbox.put(3))
    #expect(await mailbox.take() == [1, 2])
    #expect(await mailbox.take() == nil)
  }

  @Test func `a waiting reader is woken by an item, by closing and by being cancelled`() async {
    let mailbox = Mailbox<Int>(capacity: 2)
    async let first = mailbox.take()
    #expect(mailbox.put(1))
    #expect(await first == [1])
    async let second = mailbox.take()
    mailbox.close()
    #expect(await second == nil)
    let other = Mailbox<Int>(capacity: 2)
    await withTaskGroup(of: [Int]?.self) { group in
      group.addTask { await other.take() }
      group.cancelAll()
      #expect(await group.next() == .some(nil))
    }
  }
}
