// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "maillage", path: "../..")],
  targets: [
    // What is read is told by testable interfaces: everything is built with -enable-testing.
    .target(
      name: "Readers",
      dependencies: [
        .product(name: "CooperationModel", package: "maillage"),
        .product(name: "DirectoryExchange", package: "maillage"),
        .product(name: "DirectoryStore", package: "maillage"),
      ]),
    .target(name: "CFuzzer"),
    .executableTarget(name: "Fuzz", dependencies: ["CFuzzer", "Readers"]),
    .executableTarget(name: "Replay", dependencies: ["Readers"]),
  ]
)
