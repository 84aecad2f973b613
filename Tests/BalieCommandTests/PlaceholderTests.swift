import Testing

@testable import balie
