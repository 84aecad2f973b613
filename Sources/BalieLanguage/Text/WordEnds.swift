/// Takes apart what Unicode's rules leave whole though people end a word there:
/// `annuleren.kan`, `foo_bar`, `maat·hoe`.
///
/// A point without a space is the end of a sentence in a chat. It is none in the name of a host or
/// a file, in an abbreviation, and between figures.
struct WordEnds {
  let text: [UInt16]

  /// The words of a range that the rules took for one, in their order.
  func words(in range: Range<Int>) -> [Range<Int>] {
    guard text[range].contains(where: WordEnds.isJoint), !text[range].contains(WordEnds.at) else {
      return [range]
    }
    return split(range) { place in isSeparator(place) }.flatMap(sentences)
  }

  private static let at: UInt16 = 0x40
  private static let point: UInt16 = 0x2E

  private static func isJoint(_ unit: UInt16) -> Bool {
    unit == point || isPoint(unit) || unit == 0x5F || isDot(unit)
  }

  /// Points of other widths, and a leader.
  private static func isPoint(_ unit: UInt16) -> Bool {
    unit == 0x2024 || unit == 0xFE52 || unit == 0xFF0E
  }

  private static func isDot(_ unit: UInt16) -> Bool {
    unit == 0xB7 || unit == 0x387 || unit == 0x2027 || unit == 0x30FB
  }

  /// Catalan writes a dot between two of the letter l.
  private func isSeparator(_ place: Int) -> Bool {
    if text[place] == 0x5F { return true }
    guard WordEnds.isDot(text[place]) else { return false }
    let isCatalan = place > 0 && place + 1 < text.count && isL(place - 1) && isL(place + 1)
    return !isCatalan
  }

  private func isL(_ place: Int) -> Bool { text[place] == 0x6C || text[place] == 0x4C }

  private func sentences(_ range: Range<Int>) -> [Range<Int>] {
    let labels = split(range) { isPoint($0) && !isBetweenFigures($0) }
    guard labels.count > 1, !isName(labels) else { return [range] }
    return labels
  }

  private func isPoint(_ place: Int) -> Bool {
    text[place] == WordEnds.point || WordEnds.isPoint(text[place])
  }

  private func isBetweenFigures(_ place: Int) -> Bool {
    place > 0 && place + 1 < text.count && isFigure(place - 1) && isFigure(place + 1)
  }

  private func isFigure(_ place: Int) -> Bool { 0x30...0x39 ~= text[place] }

  private func split(_ range: Range<Int>, at isEnd: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where isEnd(place) {
      if place > start { parts.append(start..<place) }
      start = place + 1
    }
    if range.upperBound > start { parts.append(start..<range.upperBound) }
    return parts
  }
}

// What stays whole.
extension WordEnds {
  private func isName(_ labels: [Range<Int>]) -> Bool {
    isAbbreviation(labels) || isHostOrFile(labels)
  }

  /// `a.u.b`, `m.b.t`, `i.v.m`, `b.v`: letters, one of them perhaps with a few more behind it.
  private func isAbbreviation(_ labels: [Range<Int>]) -> Bool {
    let longer = labels.filter { $0.count > 1 }
    if longer.isEmpty { return true }
    return labels.count > 2 && longer.count == 1 && longer[0].count < 4
  }

  private func isHostOrFile(_ labels: [Range<Int>]) -> Bool {
    let names = labels.map { String(decoding: text[$0], as: UTF16.self).lowercased() }
    guard let first = names.first, let last = names.last else { return false }
    if first == "www" || WordEnds.endings.contains(last) { return true }
    return WordEnds.wordlike.contains(last)
      && (names.count > 2 || endsClause(after: labels[labels.count - 1].upperBound))
  }

  /// Whether no word follows: `bij winkel.de` ends in a host, `kapot.de koelkast` in a word.
  private func endsClause(after end: Int) -> Bool {
    let rest = text[end...].drop { $0 == 0x20 }
    guard let next = rest.first else { return true }
    return next < 0x30 || 0x3A...0x3F ~= next
  }

  private static let endings: Set<String> = [
    "com", "org", "nl", "eu", "uk", "fr", "pl", "tr", "ua", "ch", "lu", "gov", "edu", "io", "biz",
    "pdf", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "gif", "zip", "exe", "html", "htm",
    "php", "js", "txt", "csv", "mp3", "mp4", "apk",
  ]

  /// Ends of hosts that are words as well.
  private static let wordlike: Set<String> = [
    "be", "de", "es", "it", "at", "me", "is", "to", "nu", "us", "ai", "net", "info", "shop",
    "store",
    "online", "app", "dev", "co", "tv", "winkel", "amsterdam", "frl", "nrw", "berlin", "gent",
  ]
}
