/// British spellings as Americans write them, where the suffix rules would keep the two apart.
enum EnglishSpelling {
  static func american(_ word: String) -> String {
    for (british, american) in endings where word.utf8.count >= british.utf8.count + 2 {
      if word.hasSuffix(british) { return word.dropLast(british.count) + american }
    }
    for (british, american) in starts where word.hasPrefix(british) {
      return american + word.dropFirst(british.count)
    }
    return word
  }

  private static let endings = [
    ("isation", "ization"), ("isations", "izations"), ("alise", "alize"), ("alised", "alized"),
    ("alising", "alizing"), ("orise", "orize"), ("orised", "orized"), ("orising", "orizing"),
  ]

  private static let starts = [
    ("analyse", "analyze"), ("analysing", "analyzing"), ("apologis", "apologiz"),
    ("behaviour", "behavior"), ("catalogue", "catalog"), ("centre", "center"), ("cheque", "check"),
    ("colour", "color"), ("customis", "customiz"), ("defence", "defense"), ("favour", "favor"),
    ("fulfil", "fulfill"),
    ("grey", "gray"), ("honour", "honor"), ("instalment", "installment"), ("jewellery", "jewelry"),
    ("licence", "license"), ("neighbour", "neighbor"), ("organis", "organiz"),
    ("prioritis", "prioritiz"), ("pyjama", "pajama"),
    ("programme", "program"), ("recognis", "recogniz"), ("theatre", "theater"), ("tyre", "tire"),
  ]
}
