import Foundation

/// An invitation as its visitor read it when they took it up: what the operator must know to go on.
public struct TakenInvitation: Codable, Equatable, Sendable {
  /// Its words in front.
  public let title: String
  /// What was added to them.
  public let text: String
  /// Whether it is a deal.
  public let isDeal: Bool
  /// Until when it is valid.
  public let ends: Date?
  /// What the page sold on which it was taken up.
  public let product: SeenVisit.Product?
  /// What goes with it.
  public let related: [InvitationDocument.Hint]

  init(
    _ entry: InvitationDocument.Entry, at product: SeenVisit.Product?, in language: String
  ) {
    title = entry.words.title.filled(with: product, in: language)
    text = entry.words.text.filled(with: product, in: language)
    isDeal = entry.rule.show == .deal
    ends = entry.words.ends
    self.product = product
    related = entry.related
  }
}

extension String {
  /// With what the page sells in the place of `{product}` and `{price}`, as the bubble had it.
  fileprivate func filled(with product: SeenVisit.Product?, in language: String) -> String {
    let price = product?.price.map { minor in
      (Decimal(minor) / 100).formatted(
        .currency(code: "EUR").locale(Locale(identifier: language)))
    }
    return replacing("{product}", with: product?.name ?? "{product}")
      .replacing("{price}", with: price ?? "{price}")
  }
}
