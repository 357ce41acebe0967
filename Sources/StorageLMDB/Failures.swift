internal import Glibc
internal import KeyValue
internal import LMDB

extension StoreError {
    /// What an error of LMDB means to the callers of a store.
    init(_ error: LMDBError) {
        switch error {
        case .mapFull, .transactionFull: self = .full
        case .corrupted, .pageMissing: self = .corrupt(error.text)
        default: self = error.saysDiskFull ? .full : .unavailable(error.text)
        }
    }
}

extension LMDBError {
    /// Whether the disk, or this user's share of it, takes no more.
    var saysDiskFull: Bool {
        [ENOSPC, EDQUOT, EFBIG].contains(code)
    }
}

extension StoreOpenError {
    init(path: String, _ error: LMDBError) {
        switch error {
        case .notLMDB, .otherVersion: self = .notAStore(path: path)
        case .corrupted, .pageMissing: self = .damaged(path: path, problem: error.text)
        default:
            if error.code > 0 {
                self.init(path: path, code: error.code)
            } else {
                self = .system(path: path, problem: error.text)
            }
        }
    }
}

/// Runs calls of LMDB and says their errors in the seam's words.
func storing<Answer>(_ body: () throws(LMDBError) -> Answer) throws(StoreError) -> Answer {
    do throws(LMDBError) {
        return try body()
    } catch {
        throw StoreError(error)
    }
}
