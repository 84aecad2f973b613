import BalieLanguage

extension Settings {
  /// How the widget looks and speaks, and what visitors can do there.
  public struct Widget: Equatable, Sendable {
    /// The site's colour, as CSS writes it.
    public var color: String?
    /// The address of the site's logo.
    public var logo: String?
    /// In which corner it stands.
    public var position: Position?
    /// How round its corners are, in CSS pixels, 0...30.
    public var corners: Int?
    /// How visitors are addressed; nil for what is usual in each language.
    public var address: Address?
    /// Where the site says what it does with what visitors say, by language.
    public var privacy: [Language: String] = [:]
    /// Whether photographs and PDFs can be sent.
    public var takesAttachments = true
    /// Whether the law has the site keep conversations, so that erasing one is for the desk to decide.
    public var keepsRecords = false

    /// The shipped widget.
    public init() {}

    /// A corner of the page, as words run there.
    public enum Position: String, Sendable, CaseIterable {
      case left, right
    }

    /// u or je, Sie or du, vous or tu.
    public enum Address: String, Sendable, CaseIterable {
      case formal, informal
    }
  }
}
