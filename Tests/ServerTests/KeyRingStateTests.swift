import Crypto
import Foundation
import Schema
import Testing

/// What the real program says and does about a key ring that is not as it should be.
@Suite struct KeyRingStateTests {
    /// The directory of a shop in which something is, and which nobody serves.
    private func closedShop() throws -> RunningServer {
        let server = try RunningServer()
        let request = RegisterCustomerRequest(email: "ada@example.com", password: "correct horse")
        let _: RegisterCustomerResponse = try server.call(
            "/shopwire.v1.CustomerService/RegisterCustomer", request)
        #expect(server.terminate() == 0)
        return server
    }

    /// Breaks the ring; the program must say so in one sentence, and change nothing.
    private func check(_ sentences: [String], _ damage: (String) throws -> Void) throws {
        let server = try closedShop()
        let ring = "\(server.directory)/keys"
        try damage(ring)
        let before = try contents(server.directory)
        for outcome in [
            try RunningServer.failure(on: server.directory),
            try RunningServer.verify(server.directory),
        ] {
            #expect(outcome.status != 0)
            #expect(outcome.text.split(separator: "\n").count == 1, "\(outcome.text)")
        }
        let (text, _) = try RunningServer.failure(on: server.directory)
        for sentence in sentences {
            #expect(text.contains(sentence), "\(text)")
        }
        #expect(!text.contains("example.com"))
        #expect(try contents(server.directory) == before)
    }

    /// What every file holds but those in which processes lock each other out.
    private func contents(_ directory: String) throws -> [String: Data?] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: directory)
            .filter { !$0.hasSuffix("lock") }
        return Dictionary(
            uniqueKeysWithValues: names.map {
                ($0, FileManager.default.contents(atPath: "\(directory)/\($0)"))
            })
    }

    @Test func oneThatIsMissingIsNotMadeAnew() throws {
        try check(["keys is missing", "Put it back from a backup."]) { ring in
            try FileManager.default.removeItem(atPath: ring)
        }
    }

    @Test func oneThatCannotBeReadIsRefused() throws {
        try check(["keys is damaged", "Put it back from a backup"]) { ring in
            try FileManager.default.removeItem(atPath: ring)
            try FileManager.default.createDirectory(
                atPath: ring, withIntermediateDirectories: false)
        }
    }

    @Test func oneThatOthersMayReadIsRefused() throws {
        try check(["open to others (mode 644)", "chmod 600"]) { ring in
            unsafe chmod(ring, 0o644)
        }
    }

    @Test(arguments: [0, 1, 14, 20, 40])
    func oneThatWasCutOffIsRefused(size: Int) throws {
        try check(["keys is damaged", "Put it back from a backup"]) { ring in
            let bytes = try Data(contentsOf: URL(filePath: ring)).prefix(size)
            try SmallFile.write(Array(bytes), to: ring, .secret)
        }
    }

    @Test func oneOfGarbageIsRefused() throws {
        try check(["keys is damaged", "Put it back from a backup"]) { ring in
            try SmallFile.write((0..<200).map { UInt8($0) }, to: ring, .secret)
        }
    }

    @Test func oneOfAnotherStoreIsRefused() throws {
        try check(["does not open what the store", "Put back the ring of this store."]) { ring in
            try KeyRing(madeAtSeconds: 1).write(to: ring)
        }
    }

    /// A ring that is put back makes the shop whole again.
    @Test func theRightOnePutBackOpensTheShop() throws {
        let server = try closedShop()
        let ring = "\(server.directory)/keys"
        let bytes = try SmallFile.read(ring, .secret)
        try KeyRing(madeAtSeconds: 1).write(to: ring)
        #expect(try RunningServer.failure(on: server.directory).status != 0)
        try SmallFile.write(bytes, to: ring, .secret)
        #expect(try RunningServer.verify(server.directory).status == 0)
        try server.restart()
    }

    /// Keys are changed by one server's file and taken in by SIGHUP; a bad one is left alone.
    @Test func aRingIsReadAgainOnSIGHUP() throws {
        let server = try RunningServer(arguments: ["--no-reflection"])
        let ring = "\(server.directory)/keys"
        let bytes = try SmallFile.read(ring, .secret)
        try KeyRing.read(ring).preparing(atSeconds: 2).write(to: ring)
        server.hangUp()
        try server.waitForLog("The key ring is in use as it is on disk now.")
        #expect(try keys(of: server) == [2, 1])

        for bad in [Array("garbage".utf8), []] {
            try SmallFile.write(bad, to: ring, .secret)
            server.hangUp()
            try server.waitForLog("The key ring was not changed.")
        }
        try KeyRing(madeAtSeconds: 1).write(to: ring)
        server.hangUp()
        try server.waitForLog("The key ring was not changed.")
        #expect(try keys(of: server) == [2, 1])
        try SmallFile.write(bytes, to: ring, .secret)
        server.hangUp()
        try server.waitForLog("The key ring is in use as it is on disk now.")
        #expect(try keys(of: server) == [1])
    }

    private func keys(of server: RunningServer) throws -> [UInt32] {
        let answer: RotateKeysResponse = try server.call(
            "/shopwire.v1.AdminService/RotateKeys", RotateKeysRequest())
        return answer.keys.map(\.id)
    }
}
