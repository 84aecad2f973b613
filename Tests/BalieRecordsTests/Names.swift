import BalieConversation

extension LanguageCode {
  static let dutch = LanguageCode(rawValue: "nl")
  static let english = LanguageCode(rawValue: "en")
}

extension OperatorID {
  static let sanne = OperatorID(rawValue: "sanne")
  static let bram = OperatorID(rawValue: "bram")
}

extension TeamID {
  static let service = TeamID(rawValue: "klantenservice")
}
