import Testing

@testable import BalieStorage
