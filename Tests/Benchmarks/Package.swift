// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "maillage", path: "../..")],
  targets: [
    .target(name: "CSplitter"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CSplitter",
        .product(name: "DirectoryExchange", package: "maillage"),
        .product(name: "CooperationModel", package: "maillage"),
        .product(name: "DirectoryStore", package: "maillage"),
      ]),
  ]
)
