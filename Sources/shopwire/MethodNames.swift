import Console
import Schema
import Wire

/// Finds methods by the short names that people type.
enum MethodNames {
    static let all = Methods.all.filter { !"\($0.path)".contains("v1alpha") }

    /// `catalog.GetProduct` for `/shopwire.v1.CatalogService/GetProduct`.
    static func short(_ method: Method) -> String {
        let (service, name) = parts(method)
        let last = service.split(separator: ".").last ?? ""
        let noun = last.hasSuffix("Service") ? last.dropLast("Service".count) : last
        return noun.prefix(1).lowercased() + noun.dropFirst() + "." + name
    }

    /// The method that `name` means: short, or with its service's full name.
    static func find(_ name: String) throws -> Method {
        let wanted = normal(name)
        let found = all.first { method in
            let (service, last) = parts(method)
            let bare = service.split(separator: ".").last ?? ""
            return [short(method), "\(service).\(last)", "\(bare).\(last)"].map(normal).contains(
                wanted)
        }
        guard let found else {
            throw Problem.usage("There is no method \"\(name)\". These are there:\n" + list())
        }
        return found
    }

    /// All methods, one a line.
    static func list() -> String {
        all.map { method in
            let arrow =
                switch method.kind {
                case .unary: ""
                case .clientStream: "  (takes a stream)"
                case .serverStream: "  (answers a stream)"
                case .bidirectional: "  (streams both ways)"
                }
            return "  \(short(method))\(arrow)"
        }.joined(separator: "\n")
    }

    private static func parts(_ method: Method) -> (service: Substring, name: Substring) {
        let parts = "\(method.path)".split(separator: "/").map { Substring($0) }
        return (parts[0], parts[1])
    }

    private static func normal(_ name: String) -> String {
        name.lowercased().replacing("/", with: ".").split(separator: ".").joined(separator: ".")
    }
}
