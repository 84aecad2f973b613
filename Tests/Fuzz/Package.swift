// swift-tools-version: 6.1
import PackageDescription

/// Feeds the engine random Unicode: `swift run -c release --package-path Tests/Fuzz engine-fuzz 60`
/// for a minute; looks for texts that take more than linear time, in every parser: `time-fuzz 600`
/// in its place. A package of its own, so that nobody who builds Balie builds this.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "balie", path: "../..")],
  targets: [
    .executableTarget(
      name: "engine-fuzz",
      dependencies: [.product(name: "BalieKnowledge", package: "balie")],
      path: "Sources/EngineFuzz"),
    .executableTarget(
      name: "time-fuzz",
      dependencies: [
        .product(name: "BalieConversation", package: "balie"),
        .product(name: "BalieKnowledge", package: "balie"),
      ],
      path: "Sources/TimeFuzz"),
  ],
  swiftLanguageModes: [.v6]
)
