import Foundation

/// What the demo says when it is open.
struct DemoWelcome {
  let address: String
  let data: String
  let staff: DemoStaff
  let scene: DemoScene

  /// For a person at a terminal.
  var text: String {
    let people = staff.members.map { member in
      "  \(member.id.padded(to: 8))\(member.languages.joined(separator: ", ").padded(to: 8))"
        + member.password
    }
    return """
      Balie is open.

        \(scene.description.padded(to: 30))\(address)\(scene.page)
        The hosted chat page          \(address)/chat
        The desk                      \(address)/desk

      Operators, with their languages and passwords:
      \(people.joined(separator: "\n"))

      What is said is kept in \(data). Stop with Ctrl-C.
      """
  }

  /// For a program: one line of JSON.
  var line: String {
    struct Account: Encodable {
      let id, password: String
      let languages: [String]
    }
    struct Line: Encodable {
      let address, data, page: String
      let operators: [Account]
    }
    let accounts = staff.members.map { member in
      Account(id: member.id, password: member.password, languages: member.languages)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      let line = Line(
        address: address, data: data, page: address + scene.page, operators: accounts)
      return String(decoding: try encoder.encode(line), as: UTF8.self)
    } catch {
      preconditionFailure("strings always encode: \(error)")
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
