/// A fingerprint of the files and of what somebody wants to do to them: what was looked at is what
/// is carried out, or nothing.
///
/// Guards against accidents between people who may all write these files, not against forgery, so
/// a quick hash of 128 bits will do: FNV-1a, Fowler, Noll and Vo, draft-eastlake-fnv.
struct ContentDigest {
  private var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

  /// Takes in a part. Its length goes first, so that parts cannot run into each other.
  mutating func add(_ bytes: some Collection<UInt8>) {
    for shift in stride(from: 0, to: 64, by: 8) {
      step(UInt8(truncatingIfNeeded: UInt64(bytes.count) >> UInt64(shift)))
    }
    for byte in bytes { step(byte) }
  }

  mutating func add(_ text: String) { add(text.utf8) }

  /// 32 hexadecimal digits.
  var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  private mutating func step(_ byte: UInt8) { hash = (hash ^ UInt128(byte)) &* Self.prime }
}

extension ContentSnapshot {
  /// Stands for an edit and for all files as they are; another edit or any saved file gives
  /// another. 32 hexadecimal digits.
  public func digest(of edit: KnowledgeEdit?) -> String {
    digest(of: edit?.parts ?? [])
  }

  /// The same for one file that is rewritten.
  public func digest(of edit: FileEdit?) -> String {
    digest(of: edit.map { ["file", $0.path, String(decoding: $0.after, as: UTF8.self)] } ?? [])
  }

  private func digest(of parts: [String]) -> String {
    var digest = ContentDigest()
    for file in files {
      digest.add(file.path)
      digest.add(file.bytes)
    }
    for part in parts { digest.add(part) }
    return digest.text
  }
}

extension KnowledgeEdit {
  /// Everything that makes this edit another than others.
  fileprivate var parts: [String] {
    switch self {
    case .addPhrasings(let phrasings, let name, let language, let tests):
      ["add", name, language.rawValue, "\(phrasings.count)"] + phrasings + tests
    case .newTopic(let draft, let tests):
      [
        "new", draft.name, draft.category, draft.language.rawValue, draft.title, draft.answer,
        "\(draft.phrasings.count)",
      ] + draft.phrasings + tests
    case .outOfScope(let questions, let language):
      ["out", language.rawValue] + questions
    }
  }
}
