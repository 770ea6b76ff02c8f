// swift-tools-version: 6.2

import PackageDescription

// A package of its own: the flags that a fuzzer needs may stand in no package that others use.
let fuzzing: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .unsafeFlags(["-parse-as-library", "-sanitize=fuzzer,address"]),
]

/// Sources of the package that are no products: linked to under another name.
func linked(_ aliases: String...) -> [SwiftSetting] {
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .unsafeFlags(["-sanitize=fuzzer,address"]),
        .unsafeFlags(aliases.flatMap { ["-module-alias", "\($0)=Fuzzed\($0)"] }),
    ]
}

let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "concordat", path: "../..")],
    targets: [
        .executableTarget(
            name: "FuzzCEL",
            dependencies: [
                .product(name: "CEL", package: "concordat"),
                .product(name: "Diagnostics", package: "concordat"),
            ],
            swiftSettings: fuzzing,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]
        ),
        // Links to the sources: what they have is for their own package alone.
        .target(
            name: "FuzzedCEL",
            dependencies: [.product(name: "Diagnostics", package: "concordat")],
            exclude: ["CEL.docc"],
            swiftSettings: linked()
        ),
        .target(
            name: "FuzzedJSON",
            dependencies: [
                .product(name: "Diagnostics", package: "concordat"),
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: linked()
        ),
        .target(
            name: "FuzzedRules",
            dependencies: [
                "FuzzedCEL",
                .product(name: "Diagnostics", package: "concordat"),
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: linked("CEL")
        ),
        .target(
            name: "FuzzedChecking",
            dependencies: [
                "FuzzedCEL",
                .product(name: "Diagnostics", package: "concordat"),
                "FuzzedRules",
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: linked("CEL", "Rules")
        ),
        .target(
            name: "FuzzedBatches",
            dependencies: [
                "FuzzedCEL",
                .product(name: "Diagnostics", package: "concordat"),
                "FuzzedChecking",
                "FuzzedJSON",
                "FuzzedRules",
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: linked("CEL", "Checking", "JSON", "Rules")
        ),
        .target(
            name: "FuzzedPartners",
            dependencies: [
                "FuzzedCEL",
                .product(name: "Diagnostics", package: "concordat"),
                "FuzzedChecking",
                "FuzzedRules",
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: linked("CEL", "Rules", "Checking")
        ),
        .executableTarget(
            name: "FuzzLists",
            dependencies: [
                .product(name: "Diagnostics", package: "concordat"),
                "FuzzedPartners",
                "FuzzedRules",
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: fuzzing,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]
        ),
        .executableTarget(
            name: "FuzzSchools",
            dependencies: [
                .product(name: "Diagnostics", package: "concordat"),
                "FuzzedBatches",
                "FuzzedChecking",
                "FuzzedRules",
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: fuzzing,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]
        ),
        .executableTarget(
            name: "FuzzSentences",
            dependencies: [
                .product(name: "Diagnostics", package: "concordat"),
                "FuzzedRules",
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: fuzzing,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]
        ),
        .executableTarget(
            name: "FuzzYAML",
            dependencies: [
                .product(name: "Diagnostics", package: "concordat"),
                .product(name: "YAML", package: "concordat"),
            ],
            swiftSettings: fuzzing,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]
        ),
    ]
)
