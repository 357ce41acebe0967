import Foundation

/// What `Package.swift` says of the modules: their order, and which may import which.
struct Manifest {
    /// The modules under `Sources`, lower ones first.
    private(set) var order: [String] = []
    private(set) var dependencies: [String: Set<String>] = [:]

    init() throws {
        let text = try String(
            contentsOf: Repository.root.appending(path: "Package.swift"), encoding: .utf8)
        let calls = #/(?:module|program|library|tests|target)\(\s*(?:name: )?"(?<name>[^"]+)"/#
        let starts = text.matches(of: calls)
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : text.endIndex
            let body = text[start.range.upperBound..<end]
            let name = String(start.output.name)
            dependencies[name] = Set(body.matches(of: #/"([^"]+)"/#).map { String($0.output.1) })
            order.append(name)
        }
    }
}
