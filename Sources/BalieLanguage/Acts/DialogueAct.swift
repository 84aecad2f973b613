/// What a message does where it asks nothing: the short words and signs by which people keep a talk
/// going.
public enum DialogueAct: String, Sendable, CaseIterable {
  /// Words or signs in which there is nothing to find: `?`, `...`, `hm`, a wave.
  case nothing
  /// Taken note of, for better or worse: `ok`, `aha`, `haha`.
  case acknowledgement
  /// A yes, or content: `ja graag`, `prima`, 👍.
  case assent
  /// Thanks: `dank je wel`, 🙏.
  case thanks
  /// A no, or a wrong answer: `niet echt`, `dat bedoel ik niet`, 👎.
  case dissent
  /// A sigh or a curse: `pff`, 😡.
  case displeasure
}

extension DialogueAct {
  /// Which of two counts in a message that does both: `nee, bedankt` is a no, `ok, top` a yes.
  func weightier(than other: DialogueAct?) -> Bool {
    guard let other else { return true }
    let order = DialogueAct.allCases
    return (order.firstIndex(of: self) ?? 0) > (order.firstIndex(of: other) ?? 0)
  }
}
