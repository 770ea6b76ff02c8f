// swift-tools-version: 6.2

import PackageDescription

// A package of its own: what is timed here is what others depend on, and nothing else is built.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "concordat", path: "..")],
    targets: [
        .executableTarget(
            name: "RaceCEL",
            dependencies: [
                .product(name: "CEL", package: "concordat"),
                .product(name: "Diagnostics", package: "concordat"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]
        )
    ]
)
