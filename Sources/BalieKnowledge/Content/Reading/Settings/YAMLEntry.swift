import Yams

/// A key of a YAML mapping with what stands under it, in terms of the file's own places.
struct YAMLEntry {
  let key: Located<String>
  let node: Node

  /// The whole file as one entry; nil where it is no mapping.
  static func root(of source: SourceText, into report: inout Report) -> YAMLEntry? {
    if let excess = YAMLBounds.excess(in: source.lines) {
      report.error(.yaml, at: Place(line: excess.line), excess.sentence)
      return nil
    }
    do {
      // The parser keeps a pointer into the text, which texts of a few bytes do not have.
      let text = source.lines.joined(separator: "\n") + String(repeating: "\n", count: 16)
      guard let node = try Yams.compose(yaml: text), node.mapping != nil else {
        report.error(.yaml, "settings are lines of the form `key: value`")
        return nil
      }
      return YAMLEntry(key: Located("", line: 1, column: 1), node: node)
    } catch let error as YamlError {
      report.error(.yaml, at: error.place(in: source), error.sentence)
    } catch {
      report.error(.yaml, "this is no YAML: \(error)")
    }
    return nil
  }

  /// What stands under this key, key by key. Other keys than the known ones are reported.
  func entries(
    in source: SourceText, known: [String]?, what: String, into report: inout Report
  ) -> [YAMLEntry] {
    guard let mapping = node.mapping else {
      report.error(.settingType, at: key.place, "\"\(key.value)\" takes lines of its own below it")
      return []
    }
    return mapping.compactMap { keyNode, value in
      guard let scalar = keyNode.scalar else {
        report.error(.settingType, at: keyNode.place(in: source), "a key is one word")
        return nil
      }
      let place = keyNode.place(in: source)
      let key = Located(scalar.string, line: place.line, column: place.column)
      guard known?.contains(key.value) ?? true else {
        report.unknown(.unknownKey, what, key, known: known ?? [])
        return nil
      }
      return YAMLEntry(key: key, node: value)
    }
  }

  /// The text under this key; nil where it is none.
  func text(in source: SourceText) -> Located<String>? { Self.text(node, in: source) }

  /// The texts of the list under this key; nil where it is no such list.
  func items(in source: SourceText) -> [Located<String>]? {
    guard let sequence = node.sequence else { return nil }
    let texts = sequence.compactMap { Self.text($0, in: source) }
    return texts.count == sequence.count ? texts : nil
  }

  private static func text(_ node: Node, in source: SourceText) -> Located<String>? {
    guard let scalar = node.scalar else { return nil }
    let place = node.place(in: source)
    return Located(scalar.string, line: place.line, column: place.column)
  }
}

extension Node {
  fileprivate func place(in source: SourceText) -> Place {
    mark.map { Place($0, in: source) } ?? Place(line: 1)
  }
}

extension Place {
  /// YAML counts columns in Unicode scalars, we in characters.
  fileprivate init(_ mark: Mark, in source: SourceText) {
    let line = min(max(1, mark.line), max(1, source.lines.count))
    let before = source.line(line).unicodeScalars.prefix(max(0, mark.column - 1))
    self.init(line: line, column: String(before).count + 1)
  }
}

extension YamlError {
  fileprivate func place(in source: SourceText) -> Place {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      Place(mark, in: source)
    case .duplicatedKeysInMapping(_, let context): Place(context.mark, in: source)
    default: Place(line: 1)
    }
  }

  fileprivate var sentence: String {
    switch self {
    case .reader(let problem, _, _, _): "this is no YAML: \(problem)"
    case .scanner(let context, let problem, _, _), .parser(let context, let problem, _, _),
      .composer(let context, let problem, _, _):
      "this is no YAML: " + [context?.text, problem].compactMap(\.self).joined(separator: " ")
    case .duplicatedKeysInMapping(let keys, _):
      "this key stands here twice: " + keys.sorted().joined(separator: ", ")
    default: "this is no YAML: \(self)"
    }
  }
}
