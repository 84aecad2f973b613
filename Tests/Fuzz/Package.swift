// swift-tools-version: 6.1
import PackageDescription

/// Feeds the engine random Unicode: `swift run -c release --package-path Tests/Fuzz engine-fuzz 60`
/// for a minute. A package of its own, so that nobody who builds Balie builds this.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "balie", path: "../..")],
  targets: [
    .executableTarget(
      name: "engine-fuzz",
      dependencies: [.product(name: "BalieKnowledge", package: "balie")],
      path: "Sources/EngineFuzz")
  ],
  swiftLanguageModes: [.v6]
)
