/// The signs of a message that stand for words: emoji and the little faces of a keyboard.
struct Signs {
  /// The weightiest thing that they do; nil where there are none.
  private(set) var act: DialogueAct?
  /// Letters and figures that belong to a keyboard's face, `D` of `:D`, and are no words.
  private(set) var lettered: Set<String> = []

  init(in text: String) {
    for scalar in text.unicodeScalars where Signs.isSign(scalar) {
      note(Signs.byScalar[scalar.value] ?? .nothing)
    }
    // Faces have a mark of these: most messages need no second look.
    guard text.utf8.contains(where: { ":;<=xX".utf8.contains($0) }) else { return }
    for piece in text.split(whereSeparator: \.isWhitespace) {
      guard let act = Signs.faces[String(piece).lowercased()] else { continue }
      note(act)
      let letters = piece.filter { $0.isLetter || $0.isNumber }
      lettered.formUnion([String(letters), String(piece)])
    }
  }

  private mutating func note(_ found: DialogueAct) {
    if found.weightier(than: act) { act = found }
  }

  /// Emoji and pictures; figures and `#` can be emoji too, and are not.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x203B && scalar.properties.isEmoji
  }

  private static let byScalar = table([
    .assent: "👍👌✅✔☑🆗🙂😊😀😃😄😁😎💯🎉👏💪🤝🙌😌🤗😇☺🤙🤞🥳",
    .acknowledgement: "😂🤣😅😆😉😜😝😛😏🤓",
    .thanks: "🙏❤💙💚💛🧡💜🖤💖💗💕💞💓😍🥰😘💐🌹🌷🌟⭐",
    .dissent: "👎❌🙅✖",
    .displeasure: "😡😠🤬😤😞😢😭🙄😒😩😫💔🖕😖😣😔😟🙁☹😑😐🤦👿💩🤮😕",
  ]) { $0.unicodeScalars.map(\.value) }

  private static let faces = table([
    .assent: ":) :-) =) :] (: :d :-d =d ^^ ;) ;-)",
    .acknowledgement: "xd :p :-p ;p :o :-o",
    .thanks: "<3 :* :-*",
    .displeasure: ":( :-( =( ): :'( :/ :-/ >:( :s :@ -_-",
  ]) { $0.split(separator: " ").map(String.init) }

  private static func table<Sign: Hashable>(
    _ lists: [DialogueAct: String], signs: (String) -> [Sign]
  ) -> [Sign: DialogueAct] {
    lists.reduce(into: [:]) { table, list in
      for sign in signs(list.value) { table[sign] = list.key }
    }
  }
}
