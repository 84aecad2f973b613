// swift-tools-version: 6.1
import PackageDescription

/// The bare HTTP server that streams are measured against: see `Tests/Benchmarks/streams.py`.
/// A package of its own, so that it is built without anything of Balie.
let package = Package(
  name: "bare",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: [])
  ],
  targets: [
    .executableTarget(
      name: "bare-server",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
      ],
      path: "Sources/BareServer")
  ],
  swiftLanguageModes: [.v6]
)
