import Testing

@testable import BalieKnowledge
