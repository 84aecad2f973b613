import Foundation

/// Any value of the conversation as JSON tells it, field by field: a field that is added tomorrow is
/// told too, so that nothing kept of a person can be forgotten in what they are given.
enum ToldValue: Encodable, Equatable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([ToldValue])
  case fields([String: ToldValue])

  init(_ value: Any) {
    switch value {
    case let text as String: self = .text(text)
    case let flag as Bool: self = .flag(flag)
    case let number as any BinaryInteger: self = .number(Double(number))
    case let number as Double: self = .number(number)
    case let moment as Date: self = .text(moment.formatted(.iso8601))
    case let word as any RawRepresentable: self.init(word.rawValue)
    default: self.init(Mirror(reflecting: value), of: value)
    }
  }

  private init(_ mirror: Mirror, of value: Any) {
    switch mirror.displayStyle {
    case .optional: self = mirror.children.first.map { ToldValue($0.value) } ?? .fields([:])
    case .collection, .set: self = .list(mirror.children.map { ToldValue($0.value) })
    case .enum: self.init(caseOf: mirror, value)
    default: self = Self.parts(mirror)
    }
  }

  /// The case's name, with what it carries.
  private init(caseOf mirror: Mirror, _ value: Any) {
    guard let carried = mirror.children.first else {
      self = .text("\(value)")
      return
    }
    let parts = ToldValue(carried.value)
    self = .fields([carried.label ?? "value": parts])
  }

  /// The fields of a struct or a tuple; one alone stands for the whole.
  private static func parts(_ mirror: Mirror) -> ToldValue {
    let children = mirror.children.filter { !isNothing($0.value) }
    if mirror.children.count == 1, let only = children.first { return ToldValue(only.value) }
    let named = children.enumerated().map { place, child in
      (child.label.map(name) ?? "\(place)", ToldValue(child.value))
    }
    return .fields(Dictionary(named) { first, _ in first })
  }

  /// Parts of a tuple without a name are counted from nought after a dot.
  private static func name(_ label: String) -> String {
    label.hasPrefix(".") ? "value\(label.dropFirst())" : label
  }

  private static func isNothing(_ value: Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional && mirror.children.isEmpty
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let values): try container.encode(values)
    case .fields(let fields): try container.encode(fields)
    }
  }
}
