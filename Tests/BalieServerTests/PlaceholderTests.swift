import Testing

@testable import BalieServer
