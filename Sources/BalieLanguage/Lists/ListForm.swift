/// How the lines of a file of words are to be read; its first line names it.
enum ListForm: String, CaseIterable {
  /// Languages and words that share a field of meaning: ``GroupList``.
  case groups
  /// Acts and the phrases and signs that do them: ``LabelList``.
  case acts
  /// Places in a list and the words for them: ``LabelList``.
  case places
  /// Words by themselves: ``WordRows``.
  case words
  /// Words, each with its forms: ``WordRows``.
  case forms
  /// Words that are their own stems, some with forms: ``WordRows``.
  case stems
  /// What is written, and how it is to be read: ``WordRows``.
  case pairs

  /// How many words a line of rows may have.
  var columns: ClosedRange<Int> {
    switch self {
    case .forms: 2...100
    case .pairs: 2...2
    default: 1...100
    }
  }

  /// Whether a label may stand before the phrases of this form.
  func allows(label: Substring) -> Bool {
    switch self {
    case .acts: label == LabelList.fillers || DialogueAct(rawValue: String(label)) != nil
    case .places: Ordinals.labels.contains(String(label))
    default: false
    }
  }

  /// The labels as somebody who has to choose one reads them.
  var labels: [String] {
    switch self {
    case .acts: DialogueAct.allCases.map(\.rawValue) + [String(LabelList.fillers)]
    case .places: Ordinals.labels
    default: []
    }
  }
}

extension ListFile {
  private static let head = "# form:"

  /// The form that its first line names; nil where it names none that is known.
  var form: ListForm? {
    guard let first = text.split(separator: "\n", maxSplits: 1).first,
      first.hasPrefix(ListFile.head)
    else { return nil }
    return ListForm(rawValue: String(ListLine.trimmed(first.dropFirst(ListFile.head.count))))
  }
}
