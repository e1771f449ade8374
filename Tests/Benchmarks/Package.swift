// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "maillage", path: "../..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "CooperationModel", package: "maillage"),
        .product(name: "DirectoryStore", package: "maillage"),
      ])
  ]
)
