import Foundation

extension Conversation {
  mutating func settleDeal(_ number: MessageNumber, _ state: Deal.State, at moment: Date) {
    guard let message = message(number), case .deal(var deal) = message.content else { return }
    deal.state = state
    deal.settledAt = moment
    messages[number - 1].content = .deal(deal)
    if state != .withdrawn { noteVisitorActive(at: moment) }
  }
}
