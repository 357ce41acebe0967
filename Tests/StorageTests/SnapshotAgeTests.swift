import Foundation
import KeyValue
import StorageLMDB
import TestSupport
import Testing

/// A snapshot that is held for too long is taken away, so that the file need not keep its rows.
@Suite struct SnapshotAgeTests {
    private func withStore(_ body: (StorageLMDB, _ fileBytes: () throws -> Int) throws -> Void)
        throws
    {
        try TemporaryDirectory.with { directory in
            var limits = LMDBLimits.small
            limits.snapshotAge = .milliseconds(100)
            // Only rows may make the file longer, so that its length tells.
            limits.aheadBytes = 0
            let store = try StorageLMDB(directory: directory, limits: limits)
            defer { store.close() }
            try body(store) {
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: "\(directory)/store.mdb")
                return try #require(attributes[.size] as? Int)
            }
        }
    }

    private func change(_ store: StorageLMDB, times: Int) throws {
        for turn in 0..<times {
            try store.perform { rows in
                for row in 0..<40 {
                    try rows.put("row \(row)", "\(turn)" + String(repeating: "x", count: 1_000))
                }
            }
        }
    }

    /// Reads until the snapshot is too old, changing rows meanwhile.
    private func grow(_ store: StorageLMDB, until snapshot: any Snapshot) throws -> Bool {
        for _ in 0..<10_000 {
            try change(store, times: 1)
            do throws(StoreError) {
                _ = try snapshot.text("row 1")
            } catch {
                #expect(error == .snapshotTooOld)
                return true
            }
        }
        return false
    }

    @Test func theFileStopsGrowing() throws {
        try withStore { store, fileBytes in
            try change(store, times: 20)
            let snapshot = try store.openSnapshot()
            #expect(try grow(store, until: snapshot))

            // What was kept for the snapshot can be used again: 12 MB are written, and lists of
            // free pages, which need room side by side, take some more.
            let before = try fileBytes()
            try change(store, times: 300)
            #expect(try fileBytes() <= before + 1 << 20)

            try snapshot.renew()
            #expect(try snapshot.text("row 1")?.hasPrefix("299") == true)
        }
    }

    @Test func aScanStopsInTheMiddle() throws {
        try withStore { store, _ in
            try change(store, times: 1)
            let snapshot = try store.openSnapshot()
            var seen = 0
            let failure = #expect(throws: StoreError.self) {
                try snapshot.scanAll { _, _ in
                    seen += 1
                    // One row of the scan takes longer than a snapshot may live.
                    if seen == 2 { Thread.sleep(forTimeInterval: 1) }
                    return true
                }
            }
            #expect(failure == .snapshotTooOld)
            #expect(seen == 2)
        }
    }
}
