import BalieVisits
import Foundation

/// An invitation that led to a conversation, as its visitor read it.
struct TakenInvitationShape: Encodable, Sendable {
  let title: String
  let text: String
  let deal: Bool
  let ends: Date?
  let product: SeenVisit.Product?
  let related: [InvitationDocument.Hint]

  init(_ taken: TakenInvitation) {
    title = taken.title
    text = taken.text
    deal = taken.isDeal
    ends = taken.ends
    product = taken.product
    related = taken.related
  }
}
