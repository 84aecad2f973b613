import BalieConversation
import Testing

@Suite struct `Somebody who shows a mark` {
  private static let phone = VisitorMark.browser([1])
  private static let laptop = VisitorMark.browser([2])
  private static let noor = VisitorMark.customer([1])
  private static let piet = VisitorMark.customer([2])

  private static func visitor(_ id: String, _ marks: VisitorMark...) -> Visitor {
    Visitor(
      id: VisitorID(rawValue: id), marks: Set(marks),
      conversations: [ConversationID(rawValue: "van\(id)")])
  }

  @Test func `holds a token and no more until then`() {
    let visitor = Visitor(holding: ConversationID(rawValue: "een"))
    #expect(visitor.standing == .holder)
    #expect(visitor.conversations.map(\.rawValue) == ["een"])
    #expect(Self.visitor("a", Self.phone).standing == .returning)
    #expect(Self.visitor("a", Self.phone, Self.noor).standing == .customer)
  }

  @Test func `is new where nobody knew them`() throws {
    #expect(try Recognition.of(Self.phone, known: nil, current: nil, isVouched: false) == .begins)
  }

  @Test func `is who is known by it`() throws {
    let known = Self.visitor("a", Self.phone)
    #expect(try Recognition.of(Self.phone, known: known, current: nil, isVouched: false) == .joins)
    #expect(
      try Recognition.of(Self.phone, known: known, current: known, isVouched: false) == .known)
  }

  @Test func `is known by both from then on`() throws {
    let current = Self.visitor("a", Self.phone)
    #expect(
      try Recognition.of(Self.noor, known: nil, current: current, isVouched: false) == .gains)
    let customer = Self.visitor("a", Self.noor)
    #expect(
      try Recognition.of(Self.laptop, known: nil, current: customer, isVouched: true) == .gains)
  }

  @Test func `is one with who was known otherwise`() throws {
    let (known, current) = (Self.visitor("a", Self.noor), Self.visitor("b", Self.phone))
    #expect(
      try Recognition.of(Self.noor, known: known, current: current, isVouched: false) == .merges)
    #expect(
      try Recognition.of(Self.phone, known: current, current: known, isVouched: true) == .merges)
  }

  @Test func `in another customer's browser is not that customer`() throws {
    let other = Self.visitor("a", Self.phone, Self.noor)
    #expect(try Recognition.of(Self.piet, known: nil, current: other, isVouched: false) == .parts)
    let piet = Self.visitor("b", Self.piet)
    #expect(try Recognition.of(Self.piet, known: piet, current: other, isVouched: false) == .parts)
  }

  @Test func `makes the browser of two customers worth nothing`() throws {
    let (piet, noors) = (Self.visitor("b", Self.piet), Self.visitor("a", Self.phone, Self.noor))
    #expect(
      try Recognition.of(Self.phone, known: noors, current: piet, isVouched: true) == .forgets)
  }

  @Test func `does not get what the shop says another customer said`() {
    let noor = Self.visitor("a", Self.noor)
    #expect(throws: VisitorRefusal.otherCustomer) {
      try Recognition.of(Self.piet, known: nil, current: noor, isVouched: true)
    }
  }
}
