import Crypto
import Foundation
import TestSupport
import Testing

extension TemporaryFolder {
    fileprivate func mode(_ name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
}

@Suite struct KeyRingTests {
    private let directory: TemporaryFolder
    private let path: String

    init() throws {
        directory = try TemporaryFolder()
        path = directory.path + "/keys"
    }

    private func digest(_ ring: KeyRing, _ id: UInt32) throws -> Digest {
        let entry = try #require(ring[id])
        var hash = KeyedHash(key: entry.key(for: "test"))
        return hash.hash("some text")
    }

    @Test func comesBackFromItsFile() throws {
        let ring = KeyRing(madeAtSeconds: 1_700_000_000).preparing(atSeconds: 1_700_000_100)
        try ring.write(to: path)
        #expect(try directory.mode("keys") == 0o600)
        let read = try KeyRing.read(path)
        #expect(read.entries.map(\.id) == [2, 1])
        #expect(read.current.id == 1)
        for id: UInt32 in [1, 2] {
            #expect(try digest(ring, id) == digest(read, id))
        }
        #expect(try digest(ring, 1) != digest(ring, 2))
    }

    @Test func aNewKeyWaitsThenSealsWhileTheOldOneStillChecks() throws {
        let first = KeyRing(madeAtSeconds: 100)
        let waiting = first.preparing(atSeconds: 200)
        #expect(waiting.current.id == 1)
        let rotated = waiting.rotating(atSeconds: 300)
        #expect(rotated.current.id == 2)
        #expect(rotated[1]?.role == .old)
        #expect(try digest(rotated, 1) == digest(first, 1))
        #expect(rotated[1]?.sinceSeconds == 300 && rotated[1]?.madeAtSeconds == 100)
        #expect(rotated.dropping(1).entries.map(\.id) == [2])
        #expect(first.rotating(atSeconds: 300).current.id == 1)
        #expect(waiting.preparing(atSeconds: 250).entries.map(\.id) == [2, 1])
    }

    @Test func refusesAFileOpenToOthers() throws {
        try KeyRing(madeAtSeconds: 1).write(to: path)
        unsafe chmod(path, 0o644)
        let error = #expect(throws: FileError.self) { try KeyRing.read(path) }
        #expect(
            error?.description == """
                \(path) holds a secret and is open to others (mode 644); \
                close it with: chmod 600 \(path)
                """)
    }

    @Test func saysThatThereIsNone() throws {
        let error = #expect(throws: FileError.self) { try KeyRing.read(path) }
        #expect(error?.isMissing == true)
        #expect(error?.description == "Cannot open \(path): No such file or directory.")
    }

    @Test(arguments: [
        ("", "is damaged"),
        ("hello\n", "is damaged"),
        ("shopwire-keys 3\ncurrent 1 1 1 AAAA\n", "newer version"),
        ("shopwire-keys 1\n", "one current key"),
        ("shopwire-keys 1\ncurrent 1 1 AAAA\n", "a line is no key"),
        ("shopwire-keys 1\ncurrent 1 1", "end is missing"),
        ("shopwire-keys 2\ncurrent 1 1 AAAA\n", "a line is no key"),
    ])
    func refusesADamagedFile(text: String, says: String) throws {
        try SmallFile.write(Array(text.utf8), to: path, .secret)
        let error = #expect(throws: FileError.self) { try KeyRing.read(path) }
        #expect(error?.description.contains(says) == true)
    }
}

@Suite struct DevelopmentCertificatesTests {
    private let directory: TemporaryFolder
    private let certificates: DevelopmentCertificates

    init() throws {
        directory = try TemporaryFolder()
        certificates = DevelopmentCertificates(directory: directory.path)
        try certificates.prepare()
    }

    private func read(_ path: String) throws -> [UInt8] {
        try SmallFile.read(path, .open)
    }

    @Test func keysAreForTheirOwnerOnly() throws {
        #expect(try directory.mode("ca.key") == 0o600)
        #expect(try directory.mode("server.key") == 0o600)
        #expect(try directory.mode("ca.pem") == 0o644)
        #expect(try directory.mode("server.pem") == 0o644)
    }

    @Test func aSecondStartKeepsThem() throws {
        let before = try read(certificates.certificatePath)
        try certificates.prepare()
        #expect(try read(certificates.certificatePath) == before)
    }

    @Test func aLostCertificateIsMadeAgainByTheSameAuthority() throws {
        let authority = try read(certificates.authorityPath)
        let before = try read(certificates.certificatePath)
        try FileManager.default.removeItem(atPath: certificates.certificatePath)
        try certificates.prepare()
        #expect(try read(certificates.authorityPath) == authority)
        #expect(try read(certificates.certificatePath) != before)
    }

    @Test func aCertificateNearItsEndIsRenewed() throws {
        let issued = CertificateAuthority.Issued(
            certificatePEM: try read(certificates.authorityPath),
            keyPEM: try SmallFile.read(directory.path + "/ca.key", .secret))
        let authority = try #require(CertificateAuthority(issued))
        let old = authority.issue(
            .server, subject: "localhost", names: DevelopmentCertificates.names, validDays: 5)
        #expect(!authority.vouches(for: old, names: ["localhost"], days: 30))
        #expect(authority.vouches(for: old, names: ["localhost", "::1"], days: 2))
        #expect(!authority.vouches(for: old, names: ["example.org"], days: 2))
        #expect(!CertificateAuthority(name: "x").vouches(for: old, names: [], days: 2))

        try SmallFile.write(old.keyPEM, to: certificates.keyPath, .secret)
        try SmallFile.write(old.certificatePEM, to: certificates.certificatePath, .open)
        try certificates.prepare()
        #expect(try read(certificates.certificatePath) != old.certificatePEM)
    }

    @Test func refusesAnAuthoritysKeyOpenToOthers() throws {
        unsafe chmod(directory.path + "/ca.key", 0o640)
        #expect(throws: FileError.self) { try certificates.prepare() }
    }
}

@Suite struct APIKeyTests {
    @Test func isReadBackFromItsText() throws {
        let key = APIKey()
        #expect(key.secret.hasPrefix("swk_"))
        #expect(key.secret.utf8.count == 47)
        #expect(try #require(APIKey(key.secret)).hash == key.hash)
        #expect(APIKey().hash != key.hash)
        #expect("\(key)" == "swk_…")
    }

    @Test(arguments: [
        "", "swk_", "swk_short", "SWK_" + String(repeating: "A", count: 43),
        "swk_" + String(repeating: "A", count: 42) + "!",
        "swk_" + String(repeating: "A", count: 44),
    ])
    func refusesOtherText(text: String) {
        #expect(APIKey(text) == nil)
    }
}
