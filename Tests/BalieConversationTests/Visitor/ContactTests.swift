import Testing

@testable import BalieConversation

struct ContactTests {
  @Test(arguments: ["piet@example.nl", "p+shop@mail.example.com"])
  func `an e-mail address makes a contact reachable`(email: String) {
    #expect(Contact(email: email).isReachable)
  }

  @Test(arguments: ["piet", "@", "piet@", "@example.nl", "a@b@c"])
  func `what is no address does not`(email: String) {
    #expect(!Contact(email: email).isReachable)
  }

  @Test(arguments: ["06-12345678", "+31 6 1234 5678", "٠٦١٢٣٤٥٦٧٨"])
  func `a phone number makes a contact reachable`(phone: String) {
    #expect(Contact(phone: phone).isReachable)
  }

  @Test(arguments: ["12345", "geen", "- - -"])
  func `too few digits do not`(phone: String) {
    #expect(!Contact(phone: phone).isReachable)
  }

  @Test func `empty parts count as not given`() {
    #expect(Contact(name: " ", email: "", phone: "\n") == Contact())
    #expect(Contact(name: "\u{0}").isEmpty)
  }

  @Test func `a name is one clean line of at most two hundred characters`() {
    #expect(Contact(name: " Piet\r\nde \u{202E}Vries ").name == "Piet de Vries")
    #expect(Contact(name: String(repeating: "a", count: 300)).name?.count == 200)
  }

  @Test func `a name cut behind a space has no space at its end`() {
    let name = String(repeating: "a", count: 199) + " bcd"
    #expect(Contact(name: name).name == String(repeating: "a", count: 199))
  }
}
