/// Why a data directory cannot be opened; its description is a sentence for who started the
/// program.
package enum StoreOpenError: Error, Sendable, Equatable, CustomStringConvertible {
    case inUse(directory: String, process: String)
    case noRights(path: String)
    case notADirectory(path: String)
    case notAStore(path: String)
    case newerFormat(directory: String, found: UInt32, known: UInt32)
    case damaged(path: String, problem: String)
    case system(path: String, problem: String)

    package var description: String {
        switch self {
        case .inUse(let directory, let process):
            let holder = process.isEmpty ? "another process" : "process \(process)"
            return "The data directory \(directory) is in use by \(holder); stop it first or "
                + "choose another directory."
        case .noRights(let path):
            return "This user may not read and write \(path); change its owner or its mode, or "
                + "start the program as the user it belongs to."
        case .notADirectory(let path):
            return "\(path) is not a directory; choose another data directory."
        case .notAStore(let path):
            return "\(path) is not a store of this program; choose another data directory."
        case .newerFormat(let directory, let found, let known):
            return "The data directory \(directory) has format \(found), and this program knows "
                + "formats up to \(known); start a newer version of the program."
        case .damaged(let path, let problem):
            return "The store \(path) is damaged (\(problem)); restore it from a backup."
        case .system(let path, let problem):
            return "The store \(path) cannot be opened: \(problem)."
        }
    }
}
