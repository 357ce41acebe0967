internal import Basics
internal import Commerce
internal import Crypto
internal import KeyValue

extension KeyRing {
    /// Reads the ring of a store from its file; makes a new one only for a store in which nothing
    /// is.
    static func opened(
        _ path: String, for snapshot: any Snapshot, madeAt time: some TimeSource
    ) throws -> KeyRing {
        let ring: KeyRing
        do throws(FileError) {
            ring = try read(path)
        } catch {
            guard error.isMissing else { throw ServerError("\(error) \(advice(on: error))") }
            guard try snapshot.isEmpty else {
                throw ServerError(
                    "The key ring \(path) is missing, and without it nobody can read what the "
                        + "store beside it holds of customers. Put it back from a backup.")
            }
            let ring = KeyRing(madeAtSeconds: time.now().nanoseconds / 1_000_000_000)
            try ring.write(to: path)
            return ring
        }
        try ring.check(path, for: snapshot)
        return ring
    }

    /// Refuses a ring that is another store's.
    func check(_ path: String, for snapshot: any Snapshot) throws {
        if case .wrong = try KeyProofs.standing(of: self, in: snapshot) {
            throw ServerError(
                "The key ring \(path) does not open what the store beside it holds: it is "
                    + "another store's, or an older one. Put back the ring of this store.")
        }
    }

    private static func advice(on error: FileError) -> String {
        switch error.reason {
        case .openToOthers: "Think about who may have read it meanwhile."
        case .damaged: "Put it back from a backup; a new one would not open what the store holds."
        case .newerFormat: "Start that version."
        case .system: "Start the program as the user whom the file belongs to."
        }
    }
}

extension Snapshot {
    fileprivate var isEmpty: Bool {
        get throws(StoreError) {
            var isEmpty = true
            let (lower, upper): ([UInt8], [UInt8]) = ([0], [0xFF])
            try scan(from: lower.span, to: upper.span, order: .ascending, limit: 1) { _, _ in
                isEmpty = false
                return false
            }
            return isEmpty
        }
    }
}
