import BalieLanguage

/// Puts questions that are alike together, as the engine sees it.
///
/// Each question joins the group whose middle it is nearest to, or starts one. As older questions
/// go first and nothing is moved later, a group that an editor looks at stays what it was when new
/// questions come in.
public struct QuestionGrouping {
  private let knowledge: KnowledgeBase
  private let nearness: Double

  /// How alike a question must be to a group's middle, 0...1: measured on question sets with known
  /// topics, below this groups start to mix subjects.
  public static let usualNearness = 0.3

  /// Groups by the words and topics of this knowledge.
  public init(_ knowledge: KnowledgeBase, nearness: Double = usualNearness) {
    self.knowledge = knowledge
    self.nearness = nearness
  }

  /// The groups, in the order of their first members. Questions of different languages never stand
  /// together: what an editor does is done in one language.
  ///
  /// - Parameter questions: The oldest first.
  public func groups(of questions: [GroupedQuestion]) -> [QuestionGroup] {
    var likeness = Likeness(to: knowledge)
    var traits: [GroupedQuestion: QuestionTraits] = [:]
    for question in questions where traits[question] == nil {
      traits[question] = likeness.traits(of: question)
    }
    var clusters: [Language: Clusters] = [:]
    for (place, question) in questions.enumerated() {
      guard let traits = traits[question] else { continue }
      clusters[question.language, default: Clusters(nearness: nearness)].add(place, traits)
    }
    return clusters.values.flatMap(\.groups).sorted { $0.members[0] < $1.members[0] }
  }
}

/// Groups that grow one question at a time.
private struct Clusters {
  let nearness: Double
  private var clusters: [Cluster] = []
  /// For each trait the groups that have it, with how much.
  private var postings: [Int: [(cluster: Int, weight: Double)]] = [:]

  init(nearness: Double) { self.nearness = nearness }

  private struct Cluster {
    var members: [(place: Int, traits: QuestionTraits)] = []
    /// The square of the length of its members' sum.
    var square = 0.0
  }

  mutating func add(_ place: Int, _ traits: QuestionTraits) {
    let products = products(with: traits)
    let nearest = products.indices.max { closeness($0, products) < closeness($1, products) }
    if let nearest, closeness(nearest, products) >= nearness {
      join(nearest, place, traits, product: products[nearest])
    } else {
      clusters.append(Cluster())
      join(clusters.count - 1, place, traits, product: 0)
    }
  }

  var groups: [QuestionGroup] { clusters.indices.map(group) }

  /// The cosine between a question and a group's middle.
  private func closeness(_ cluster: Int, _ products: [Double]) -> Double {
    products[cluster] / max(clusters[cluster].square.squareRoot(), .ulpOfOne)
  }

  private func products(with traits: QuestionTraits) -> [Double] {
    var products = [Double](repeating: 0, count: clusters.count)
    for (trait, weight) in traits.vector {
      for posting in postings[trait] ?? [] { products[posting.cluster] += weight * posting.weight }
    }
    return products
  }

  private mutating func join(
    _ cluster: Int, _ place: Int, _ traits: QuestionTraits, product: Double
  ) {
    clusters[cluster].members.append((place, traits))
    clusters[cluster].square += 2 * product + 1
    for (trait, weight) in traits.vector {
      // Groups grow mostly at the end, so the one looked for is nearly always among the last.
      if let known = postings[trait]?.lastIndex(where: { $0.cluster == cluster }) {
        postings[trait]?[known].weight += weight
      } else {
        postings[trait, default: []].append((cluster, weight))
      }
    }
  }

  private func group(_ number: Int) -> QuestionGroup {
    let cluster = clusters[number]
    return QuestionGroup(
      members: cluster.members.map(\.place), typical: typical(of: number),
      nearestTopic: Self.nearestTopic(to: cluster))
  }

  /// The member nearest to the middle, the oldest of equals.
  private func typical(of number: Int) -> Int {
    let middle = Dictionary(
      clusters[number].members.flatMap(\.traits.vector).map { ($0.trait, $0.weight) },
      uniquingKeysWith: +)
    let ranked = clusters[number].members.map { member in
      let nearness = member.traits.vector.reduce(0) { $0 + $1.weight * (middle[$1.trait] ?? 0) }
      return (nearness: nearness, place: member.place)
    }
    let best = ranked.map(\.nearness).max() ?? 0
    // Sums of the same numbers may differ in their last digits.
    return ranked.first { $0.nearness >= best - 1e-9 }?.place ?? 0
  }

  private static func nearestTopic(to cluster: Cluster) -> String? {
    var sums: [String: Double] = [:]
    for member in cluster.members {
      for topic in member.traits.topics { sums[topic.name, default: 0] += topic.confidence }
    }
    return sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
