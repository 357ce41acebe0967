internal import Commerce
internal import Crypto
internal import KeyValue
internal import RPC
internal import StorageLMDB
internal import StoragePostgres

/// What is found in the store of a shop. One in a data directory is served by nobody meanwhile.
package struct DataCheck: Sendable {
    package let isSound: Bool
    /// A sentence for each problem, and one for the whole.
    package let sentences: [String]

    /// `head` is where the audit stood once, as `shopwire audit head` said.
    package init(
        _ settings: ServerSettings, head: NotedHead? = nil
    ) throws(ServerError) {
        let dataDirectory = settings.dataDirectory
        do {
            let keys = Result { () throws(FileError) in
                try KeyRing.read("\(dataDirectory)/keys")
            }
            if case .failure(let error) = keys, error.isMissing {
                // It was never served, and opening its store would set it up.
                throw ServerError(
                    "There is no shop in \(dataDirectory); name the directory that a shop is "
                        + "served from.")
            }
            // A snapshot may take as long as it needs, and no room is wanted.
            var settings = settings
            settings.storage.snapshotAge = .seconds(365 * 24 * 3_600)
            settings.storage.aheadBytes = 0
            settings.databaseLimits.snapshotAge = .seconds(24 * 3_600)
            let store = try settings.openStore()
            defer { store.close() }
            let ring = try keys.get()
            let snapshot = try store.openSnapshot()
            try ring.check("\(dataDirectory)/keys", for: snapshot)
            let report = try Verification.check(snapshot, keys: ring)
            let changed = try head.flatMap { head in
                try AuditLog.check(
                    head.hash, at: head.position, of: head.partition, in: snapshot)
            }
            let problems = report.problems + (changed.map { [$0] } ?? [])
            isSound = problems.isEmpty
            let summary =
                "\(report.products) products, \(report.categories) categories, "
                + "\(report.stocks) stocks and \(report.movements) movements checked, "
                + "\(problems.count) problems found"
            let kept =
                head != nil && isSound
                ? ["the audit stands as it did at the head given, and goes on from there"] : []
            sentences = problems + kept + [summary]
        } catch {
            throw ServerError("\(error)")
        }
    }
}
