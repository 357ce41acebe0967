import Testing

/// A module may import only what stands below it; what it may import, `Package.swift` says.
@Suite struct LayerTests {
    let manifest: Manifest

    init() throws {
        manifest = try Manifest()
    }

    @Test func everyModuleIsInTheManifest() {
        for module in Repository.swiftModules {
            #expect(manifest.order.contains(module), "\(module) is not in Package.swift")
        }
    }

    /// The build would let a module import what another one happened to build before it.
    @Test func aModuleImportsOnlyWhatItDeclares() {
        let modules = Set(manifest.order)
        for file in Repository.files where file.isSwift && file.path.hasPrefix("Sources/") {
            let declared = manifest.dependencies[file.module] ?? []
            for imported in file.imports where modules.contains(imported) {
                #expect(declared.contains(imported), "\(file) imports \(imported) undeclared")
            }
        }
    }

    @Test func aModuleDependsOnlyOnLowerOnes() {
        let sources = manifest.order.filter { Repository.swiftModules.contains($0) }
        for (index, module) in sources.enumerated() {
            let higher = manifest.dependencies[module, default: []].intersection(sources[index...])
            #expect(higher.isEmpty, "\(module) depends on \(higher.sorted()), which stand above it")
        }
    }

    /// The domain knows no sockets, no C and no threads.
    @Test(arguments: ["Commerce", "Outbox", "Tables", "Schema"])
    func theDomainStaysPure(module: String) {
        let forbidden: Set<String> = [
            "Glibc", "Foundation", "FoundationEssentials", "Synchronization", "Dispatch",
        ]
        for file in Repository.swift where file.path.hasPrefix("Sources/\(module)/") {
            let impure = forbidden.intersection(file.imports)
            #expect(impure.isEmpty, "\(file) imports \(impure.sorted())")
        }
    }

    /// Foundation is slow to start and large; only programs for people and their client may use it.
    @Test func theServerDoesWithoutFoundation() {
        for file in Repository.swift where file.path.hasPrefix("Sources/") {
            guard !["shopwire", "shopwire-load", "Console", "Client"].contains(file.module) else {
                continue
            }
            #expect(!file.imports.contains("Foundation"), "\(file) imports Foundation")
        }
    }

    @Test func aCLibraryIsImportedByOneWrapperOnly() {
        let libraries = Set(manifest.order).subtracting(Repository.swiftModules)
        var users: [String: Set<String>] = [:]
        for file in Repository.files where file.isSwift && file.path.hasPrefix("Sources/") {
            for imported in file.imports where libraries.contains(imported) {
                users[imported, default: []].insert(file.module)
            }
        }
        for (library, modules) in users {
            let allowed = library == "COpenSSL" ? 2 : 1  // TLS and Crypto
            #expect(modules.count <= allowed, "\(library) is imported by \(modules.sorted())")
        }
    }
}
