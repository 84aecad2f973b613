// swift-tools-version: 6.1
import PackageDescription

/// Measures the engine: `swift run -c release --package-path Tests/Benchmarks engine-benchmark`.
/// A package of its own, so that nobody who builds Balie builds this.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "balie", path: "../..")],
  targets: [
    .executableTarget(
      name: "engine-benchmark",
      dependencies: [.product(name: "BalieKnowledge", package: "balie")],
      path: "Sources/EngineBenchmark")
  ],
  swiftLanguageModes: [.v6]
)
