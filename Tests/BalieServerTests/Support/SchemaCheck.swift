import Foundation

/// Holds values against the part of JSON Schema that the document uses. Stricter than the
/// standard: a field that the schema does not name is a fault.
struct SchemaCheck {
  let resolve: @Sendable (JSON) -> JSON

  func faults(of value: JSON, in given: JSON, at path: String) -> [String] {
    let schema = resolve(given)
    if schema["const"] != .null, schema["const"] != value { return ["\(path) is not the constant"] }
    let allowed = schema["enum"].array
    if !allowed.isEmpty, !allowed.contains(value) { return ["\(path) is none of its values"] }
    switch schema["type"].string {
    case "object": return faults(ofObject: value, schema, path)
    case "array": return faults(ofArray: value, schema, path)
    case "string": return faults(ofString: value, schema, path)
    case "integer", "number":
      return faults(ofNumber: value, schema, path)
    case "boolean": return value.bool == nil ? ["\(path) is no boolean"] : []
    default: return []
    }
  }

  private func faults(ofObject value: JSON, _ schema: JSON, _ path: String) -> [String] {
    guard case .object(let fields) = value else { return ["\(path) is no object"] }
    let required = schema["required"].array.compactMap(\.string)
    let missing = required.filter { fields[$0] == nil }.map { "\(path).\($0) is missing" }
    let known = schema["properties"].fields
    let others = schema["additionalProperties"]
    let inner = fields.flatMap { name, field -> [String] in
      if let property = known[name] {
        return faults(of: field, in: property, at: "\(path).\(name)")
      }
      if case .object = others { return faults(of: field, in: others, at: "\(path).\(name)") }
      return ["\(path).\(name) is not in the document"]
    }
    return missing + inner
  }

  private func faults(ofArray value: JSON, _ schema: JSON, _ path: String) -> [String] {
    guard case .array(let items) = value else { return ["\(path) is no array"] }
    return items.enumerated().flatMap { index, item in
      faults(of: item, in: schema["items"], at: "\(path)[\(index)]")
    }
  }

  private func faults(ofString value: JSON, _ schema: JSON, _ path: String) -> [String] {
    guard let text = value.string else { return ["\(path) is no string"] }
    if let pattern = schema["pattern"].string,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      return ["\(path) does not match \(pattern)"]
    }
    if schema["format"].string == "date-time", !text.hasSuffix("Z") || text.count != 24 {
      return ["\(path) is no time with milliseconds"]
    }
    return []
  }

  private func faults(ofNumber value: JSON, _ schema: JSON, _ path: String) -> [String] {
    guard case .number(let number) = value else { return ["\(path) is no number"] }
    if schema["type"].string == "integer", number.rounded() != number {
      return ["\(path) is not whole"]
    }
    if case .number(let minimum) = schema["minimum"], number < minimum {
      return ["\(path) is below \(minimum)"]
    }
    if case .number(let maximum) = schema["maximum"], number > maximum {
      return ["\(path) is above \(maximum)"]
    }
    return []
  }
}
