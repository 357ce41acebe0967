internal import LMDB

/// How much more the file takes, on its map and on its disk.
///
/// It belongs to the writer's thread.
final class Room {
    enum State {
        /// Any group fits.
        case ample
        /// Less than twice the reserve: each command goes alone, so that it is counted.
        case scarce
        /// Only the reserve is left, for commands that leave less than they found.
        case reserved
    }

    private let environment: Environment
    private let limits: LMDBLimits
    /// What only commands get that leave less than they found.
    private let reserve: Int
    private var fileBytes: Int
    /// Whether the disk refused to take more when last asked.
    private var isDiskFull = false

    init(_ environment: Environment, _ limits: LMDBLimits) throws(LMDBError) {
        self.environment = environment
        self.limits = limits
        reserve = Swift.min(limits.reservedBytes, limits.mapBytes / 4)
        fileBytes = try environment.fileBytes()
    }

    /// What is left as of the last commit.
    func state() throws(LMDBError) -> State {
        let end = isDiskFull ? fileBytes : limits.mapBytes
        var left = end - environment.usedBytes
        if left < 2 * reserve {
            // Counting them takes a while, so only when it matters.
            let view = try ReadTransaction(environment)
            left += try view.freePages() * environment.pageBytes
        }
        if left < reserve {
            return .reserved
        }
        return left < 2 * reserve ? .scarce : .ample
    }

    /// Writes room ahead of the rows if there is too little of it.
    ///
    /// A disk that is full is no error: the rows may still fit. It is asked again when
    /// `asksAgain`.
    func prepare(asksAgain: Bool) throws(LMDBError) {
        let used = environment.usedBytes
        // A group that needed more than there was ahead made the file longer itself.
        fileBytes = Swift.max(fileBytes, used)
        if fileBytes - used >= limits.aheadBytes || fileBytes >= limits.mapBytes {
            isDiskFull = false
            return
        }
        if isDiskFull && !asksAgain {
            return
        }
        let wanted = Swift.min(fileBytes + limits.growthBytes, limits.mapBytes)
        do throws(LMDBError) {
            try environment.lengthen(to: wanted)
            isDiskFull = false
        } catch {
            guard error.saysDiskFull else { throw error }
            isDiskFull = true
        }
        fileBytes = try environment.fileBytes()
    }
}
