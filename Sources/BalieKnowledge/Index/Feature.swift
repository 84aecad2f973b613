/// What two texts can have in common.
struct Feature: Sendable {
  /// What a feature is made of.
  enum Kind: Int, CaseIterable, Sendable {
    case word
    case pair
    case letters
    case meaning

    /// A meaning is another name for a word: were it weighed apart, a single word that happens
    /// to have a meaning would count as much as all words of the question together.
    var block: Block {
      switch self {
      case .word, .meaning: .words
      case .pair: .pairs
      case .letters: .letters
      }
    }
  }

  /// Features that are weighed together, and apart from the others.
  enum Block: Int, CaseIterable, Sendable {
    case words
    case pairs
    case letters

    /// How much the block counts against the others.
    var weight: Float {
      switch self {
      case .words: 1
      case .pairs: 0.5
      case .letters: 0.7
      }
    }
  }

  let kind: Kind
  /// A hash of what it is; 64 bits keep even a million features apart.
  let key: UInt64
  var value: Float
  /// The place of the word that it comes from.
  let word: Int32
  /// Whether it is a word that says something of the subject.
  let isContentWord: Bool
}

/// Hashes that are the same in every run.
enum FeatureHash {
  /// FNV-1a over numbers instead of bytes.
  static func start(_ kind: Feature.Kind) -> UInt64 {
    step(0xcbf2_9ce4_8422_2325, UInt64(kind.rawValue + 1))
  }

  static func step(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash ^ value) &* 0x100_0000_01b3 }

  static func text(_ text: String, from start: UInt64) -> UInt64 {
    text.utf8.reduce(start) { step($0, UInt64($1)) }
  }
}
