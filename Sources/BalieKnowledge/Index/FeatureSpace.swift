import Foundation

/// All features of the knowledge with how much each tells apart.
struct FeatureSpace: Sendable {
  private var places = KeyTable()
  private(set) var kinds: [Feature.Kind] = []
  /// How much a feature tells phrasings apart, by its place.
  private(set) var phrasingRarity: [Float] = []
  /// How much a feature tells entries apart, by its place.
  private(set) var entryRarity: [Float] = []
  /// How much what the knowledge does not have would tell phrasings apart.
  private(set) var strangePhrasingRarity: Float = 0

  var count: Int { kinds.count }

  /// The exponents soften rarity: few phrasings say little of how rare a word is.
  private static let phrasingExponent: Float = 0.35
  private static let entryExponent: Float = 0.7

  mutating func place(of key: UInt64, _ kind: Feature.Kind) -> Int32 {
    let (place, isNew) = places.place(of: key)
    if isNew { kinds.append(kind) }
    return place
  }

  func find(_ key: UInt64) -> Int32? { places.find(key) }

  /// Takes over in how many phrasings and entries each feature occurs.
  mutating func weigh(
    inPhrasings: [Int32], of phrasings: Int, inEntries: [Int32], of entries: Int
  ) {
    phrasingRarity = inPhrasings.map {
      FeatureSpace.rarity(Float($0), phrasings, FeatureSpace.phrasingExponent)
    }
    entryRarity = inEntries.map {
      FeatureSpace.rarity(Float($0), entries, FeatureSpace.entryExponent)
    }
    strangePhrasingRarity = FeatureSpace.rarity(0, phrasings, FeatureSpace.phrasingExponent)
  }

  private static func rarity(_ frequency: Float, _ count: Int, _ exponent: Float) -> Float {
    pow(max(0.05, log(Float(count + 1) / (frequency + 0.5))), exponent)
  }
}
