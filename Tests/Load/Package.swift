// swift-tools-version: 6.1
import PackageDescription

/// Loads a running Balie: `swift run -c release --package-path Tests/Load balie-load questions`.
/// A package of its own, so that nobody who builds Balie builds this; it knows the API alone.
let package = Package(
  name: "load",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .executableTarget(
      name: "balie-load",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/BalieLoad")
  ],
  swiftLanguageModes: [.v6]
)
