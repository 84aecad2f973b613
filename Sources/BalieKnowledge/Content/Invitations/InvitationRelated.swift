import BalieLanguage
import BalieVisits

/// What an operator may think of beside an invitation: `related: garantie, "Ontkalker"`, a topic by
/// its name or a product by what it is called, in quotation marks.
public enum InvitationRelated: Equatable, Sendable {
  /// A topic's name.
  case topic(String)
  /// What a product is called.
  case product(String)

  init(_ text: String) {
    self = Self.product(in: text).map(Self.product) ?? .topic(text)
  }

  /// What stands between the quotation marks; nil where there are none.
  static func product(in text: String) -> String? {
    guard text.count > 2, text.first == "\"", text.last == "\"" else { return nil }
    return String(text.dropFirst().dropLast())
  }
}

extension Content {
  /// What goes with an invitation, in words of a language.
  func hints(_ related: [InvitationRelated], in language: Language) -> [InvitationDocument.Hint] {
    related.map { each in
      switch each {
      case .product(let name): InvitationDocument.Hint(name: name)
      case .topic(let name):
        InvitationDocument.Hint(name: title(of: name, in: language) ?? name, topic: name)
      }
    }
  }

  private func title(of topic: String, in language: Language) -> String? {
    topics.first { $0.name == topic }?.editions[language]?.title.value
  }
}
