import Testing

@testable import BalieConversation
