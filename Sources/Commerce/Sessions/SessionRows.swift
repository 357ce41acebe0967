internal import Basics
internal import KeyValue
internal import RPC
package import Schema
package import Tables

/// The sessions that have not been ended. A token is worth something while its session has a row.
package enum SessionRows: Table {
    package static let number: UInt16 = 44

    package static func id(of session: SessionRow) -> String {
        session.id
    }

    /// Lists the sessions of a customer.
    package static let byCustomer = OrderedIndex<SessionRow, KeyPair<String, String>>(45) {
        session in
        session.customerID.isEmpty ? nil : KeyPair(session.customerID, session.id)
    }

    /// Lists sessions by their end.
    package static let byEnd = OrderedIndex<SessionRow, KeyPair<Int64, String>>(46) { session in
        KeyPair(session.endTimeNanoseconds, session.id)
    }

    package static let indexes: [any Index<SessionRow>] = [byCustomer, byEnd]

    /// Sessions one customer may have; a further one ends the oldest.
    static let limit = 100

    /// The sessions of a customer.
    static func list(
        of customer: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [SessionRow] {
        let range = byCustomer.range(of: customer)
        let page = try KeyPage(range, after: nil, size: limit * 2, in: snapshot)
        let ids = page.keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
        return try find(many: ids, in: snapshot).compactMap { $0 }
    }

    /// Ends all sessions of a customer but the one to `keep`; says how many there were.
    static func end(
        of customer: String, keeping keep: String = "", in command: inout Command
    ) throws(StoreError) -> Int {
        let sessions = try list(of: customer, in: command.transaction).filter { $0.id != keep }
        for session in sessions {
            try end(session, in: command.transaction)
        }
        command.takeRights()
        return sessions.count
    }

    /// Ends one session.
    static func end(
        _ session: SessionRow, in transaction: any Transaction
    ) throws(StoreError) {
        guard try remove(session.id, in: transaction) else { return }
        if session.customerID.isEmpty {
            try GuestCounts.add(-1, in: transaction)
        }
    }
}
