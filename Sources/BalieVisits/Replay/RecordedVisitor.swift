/// A visitor's click paths as a file keeps them, to try rules on.
public struct RecordedVisitor: Decodable, Sendable {
  /// The visitor's name in the file.
  public let id: String
  /// Oldest first.
  public let visits: [RecordedVisit]

  /// One stay.
  public struct RecordedVisit: Decodable, Sendable {
    /// Days before the last visit's start.
    public let startedDaysAgo: Double
    /// In the order of time.
    public let events: [RecordedEvent]
  }

  /// Something at a moment.
  public struct RecordedEvent: Decodable, Sendable {
    /// Seconds since the visit's start.
    public let moment: Double
    /// What the page saw; nil at the end of the visit.
    public let event: VisitEvent?

    private enum CodingKeys: String, CodingKey {
      case moment = "t"
      case type, path, product, field, value, name
    }

    /// Reads an event.
    ///
    /// - Throws: `DecodingError` for a type that is not known, which names it.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      moment = try values.decode(Double.self, forKey: .moment)
      event = try Self.event(in: values)
    }

    private static func event(
      in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> VisitEvent? {
      switch try values.decode(String.self, forKey: .type) {
      case "page":
        return .page(
          Page(try values.decode(String.self, forKey: .path)),
          product: try values.decodeIfPresent(String.self, forKey: .product))
      case "hidden": return .hidden
      case "visible": return .visible
      case "invalid": return .invalid(field: try values.decode(String.self, forKey: .field))
      case "basket": return .basket(value: try values.decode(Int.self, forKey: .value))
      case "order": return .order
      case "leave-top": return .leaveTop
      case "signal": return .signal(try values.decode(String.self, forKey: .name))
      case "end": return nil
      case let type:
        throw DecodingError.dataCorruptedError(
          forKey: .type, in: values, debugDescription: "\"\(type)\" is no event of a visit")
      }
    }
  }
}
