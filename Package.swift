// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target of ours is built with.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableExperimentalFeature("Lifetimes"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A Swift module under `Sources`, with the modules it may import.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A C library of the system, with the shims for what it offers only as macros.
func library(_ name: String, package: String? = nil, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: package, providers: [.apt([apt])])
}

func program(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")

let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")

let package = Package(
    name: "shopwire",
    products: [
        .executable(name: "shopwired", targets: ["shopwired"]),
        .executable(name: "shopwire", targets: ["shopwire"]),
        .executable(name: "shopwire-load", targets: ["shopwire-load"]),
    ],
    dependencies: [
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", exact: "0.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        // C libraries: shims only.
        library("CLMDB", package: "lmdb", apt: "liblmdb-dev"),
        library("CStemmer", apt: "libstemmer-dev"),
        library("CCurl", package: "libcurl", apt: "libcurl4-openssl-dev"),
        library("CNGHTTP2", package: "libnghttp2", apt: "libnghttp2-dev"),
        library("COpenBLAS", package: "openblas", apt: "libopenblas-dev"),
        library("CPQ", package: "libpq", apt: "libpq-dev"),
        library("COpenSSL", package: "openssl", apt: "libssl-dev"),
        library("CProtobufC", package: "libprotobuf-c", apt: "libprotobuf-c-dev"),
        library("CZlib", package: "zlib", apt: "zlib1g-dev"),
        .target(name: "CSystem"),
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),
        .target(name: "CWire", dependencies: ["CProtobufC"]),
        .target(name: "CSchema", dependencies: ["CWire", "CProtobufC"]),

        // Wrappers: one library each, nothing of ours.
        module("LMDB", ["CLMDB"]),
        module("Curl", ["CCurl"]),
        module("HTTP2", ["CNGHTTP2"]),
        module("Postgres", ["CPQ"]),
        module("TLS", ["COpenSSL"]),
        module("Crypto", ["COpenSSL"]),
        module("Compression", ["CZlib"]),
        module("LinearAlgebra", ["COpenBLAS"]),
        module("Wire", ["CWire", "CProtobufC"]),
        module("System", ["CSystem"]),
        module("JSON"),
        module("Text", ["CICU", "CStemmer"]),

        // Base and seam.
        module("Basics", [log]),
        module("KeyValue", ["Basics", deque]),
        module("Statistics", ["LinearAlgebra"]),
        module("Affinity", ["LinearAlgebra"]),

        // Generated from `proto/`.
        module("Schema", ["CSchema", "Wire", "Basics"]),

        // Mechanism.
        module("StorageLMDB", ["KeyValue", "Basics", "LMDB"]),
        module("StoragePostgres", ["KeyValue", "Basics", "Postgres"]),
        module("Tables", ["KeyValue", "Basics", "Schema", "Wire", "Crypto"]),
        module(
            "RPC",
            ["Tables", "KeyValue", "Schema", "Wire", "Basics", "Compression", "Crypto", deque]),
        module(
            "Transport", ["RPC", "HTTP2", "TLS", "System", "KeyValue", "Basics", deque, heap]),
        module(
            "Client",
            ["HTTP2", "TLS", "System", "Compression", "Schema", "Wire", "JSON", "Basics"]),

        module(
            "Transfer", ["Client", "Compression", "Crypto", "Schema", "Wire", "JSON", "Basics"]),
        module("Console", ["Client", "Schema", "TLS", "Wire", "JSON", arguments]),

        module(
            "LoadTest",
            ["Client", "HTTP2", "TLS", "System", "Schema", "Wire", "JSON", "Basics", histogram]),

        // Domain.
        module(
            "Outbox", ["RPC", "Tables", "KeyValue", "Schema", "Wire", "Basics", "Crypto", deque]),
        module(
            "Commerce",
            [
                "Affinity", "Outbox", "RPC", "Tables", "Statistics", "KeyValue", "Schema", "Wire",
                "Basics", "Crypto", "Text", heap,
            ]),

        module(
            "Providers",
            ["Outbox", "KeyValue", "Curl", "Crypto", "Schema", "Wire", "JSON", "Basics", "System"]),
        module("Mail", ["Outbox", "Curl", "Crypto", "Schema", "Wire", "Basics"]),

        // Programs.
        module(
            "Server",
            [
                "Commerce", "Outbox", "Providers", "Mail", "Curl", "Transport", "RPC",
                "StorageLMDB", "StoragePostgres", "Tables", log,
                "KeyValue", "Schema", "Wire", "Crypto", "TLS", "System", "Basics",
            ]),
        program("shopwired", ["Server", "System", arguments]),
        program(
            "shopwire",
            [
                "Console", "Transfer", "Client", "Compression", "Crypto", "Schema", "TLS", "Wire",
                "JSON", "Basics", arguments,
            ]),
        program("shopwire-load", ["LoadTest", "Console", "Client", "System", "JSON", arguments]),
        .target(
            name: "CInteropSchema", dependencies: ["CWire", "CProtobufC"],
            path: "Tests/CInteropSchema"),
        program(
            "interop-server",
            [
                "CInteropSchema", "Transport", "RPC", "Wire", "Schema", "TLS", "Crypto", "KeyValue",
                "Basics", "TestSupport", arguments,
            ],
            path: "Tests/InteropServer"),

        // Tests.
        .target(
            name: "TestSupport",
            dependencies: [
                "Commerce", "Outbox", "Providers", "RPC", "Tables", "KeyValue", "Schema", "Wire",
                "Basics", "Crypto", "StorageLMDB", "Postgres", "System", "TLS", deque,
            ],
            path: "Tests/TestSupport", swiftSettings: settings),
        tests("BasicsTests", ["Basics"]),
        .target(
            name: "CWireTesting", dependencies: ["CWire", "CProtobufC"],
            path: "Tests/CWireTesting"),
        tests("WireTests", ["CWireTesting", "Wire", "Schema", "Basics"]),
        tests(
            "StorageTests",
            ["Basics", "KeyValue", "StorageLMDB", "StoragePostgres", "Postgres", "LMDB"]),
        .target(
            name: "Simulation",
            dependencies: [
                "Commerce", "Outbox", "Providers", "RPC", "Tables", "KeyValue", "Schema", "Wire",
                "Basics", "TestSupport",
            ],
            path: "Tests/Simulation", exclude: ["Planted"], swiftSettings: settings),
        program(
            "simulate", ["Simulation", "TestSupport", arguments],
            path: "Tests/Simulate"),
        tests("SimulationTests", ["Simulation"]),
        program(
            "measure-store", ["StorageLMDB", "KeyValue", "Basics"], path: "Tests/MeasureStore"),
        program(
            "measure-tokens",
            [
                "Commerce", "StorageLMDB", "RPC", "KeyValue", "Schema", "Wire", "Crypto", "Basics",
                "TestSupport",
            ], path: "Tests/MeasureTokens"),
        program(
            "measure-search",
            [
                "Commerce", "StorageLMDB", "RPC", "KeyValue", "Schema", "Wire", "Crypto", "Basics",
                "System",
            ],
            path: "Tests/MeasureSearch"),
        tests("PostgresTests", ["Postgres"]),
        tests(
            "OutboxTests",
            [
                "Outbox", "RPC", "Tables", "KeyValue", "StorageLMDB", "StoragePostgres", "Schema",
                "Wire", "Basics", "Crypto",
            ]),
        tests(
            "MailTests", ["Mail", "Curl", "Outbox", "Crypto", "Schema", "Wire", "Basics"]),
        tests("LinearAlgebraTests", ["LinearAlgebra"]),
        program(
            "measure-statistics", ["Statistics", arguments], path: "Tests/MeasureStatistics"),
        tests("StatisticsTests", ["Statistics", "LinearAlgebra"]),
        tests(
            "ProvidersTests",
            [
                "Providers", "Commerce", "Outbox", "RPC", "KeyValue", "Curl", "Crypto", "Schema",
                "Wire", "JSON", "Basics",
            ]),
        tests("AffinityTests", ["Affinity"]),
        tests("TablesTests", ["Tables", "KeyValue", "Schema", "Wire", "Basics"]),
        tests("CryptoTests", ["Crypto", "TLS", "Compression", "COpenSSL"]),
        tests(
            "RPCTests", ["Commerce", "RPC", "Schema", "Wire", "Tables", "KeyValue", "Compression"]),
        tests(
            "TransportTests",
            [
                "Transport", "HTTP2", "TLS", "Crypto", "System", "RPC", "Client", "Schema", "Wire",
                "JSON", "Basics",
            ]),
        tests(
            "CommerceTests",
            [
                "Commerce", "Outbox", "RPC", "Tables", "KeyValue", "StorageLMDB", "StoragePostgres",
                "Schema", "Wire", "Basics", "Crypto",
            ]),
        tests(
            "ServerTests",
            [
                "Server", "Client", "Compression", "LoadTest", "RPC", "Schema", "Wire", "TLS",
                "Crypto", "KeyValue", "LMDB", "StorageLMDB", "Postgres", "Commerce", "Tables",
                "Providers",
            ]),
        tests("TransferTests", ["Transfer", "Compression", "Schema", "Wire", "Basics"]),
        tests(
            "LoadTestTests",
            ["LoadTest", "Client", "Schema", "Wire", "JSON", "Basics", "TLS", histogram]),
        tests("TextTests", ["Text"]),
        tests("TidyTests", []),
    ],
    cLanguageStandard: .c11
)

// Fuzzing needs a main of its own and instruments everything, so only tools/fuzz/run asks for it.
if Context.environment["SHOPWIRE_FUZZ"] != nil {
    func fuzzer(_ name: String, _ folder: String, _ dependencies: [Target.Dependency]) -> Target {
        .executableTarget(
            name: name, dependencies: dependencies + ["FuzzDriver"], path: "Tests/\(folder)",
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
    }
    package.targets += [
        .target(name: "FuzzDriver", path: "Tests/FuzzDriver", swiftSettings: settings),
        fuzzer("fuzz-validator", "FuzzValidator", ["Schema", "Wire"]),
        fuzzer("fuzz-callbacks", "FuzzCallbacks", ["Transport"]),
        fuzzer("fuzz-framing", "FuzzFraming", ["RPC", "Schema", "TestSupport"]),
        fuzzer(
            "fuzz-http2", "FuzzHTTP2",
            ["Transport", "RPC", "Commerce", "KeyValue", "TestSupport"]),
    ]
}
