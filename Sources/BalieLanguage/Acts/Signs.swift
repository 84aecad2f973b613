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

  private static let byScalar = table("emoji").reduce(into: [UInt32: DialogueAct]()) {
    table, sign in
    for scalar in sign.key.unicodeScalars { table[scalar.value] = sign.value }
  }

  private static let faces = table("faces")

  private static func table(_ name: String) -> [String: DialogueAct] {
    LabelList(ListFile.builtIn("Acts/Signs/\(name).txt")).lines.reduce(into: [:]) { table, line in
      for sign in line.phrases { table[String(sign)] = DialogueAct(rawValue: String(line.label)) }
    }
  }
}
