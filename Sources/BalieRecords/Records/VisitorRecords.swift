import BalieConversation

/// A page of the site.
struct PageRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let url: String
  let title: String

  init(_ page: Page) {
    url = page.url
    title = page.title
  }

  var page: Page { Page(storedURL: url, title: title) }

  func write(to json: inout JSONText) {
    json.field("title", title)
    json.field("url", url)
  }
}

extension PageRecord {
  init(_ json: JSONObject) throws {
    url = try json.value("url")
    title = try json.value("title")
  }
}

/// What a visitor told of themselves.
struct ContactRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let name: String?
  let email: String?
  let phone: String?

  init(name: String?, email: String?, phone: String?) {
    self.name = name
    self.email = email
    self.phone = phone
  }

  init(_ contact: Contact) {
    self.init(name: contact.name, email: contact.email, phone: contact.phone)
  }

  var contact: Contact { Contact(storedName: name, email: email, phone: phone) }

  func write(to json: inout JSONText) {
    json.field("email", email)
    json.field("name", name)
    json.field("phone", phone)
  }
}

extension ContactRecord {
  init(_ json: JSONObject) throws {
    name = try json.optional("name")
    email = try json.optional("email")
    phone = try json.optional("phone")
  }
}
