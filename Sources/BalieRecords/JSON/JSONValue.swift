/// A piece of JSON as it was read: a tree, small enough to be looked through without a table.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number without a fraction or exponent that fits.
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// An object of JSON, its fields in the order of the text.
package struct JSONObject: Equatable, Sendable {
  /// A name with what it stands for.
  package struct Field: Equatable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  package let fields: [Field]

  package init(fields: [Field]) {
    self.fields = fields
  }

  /// The field of that name; the last one where there are several, as most readers of JSON have it.
  package subscript(name: String) -> JSONValue? {
    fields.last { $0.name == name }?.value
  }

  /// What must be there.
  package func value<Value: JSONReadable>(_ name: String) throws -> Value {
    guard let value = self[name] else { throw JSONFault.missing(name) }
    return try read(value, name)
  }

  /// What may be missing or null.
  package func optional<Value: JSONReadable>(_ name: String) throws -> Value? {
    guard let value = self[name], value != .null else { return nil }
    return try read(value, name)
  }

  private func read<Value: JSONReadable>(_ value: JSONValue, _ name: String) throws -> Value {
    do { return try Value(json: value) } catch JSONFault.otherKind(let wanted) {
      throw JSONFault.misfit(name, wanted: wanted)
    }
  }
}

/// Why a text is no JSON, or not the JSON that was expected.
package enum JSONFault: Error, Equatable, CustomStringConvertible {
  /// The text breaks off or goes on wrongly at this byte.
  case malformed(at: Int)
  /// Nested deeper than anything that is stored.
  case tooDeep
  /// A field that must be there is not.
  case missing(String)
  /// A field holds something of another kind.
  case misfit(String, wanted: String)
  /// A value is of another kind.
  case otherKind(wanted: String)

  package var description: String {
    switch self {
    case .malformed(let place): "no JSON at byte \(place)"
    case .tooDeep: "nested too deeply"
    case .missing(let name): "\"\(name)\" is missing"
    case .misfit(let name, let wanted): "\"\(name)\" is no \(wanted)"
    case .otherKind(let wanted): "no \(wanted)"
    }
  }
}
