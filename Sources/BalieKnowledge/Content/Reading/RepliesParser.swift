import BalieLanguage

/// Reads `_replies.md`: a heading per language (`# nl`), then for every reply `## name` and under
/// it the text that operators insert with `/name`.
enum RepliesParser {
  static func parse(
    _ source: SourceText, into report: inout Report
  ) -> [Language: [CannedReplyText]] {
    let sections = Section.all(in: source, from: 1, titled: false, into: &report)
    var replies: [Language: [CannedReplyText]] = [:]
    for (language, section) in sections.sound(into: &report) {
      replies[language] = read(section, source, into: &report)
    }
    return replies
  }

  private static func read(
    _ section: Section, _ source: SourceText, into report: inout Report
  ) -> [CannedReplyText] {
    var replies: [(name: Located<String>, lines: [String])] = []
    for number in section.body {
      let line = source.line(number)
      if line.hasPrefix("## ") {
        replies.append((Located(line.dropFirst(3), on: number), []))
      } else if !replies.isEmpty {
        replies[replies.count - 1].lines.append(line)
      } else if !line.isBlank {
        report.error(
          .replyForm, at: Located(line[...], on: number).place,
          "text before the first reply; a reply starts with a line `## name`")
        return []
      }
    }
    return finished(replies, into: &report)
  }

  private static func finished(
    _ replies: [(name: Located<String>, lines: [String])], into report: inout Report
  ) -> [CannedReplyText] {
    var lineByName: [String: Int] = [:]
    var result: [CannedReplyText] = []
    for (name, lines) in replies {
      let text = lines.joined(separator: "\n").trimmedLines
      guard isSound(name, text, earlier: lineByName[name.value], into: &report) else { continue }
      lineByName[name.value] = name.line
      result.append(CannedReplyText(name: name.value, text: text))
    }
    return result
  }

  private static func isSound(
    _ name: Located<String>, _ text: String, earlier: Int?, into report: inout Report
  ) -> Bool {
    if let earlier {
      report.error(
        .replyForm, at: name.place, "reply \"\(name.value)\" stands already on line \(earlier)")
    } else if !ContentFile.isName(name.value) {
      report.error(
        .replyForm, at: name.place,
        "a reply's name has lower-case letters, digits and hyphens, for it is typed after a slash")
    } else if text.isEmpty {
      report.error(.replyForm, at: name.place, "reply \"\(name.value)\" has no text")
    } else {
      return true
    }
    return false
  }
}
