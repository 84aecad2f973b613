import Testing

@testable import BalieLanguage
