/// Something that is read from JSON.
package protocol JSONReadable {
  /// - Throws: ``JSONFault`` for JSON of another kind.
  init(json: JSONValue) throws
}

/// A record or form, which is an object.
package protocol JSONObjectReadable: JSONReadable {
  /// - Throws: ``JSONFault`` for a missing field or one of another kind. Unknown fields do not
  ///   disturb: a newer program may have written them.
  init(_ json: JSONObject) throws
}

extension JSONObjectReadable {
  package init(json: JSONValue) throws {
    guard case .object(let object) = json else { throw JSONFault.otherKind(wanted: "object") }
    try self.init(object)
  }
}

extension Int: JSONReadable {
  package init(json: JSONValue) throws {
    guard case .integer(let value) = json else { throw JSONFault.otherKind(wanted: "whole number") }
    self = Int(value)
  }
}

extension Double: JSONReadable {
  package init(json: JSONValue) throws {
    switch json {
    case .integer(let value): self = Double(value)
    case .number(let value): self = value
    default: throw JSONFault.otherKind(wanted: "number")
    }
  }
}

extension Bool: JSONReadable {
  package init(json: JSONValue) throws {
    guard case .bool(let value) = json else { throw JSONFault.otherKind(wanted: "truth value") }
    self = value
  }
}

extension String: JSONReadable {
  package init(json: JSONValue) throws {
    guard case .string(let value) = json else { throw JSONFault.otherKind(wanted: "text") }
    self = value
  }
}

extension Array: JSONReadable where Element: JSONReadable {
  package init(json: JSONValue) throws {
    guard case .array(let values) = json else { throw JSONFault.otherKind(wanted: "list") }
    self = try values.map(Element.init(json:))
  }
}
