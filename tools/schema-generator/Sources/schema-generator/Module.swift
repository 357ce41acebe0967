/// A Swift module that the generator writes into, with its C module beside it.
struct Module {
    /// The C module, such as `CSchema`.
    let codec: String
    /// What stands before `Methods` and `descriptorFiles`, so that two modules do not collide.
    let prefix: String
    /// Whether its services are bound to handlers in generated code of another module.
    let importsSchema: Bool

    static func named(_ name: String) -> Module? {
        switch name {
        case "Schema": Module(codec: "CSchema", prefix: "", importsSchema: false)
        case "Interop": Module(codec: "CInteropSchema", prefix: "Interop", importsSchema: true)
        case "Testing": Module(codec: "CWireTesting", prefix: "Testing", importsSchema: true)
        default: nil
        }
    }
}

/// The Swift namespaces of proto packages; ours need none.
enum Namespace {
    static func of(package: String) -> String? {
        switch package {
        case "google.protobuf", "google.rpc": "Google"
        case "grpc.health.v1": "HealthV1"
        case "grpc.reflection.v1": "ReflectionV1"
        case "grpc.reflection.v1alpha": "ReflectionV1Alpha"
        default: nil
        }
    }

    /// Whether the package is written by us, so that its comments and bounds are ours too.
    static func isOurs(package: String) -> Bool {
        package.hasPrefix("shopwire.")
    }
}
