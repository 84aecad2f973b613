/// HTML as CommonMark: what can be said in it is kept, what cannot is told.
struct HTMLMarkdown {
  /// The Markdown.
  private(set) var text = ""
  /// Kinds of things that have no place in an answer, e.g. `pictures`.
  private(set) var leftOut: [String] = []

  private var line = ""
  private var lists: [List] = []
  /// What the words that come are in, from the outermost on.
  private var open: [Mark] = []
  /// How much of it the line has the signs of: only words open them, so that none stay empty.
  private var applied: [Mark] = []
  private var justClosed: (mark: Mark, length: Int)?
  private var silenced = 0
  private var isCode = false
  private var isFirstOfItem = false

  private enum Mark: Equatable {
    case strong
    case emphasis
    case link(String)

    var opening: String {
      switch self {
      case .strong: "**"
      case .emphasis: "*"
      case .link: "["
      }
    }

    var closing: String {
      if case .link(let address) = self { "](\(address))" } else { opening }
    }
  }

  private struct List {
    let isOrdered: Bool
    var number = 0
    var marker: String { isOrdered ? "\(number). " : "- " }
  }

  /// Reads HTML, in which line ends are mere spaces.
  init(_ html: String) {
    for token in HTMLToken.tokens(of: html) { read(token) }
    endLine()
    text = text.trimmedLines
  }

  private mutating func read(_ token: HTMLToken) {
    switch token {
    case .text(let text): if silenced == 0 { say(text) }
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    }
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "script", "style", "head", "iframe", "video":
      silenced += 1
      leaveOut(name == "iframe" || name == "video" ? "embedded pages" : nil)
    case "br": breakLine()
    case "p", "div", "section", "article", "blockquote", "dl", "dt", "figure": paragraph()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      paragraph()
      line = "## "
    case "ul", "ol":
      if lists.isEmpty { paragraph() } else { endLine() }
      lists.append(List(isOrdered: name == "ol"))
    case "li": item()
    case "b", "strong", "th": open.append(.strong)
    case "i", "em", "cite": open.append(.emphasis)
    case "code", "pre": isCode = true
    case "a": openLink(attributes["href"])
    case "img": leaveOut("pictures")
    case "table":
      paragraph()
      leaveOut("tables, whose rows are lines now")
    case "tr", "dd": endLine()
    case "td": if !line.isEmpty { line += " " }
    case "hr": paragraph()
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "script", "style", "head", "iframe", "video": silenced = max(0, silenced - 1)
    case "p", "div", "section", "article", "blockquote", "dl", "table", "figure", "h1", "h2", "h3",
      "h4", "h5", "h6":
      paragraph()
    case "ul", "ol":
      endLine()
      _ = lists.popLast()
      if lists.isEmpty { paragraph() }
    case "li", "tr": endLine()
    case "b", "strong", "th": close { $0 == .strong }
    case "i", "em", "cite": close { $0 == .emphasis }
    case "code", "pre": isCode = false
    case "a": close { if case .link = $0 { true } else { false } }
    default: break
    }
  }
}

/// Lines and paragraphs.
extension HTMLMarkdown {
  private mutating func say(_ words: String) {
    let decoded = HTMLEntities.decoded(words)
    let spaced = decoded.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    var joined = spaced.enumerated().filter { index, word in
      !word.isEmpty || index == 0 || index == spaced.count - 1
    }.map { String($0.element) }.joined(separator: " ")
    if joined.hasPrefix(" ") {
      joined.removeFirst()
      if !line.isEmpty, !line.hasSuffix(" ") { line += " " }
    }
    guard !joined.isEmpty else { return }
    let startsLine = line.isEmpty
    openMarks()
    line += isCode ? joined : Self.escaped(joined, startsLine: startsLine)
  }

  private mutating func breakLine() {
    guard !line.allSatisfy(\.isWhitespace) else { return }
    closeMarks(downTo: 0)
    line += "\\"
    endLine()
  }

  private mutating func paragraph() {
    endLine()
    // Within a list an empty line would end the item.
    if lists.isEmpty, !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  private mutating func item() {
    endLine()
    if lists.isEmpty { lists.append(List(isOrdered: false)) }
    lists[lists.count - 1].number += 1
    isFirstOfItem = true
  }

  private mutating func endLine() {
    closeMarks(downTo: 0)
    var content = line
    line = ""
    while content.last?.isWhitespace == true { content.removeLast() }
    guard !content.isEmpty, content != "##", content != "\\" else { return }
    text += indentation + content + "\n"
    isFirstOfItem = false
  }

  private var indentation: String {
    guard let list = lists.last else { return "" }
    let outer = lists.dropLast().map { String(repeating: " ", count: $0.marker.count) }.joined()
    return outer
      + (isFirstOfItem ? list.marker : String(repeating: " ", count: list.marker.count))
  }

  private mutating func openMarks() {
    for mark in open.dropFirst(applied.count) {
      if let closed = justClosed, closed.mark == mark, closed.length == line.count {
        line.removeLast(mark.closing.count)
      } else {
        line += mark.opening
      }
      applied.append(mark)
    }
  }

  /// Emphasis holds no space at its inner ends.
  private mutating func closeMarks(downTo depth: Int) {
    while applied.count > depth, let mark = applied.popLast() {
      let spaces = line.reversed().prefix { $0 == " " }.count
      line.removeLast(spaces)
      line += mark.closing
      justClosed = (mark, line.count)
      line += String(repeating: " ", count: spaces)
    }
  }

  private mutating func close(_ isMeant: (Mark) -> Bool) {
    guard let place = open.lastIndex(where: isMeant) else { return }
    closeMarks(downTo: place)
    open.remove(at: place)
  }

  private mutating func openLink(_ address: String?) {
    guard let address, !address.isEmpty else { return }
    let folded = address.lowercased()
    let isKept = ["http:", "https:", "mailto:", "tel:", "/"].contains { folded.hasPrefix($0) }
    guard isKept, !address.contains(where: { $0.isWhitespace || "()<>".contains($0) }) else {
      return leaveOut("links that lead nowhere from here")
    }
    open.append(.link(address))
  }

  private mutating func leaveOut(_ kind: String?) {
    if let kind, !leftOut.contains(kind) { leftOut.append(kind) }
  }

  /// Words as they stand, whatever they would mean in Markdown.
  private static func escaped(_ text: String, startsLine: Bool) -> String {
    let inline = text.replacing(/[\\*_`\[\]<]/) { "\\" + $0.output }
    guard startsLine else { return inline }
    return inline.replacing(/^(#{1,6}(?= )|[>+-](?= )|>)/) { "\\" + $0.output.0 }
      .replacing(/^([0-9]{1,9})([.)])(?= )/) { "\($0.output.1)\\\($0.output.2)" }
  }
}
