/// An object of the wire that may hold known fields only.
protocol WireInput: Decodable {
  associatedtype CodingKeys: CodingKey & CaseIterable
}

/// Decodes an input and refuses fields it does not know: a misspelt field that was silently
/// skipped would lose what the caller meant to say.
struct Strict<Input: WireInput>: Decodable {
  let value: Input

  init(from decoder: any Decoder) throws {
    let given = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
    let known = Input.CodingKeys.allCases.map(\.stringValue)
    if let unknown = given.sorted().first(where: { !known.contains($0) }) {
      let path = (decoder.codingPath.map(\.stringValue) + [unknown]).joined(separator: ".")
      throw Problem.unknownField(path, known: known)
    }
    value = try Input(from: decoder)
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init?(intValue: Int) { nil }
}
