// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "maillage",
  products: [
    .executable(name: "maillage", targets: ["maillage"]),
    .library(name: "CooperationModel", targets: ["CooperationModel"]),
    .library(name: "DirectoryExchange", targets: ["DirectoryExchange"]),
    .library(name: "DirectoryStore", targets: ["DirectoryStore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "CooperationModel",
      dependencies: [.product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict
    ),
    .target(name: "CInflate", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "CMemory"),
    .target(name: "TextLayout", swiftSettings: strict),
    .target(
      name: "DirectoryStore",
      dependencies: [
        "CMemory", "CooperationModel", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "DirectoryExchange",
      dependencies: ["CInflate", "CooperationModel", "DirectoryStore"],
      swiftSettings: strict
    ),
    .target(
      name: "Browser", dependencies: ["CooperationModel", "TextLayout"], swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["Browser", "CTerminal", "TextLayout"],
      swiftSettings: strict),
    .executableTarget(
      name: "maillage",
      dependencies: [
        "Browser", "CMemory", "CooperationModel", "DirectoryExchange", "DirectoryStore",
        "Terminal", "TextLayout",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CooperationModelTests", dependencies: ["CooperationModel"], exclude: ["Networks"],
      swiftSettings: strict),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout"], swiftSettings: strict),
    .testTarget(
      name: "DirectoryStoreTests", dependencies: ["CooperationModel", "DirectoryStore"],
      swiftSettings: strict),
    .testTarget(
      name: "DirectoryExchangeTests",
      dependencies: ["CooperationModel", "DirectoryExchange", "DirectoryStore"],
      swiftSettings: strict),
    .testTarget(
      name: "BrowserTests", dependencies: ["Browser", "CooperationModel", "TextLayout"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Browser", "Terminal"], swiftSettings: strict),
    .testTarget(name: "EndToEnd", dependencies: ["maillage"], swiftSettings: strict),
  ]
)
