/// Why a database cannot be used as a store; its description is a sentence for who started the
/// program.
package enum PostgresOpenError: Error, Sendable, Equatable, CustomStringConvertible {
    case unreachable(problem: String)
    case notAStore(problem: String)
    case newerFormat(found: UInt32, known: UInt32)

    package var description: String {
        switch self {
        case .unreachable(let problem):
            return "PostgreSQL cannot be used: \(problem). Check that the server runs and that "
                + "this user may connect to its database and make a table in it."
        case .notAStore(let problem):
            return "The database has a table \"rows\" that is not a store of this program "
                + "(\(problem)); choose another database."
        case .newerFormat(let found, let known):
            return "The store in the database has format \(found), and this program knows formats "
                + "up to \(known); start a newer version of the program."
        }
    }
}
