import Basics
import Schema
import Testing
import Wire

/// The tables say what the schema says.
@Suite struct MethodTests {
    @Test func queriesAndCommandsAreToldApart() {
        #expect(Methods.CatalogService.getProduct.work == .query)
        #expect(Methods.CatalogService.updateProduct.work == .command)
        #expect(Methods.Health.watch.work == .query)
    }

    @Test func accessIsWhatTheOptionSays() {
        #expect(Methods.CatalogService.getProduct.access == .anyone)
        #expect(Methods.InventoryService.getStock.access == .reader)
        #expect(Methods.InventoryService.adjustStock.access == .manager)
    }

    @Test func onlySomeCommandsMustCarryARequestID() {
        #expect(Methods.InventoryService.adjustStock.requiresRequestID)
        #expect(!Methods.CatalogService.createProduct.requiresRequestID)
    }

    @Test func pathsNameTheServiceAndTheMethod() {
        let path = "\(Methods.CatalogService.getProduct.path)"
        #expect(path == "/shopwire.v1.CatalogService/GetProduct")
        #expect(Methods.ServerReflectionV1Alpha.name == "grpc.reflection.v1alpha.ServerReflection")
    }

    @Test func kindsAreThoseOfTheStreams() {
        #expect(Methods.CatalogService.getProduct.kind == .unary)
        #expect(Methods.Health.watch.kind == .serverStream)
        #expect(Methods.ServerReflection.serverReflectionInfo.kind == .bidirectional)
    }

    @Test func descriptorsKeepOurOptionsAndImportsComeFirst() throws {
        var seen: Set<String> = []
        for file in descriptorFiles {
            #expect(Set(file.dependencies).isSubset(of: seen), "\(file.name)")
            seen.insert(file.name)
        }
        let options = try #require(descriptorFiles.first { $0.name == "shopwire/v1/options.proto" })
        let method = "google.protobuf.MethodOptions"
        #expect(options.extensions.contains { $0.extendee == method && $0.number == 57301 })
        #expect(options.symbols.contains("shopwire.v1.access"))
    }

    @Test func instantsSurviveAsTimestamps() {
        for nanoseconds: Int64 in [0, 1, -1, 1_700_000_000_123_456_789, -1_000_000_001] {
            let timestamp = Timestamp(.init(nanoseconds: nanoseconds))
            #expect(timestamp.nanos >= 0)
            #expect(timestamp.instant?.nanoseconds == nanoseconds)
        }
        #expect(Timestamp(seconds: .max).instant == nil)
    }
}
