// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
let safe = strict + [.strictMemorySafety()]

let package = Package(
    name: "concordat",
    products: [
        .library(name: "CEL", targets: ["CEL"]),
        .library(name: "YAML", targets: ["YAML"]),
        .library(name: "Diagnostics", targets: ["Diagnostics"]),
        .executable(name: "concordat", targets: ["concordat"]),
    ],
    dependencies: [
        // Commands, options, help texts and completions: the field's standard, kept by the Swift project.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Report templates that escape what they print: no logic in the page, no HTML in the code.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // The store: SQLite with migrations, transactions and write-ahead mode, by Swift's own library.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // YAML: the parser that most others are built on, and its marks give us places.
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"])]
        ),
        // Signatures and digests: a small library of good name, in every distribution.
        .systemLibrary(
            name: "CSodium",
            pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])]
        ),
        // Workbooks written: formats, drop-downs and frozen headings, by the field's standard.
        .systemLibrary(
            name: "CXLSXWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]
        ),
        // Workbooks read: a zip file, whose sizes are known before it is unpacked…
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        // …of XML, by a parser of streams that expands no entities unless it is told to.
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "Diagnostics", swiftSettings: safe),
        .target(name: "YAML", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: strict),
        .target(name: "JSON", dependencies: ["Diagnostics", "YAML"], swiftSettings: safe),
        .target(name: "CEL", dependencies: ["Diagnostics"], swiftSettings: safe),
        .target(name: "Rules", dependencies: ["CEL", "Diagnostics", "YAML"], swiftSettings: safe),
        .target(
            name: "Checking",
            dependencies: ["CEL", "Diagnostics", "Rules", "YAML"],
            swiftSettings: safe
        ),
        .target(
            name: "Batches",
            dependencies: ["CEL", "Checking", "Diagnostics", "JSON", "Rules", "YAML"],
            swiftSettings: safe
        ),
        .target(
            name: "Proofs",
            dependencies: ["CEL", "Checking", "Diagnostics", "Rules", "YAML"],
            swiftSettings: strict
        ),
        .target(
            name: "Partners",
            dependencies: ["CEL", "Checking", "Diagnostics", "Rules", "YAML"],
            swiftSettings: safe
        ),
        .target(
            name: "Planning",
            dependencies: ["CEL", "Checking", "Diagnostics", "Partners", "Rules", "YAML"],
            swiftSettings: strict
        ),
        .target(
            name: "Scenarios",
            dependencies: ["CEL", "Checking", "Diagnostics", "Partners", "Rules", "YAML"],
            swiftSettings: safe
        ),
        .target(
            name: "Populations",
            dependencies: ["CEL", "Checking", "Diagnostics", "Partners", "Rules", "YAML"],
            swiftSettings: safe
        ),
        .target(
            name: "Authoring",
            dependencies: ["CEL", "Checking", "Diagnostics", "Proofs", "Rules", "YAML"],
            swiftSettings: safe
        ),
        .target(
            name: "Signing",
            dependencies: ["CSodium", "Diagnostics", "Rules", "YAML"],
            swiftSettings: strict
        ),
        .target(
            name: "Reports",
            dependencies: [
                "Authoring", "CEL", "Checking", "Diagnostics", "Partners", "Planning",
                "Populations", "Proofs", "Rules", "Scenarios", "Signing", "YAML",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Spreadsheets",
            dependencies: [
                "CEL", "CExpat", "Checking", "CXLSXWriter", "CZip", "Diagnostics", "Partners",
                "Planning", "Reports", "Rules", "YAML",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "LanguageServer",
            dependencies: ["CEL", "Checking", "Diagnostics", "Rules", "YAML"],
            swiftSettings: safe
        ),
        .target(
            name: "Store",
            dependencies: [
                "Checking", "Diagnostics", "Rules", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "concordat",
            dependencies: [
                "Authoring", "Batches", "CEL", "Checking", "Diagnostics", "JSON", "LanguageServer",
                "Partners", "Planning", "Populations", "Proofs", "Reports", "Rules", "Scenarios",
                "Signing", "Spreadsheets", "Store", "YAML",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        // What is timed here is our own: other packages cannot see it.
        .executableTarget(
            name: "TimePlaces",
            dependencies: ["Diagnostics", "Partners"],
            path: "Benchmarks/Sources/TimePlaces",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "TimeDirectories",
            dependencies: ["Diagnostics", "Partners", "Rules", "YAML"],
            path: "Benchmarks/Sources/TimeDirectories",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "TimeEvaluate",
            dependencies: ["Batches", "Checking", "Diagnostics", "Rules", "YAML"],
            path: "Benchmarks/Sources/TimeEvaluate",
            swiftSettings: strict
        ),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "DiagnosticsTests",
            dependencies: ["Diagnostics", "TestSupport"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YAMLTests",
            dependencies: ["Diagnostics", "TestSupport", "YAML"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RulesTests",
            dependencies: ["CEL", "Checking", "Diagnostics", "Rules", "TestSupport", "YAML"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CheckingTests",
            dependencies: ["CEL", "Checking", "Diagnostics", "Rules", "TestSupport", "YAML"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "AuthoringTests",
            dependencies: [
                "Authoring", "CEL", "Checking", "Diagnostics", "Proofs", "Rules", "TestSupport",
                "YAML",
            ],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PartnersTests",
            dependencies: [
                "CEL", "Checking", "Diagnostics", "Partners", "Rules", "TestSupport", "YAML",
            ],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PlanningTests",
            dependencies: [
                "CEL", "Checking", "Diagnostics", "Partners", "Planning", "Rules", "TestSupport",
                "YAML",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Checking", "Rules", "Store", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ScenariosTests",
            dependencies: [
                "CEL", "Checking", "Diagnostics", "Partners", "Rules", "Scenarios", "TestSupport",
                "YAML",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PopulationsTests",
            dependencies: [
                "CEL", "Checking", "Diagnostics", "JSON", "Partners", "Populations", "Rules",
                "TestSupport", "YAML",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ProofsTests",
            dependencies: [
                "CEL", "Checking", "Diagnostics", "Proofs", "Rules", "TestSupport", "YAML",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SigningTests",
            dependencies: ["Diagnostics", "Rules", "Signing", "TestSupport", "YAML"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Authoring", "CEL", "Checking", "Diagnostics", "Partners", "Planning",
                "Populations", "Proofs", "Reports", "Rules", "Scenarios", "Signing",
                "TestSupport", "YAML",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SpreadsheetsTests",
            dependencies: [
                "CEL", "Checking", "Diagnostics", "Planning", "Reports", "Rules", "Signing",
                "Spreadsheets", "TestSupport", "YAML",
            ],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LanguageServerTests",
            dependencies: ["Checking", "Diagnostics", "LanguageServer", "Rules", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ConcordatTests",
            dependencies: ["concordat", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "JSONTests",
            dependencies: ["Diagnostics", "JSON", "TestSupport", "YAML"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BatchesTests",
            dependencies: [
                "Batches", "CEL", "Checking", "Diagnostics", "JSON", "Rules", "TestSupport",
                "YAML",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CELTests",
            dependencies: ["CEL", "Diagnostics", "TestSupport"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
    ]
)

// The steps of a check timed one by one: a framework that counts instructions and allocations too.
// It is asked for by 'Benchmarks/steps' alone, so that no other build waits for it.
if Context.environment["CONCORDAT_BENCHMARKS"] != nil {
    package.dependencies.append(
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: [])
    )
    package.targets.append(
        .executableTarget(
            name: "Steps",
            dependencies: [
                "CEL", "Checking", "Diagnostics", "Partners", "Planning", "Rules", "YAML",
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Steps",
            swiftSettings: strict,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        )
    )
}
