internal import Commerce
internal import Crypto
internal import KeyValue
package import StorageLMDB

/// What is found in the store of a data directory that nobody serves meanwhile.
package struct DataCheck: Sendable {
    package let isSound: Bool
    /// A sentence for each problem, and one for the whole.
    package let sentences: [String]

    package init(
        dataDirectory: String, limits: LMDBLimits = LMDBLimits()
    ) throws(ServerError) {
        do {
            // A directory without keys was never served: it stays empty.
            let ring = try KeyRing.read("\(dataDirectory)/keys")
            // Nobody writes meanwhile, so a snapshot may take as long as it needs, and no room is
            // wanted.
            var limits = limits
            limits.snapshotAge = .seconds(365 * 24 * 3_600)
            limits.aheadBytes = 0
            let store = try StorageLMDB(directory: dataDirectory, limits: limits)
            defer { store.close() }
            let snapshot = try store.openSnapshot()
            try ring.check("\(dataDirectory)/keys", for: snapshot)
            let report = try Verification.check(snapshot, keys: ring)
            isSound = report.problems.isEmpty
            let summary =
                "\(report.products) products, \(report.categories) categories, "
                + "\(report.stocks) stocks and \(report.movements) movements checked, "
                + "\(report.problems.count) problems found"
            sentences = report.problems + [summary]
        } catch {
            throw ServerError("\(error)")
        }
    }
}
