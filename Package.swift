// swift-tools-version: 6.1
import PackageDescription

/// Hummingbird's default traits pull in configuration readers and the whole of Foundation;
/// Balie needs neither, and without them the cold build stays lean.
/// The engine trains and matches numbers for every topic: unoptimised, a server that tests start takes
/// seconds to be there, and they start hundreds.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "balie",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "balie", targets: ["balie"]),
    // For the packages of their own that measure and fuzz the engine.
    .library(name: "BalieKnowledge", targets: ["BalieKnowledge", "BalieLanguage"]),
    .library(name: "BalieConversation", targets: ["BalieConversation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.9.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
  ],
  targets: [
    // One target per C library, nothing but its headers and thin wrappers.
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(
      name: "CCURL", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2"), .linkedLibrary("stdc++")]),

    // The files of words stand beside the code that reads them, and this builds them in.
    .target(name: "CWords", exclude: ["file.inc"]),

    .target(
      name: "BalieLanguage", dependencies: ["CICU", "CStemmer", "CCLD2", "CWords"],
      exclude: [
        "Acts/Phrases", "Acts/Places", "Acts/Signs", "Compounds/Lists", "Meaning/Groups",
        "Spelling/Lists", "Words/Dutch/Lists", "Words/English/Lists", "Words/Function",
        "Words/German/Lists", "Words/Stop",
      ],
      swiftSettings: quick),
    .target(name: "BalieMarkdown", dependencies: ["CCmark"]),
    .target(
      name: "BalieKnowledge",
      dependencies: [
        "BalieLanguage", "BalieMarkdown", "BalieVisits", "CCmark",
        .product(name: "Yams", package: "Yams"),
      ], swiftSettings: quick),
    .target(name: "BalieVisits"),
    .target(name: "BalieMail"),
    .target(name: "BaliePictures"),
    .target(name: "BalieConversation"),
    .target(name: "BalieLedger", dependencies: ["BalieConversation", "BalieVisits"]),
    .target(
      name: "BalieLog",
      dependencies: [
        "BalieConversation", "BalieLedger", "BalieVisits",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "BalieEditing",
      dependencies: [
        "BalieLanguage", "BalieKnowledge", "BalieConversation", "BalieLog",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(name: "BalieShop", dependencies: ["BalieLedger", "BalieLog", "CCURL"]),
    .target(name: "BalieRecords", dependencies: ["BalieConversation"]),
    .target(
      name: "BalieSQLite",
      dependencies: [
        "BalieConversation", "BalieLedger", "BalieLog", "BalieRecords", "BalieVisits",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "BalieDesk",
      dependencies: [
        "BalieConversation", "BalieLog", "BalieVisits",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "BalieServer",
      dependencies: [
        "BalieConversation", "BalieDesk", "BalieEditing", "BalieLedger", "BalieLog",
        "BalieMarkdown", "BaliePictures", "BalieVisits", "CCmark", "CSodium", "CBrotli", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [.copy("Web")]),
    // The shop's content at the top level is one of the samples, so its folder is the package's.
    .target(
      name: "BalieSamples", path: ".", sources: ["Sources/BalieSamples/Sample.swift"],
      resources: [
        .copy("Knowledge"), .copy("Intents"), .copy("Sources/BalieSamples/common"),
        .copy("Sources/BalieSamples/town-hall"), .copy("Sources/BalieSamples/blank"),
      ]),
    .executableTarget(
      name: "balie",
      dependencies: [
        "BalieLanguage", "BalieKnowledge", "BalieConversation", "BalieDesk", "BalieEditing",
        "BalieLedger", "BalieLog", "BalieSQLite", "BalieMail", "BalieSamples", "BalieServer",
        "BalieShop", "BalieVisits",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),

    .target(name: "BalieTestSupport", path: "Tests/BalieTestSupport"),
    .testTarget(name: "BalieLanguageTests", dependencies: ["BalieTestSupport", "BalieLanguage"]),
    .testTarget(name: "BalieMarkdownTests", dependencies: ["BalieMarkdown", "CCmark"]),
    .testTarget(
      name: "BalieKnowledgeTests", dependencies: ["BalieTestSupport", "BalieKnowledge"],
      exclude: ["Golden", "Questions"]),
    .testTarget(
      name: "BalieVisitsTests", dependencies: ["BalieVisits", "BalieKnowledge", "BalieLanguage"],
      exclude: ["Paths"]),
    .testTarget(
      name: "BalieConversationTests", dependencies: ["BalieTestSupport", "BalieConversation"]),
    .testTarget(name: "BalieMailTests", dependencies: ["BalieMail"]),
    .testTarget(name: "BaliePicturesTests", dependencies: ["BaliePictures"]),
    .testTarget(
      name: "BalieShopTests",
      dependencies: [
        "BalieShop", "BalieLedger", "BalieLog", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .testTarget(
      name: "BalieLedgerTests",
      dependencies: ["BalieLedger", "BalieConversation"]),
    .testTarget(
      name: "BalieLogTests",
      dependencies: [
        "BalieLog", "BalieConversation", .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "BalieRecordsTests",
      dependencies: ["BalieTestSupport", "BalieRecords", "BalieConversation"]),
    .testTarget(
      name: "BalieSQLiteTests",
      dependencies: [
        "BalieTestSupport", "BalieSQLite", "BalieRecords", "BalieConversation", "BalieLedger",
        "BalieLog", "BalieVisits",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["OldLog"]),
    .testTarget(
      name: "BalieEditingTests",
      dependencies: [
        "BalieTestSupport", "BalieEditing", "BalieConversation", "BalieKnowledge", "BalieLanguage",
        "BalieLog",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(
      name: "BalieDeskTests",
      dependencies: [
        "BalieTestSupport", "BalieDesk", "BalieConversation", "BalieLog", "BalieVisits",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(
      name: "BalieServerTests",
      dependencies: [
        "BalieTestSupport", "BalieServer", "BalieDesk", "BalieEditing", "BalieSQLite",
        "BalieConversation", "BalieLedger", "BalieLog", "BaliePictures", "BalieVisits", "CSodium",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "BalieCommandTests",
      dependencies: [
        "balie", "BalieConversation", "BalieEditing", "BalieKnowledge", "BalieLanguage",
        "BalieLedger", "BalieLog", "BalieMail", "BalieSQLite", "BalieSamples", "BalieServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

/// Everything else in the package's folder is no part of the samples.
for samples in package.targets where samples.name == "BalieSamples" {
  let others = package.targets.filter { $0.type != .test && $0.path == nil }
  samples.exclude = ["README.md", "Tests"] + others.map { "Sources/\($0.name)" }
}
