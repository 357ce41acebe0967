import Schema
import TestSupport
import Testing

@testable import RPC

@Suite struct MethodTableTests {
    private let table = MethodTable([Echo.service, Health().service])

    private func find(_ path: String) -> Binding? {
        table.binding(at: Array(path.utf8).span)
    }

    @Test func findsEachMethodByItsPath() {
        for binding in table.services.flatMap(\.bindings) {
            #expect(find("\(binding.method.path)") === binding)
        }
    }

    @Test func findsNothingByAnyOtherPath() {
        for binding in table.services.flatMap(\.bindings) {
            let path = "\(binding.method.path)"
            for other in [
                path.lowercased(), path.uppercased(), String(path.dropFirst()), "\(path)/",
                "\(path)x", String(path.dropLast()), "/\(path)", "\(path)\0", "x\(path)",
            ] {
                #expect(find(other) == nil, "\(other)")
            }
        }
        #expect(find("") == nil)
        #expect(find("/") == nil)
        #expect(find(String(repeating: "/", count: 100_000)) == nil)
    }

    @Test func anEmptyTableFindsNothing() {
        #expect(MethodTable([]).binding(at: Array("/a/B".utf8).span) == nil)
    }
}
