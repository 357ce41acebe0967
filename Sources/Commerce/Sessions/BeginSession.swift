internal import Basics
internal import Crypto
internal import RPC
internal import Schema
internal import Tables

extension Sessions {
    /// Begins a session of a customer, or of a guest when `customer` is empty.
    static func begin(
        for customer: String, in command: inout Command
    ) throws -> SessionToken {
        let limits = command.limits
        if customer.isEmpty {
            try GuestCounts.add(1, in: command.transaction)
        } else {
            try makeRoom(for: customer, in: &command)
        }
        let life = customer.isEmpty ? limits.guestSessionLife : limits.sessionLife
        let session = SessionRow(
            id: name(at: command.time), customerID: customer,
            createTimeNanoseconds: command.time.nanoseconds,
            endTimeNanoseconds: command.time.advanced(by: life).nanoseconds)
        try SessionRows.put(session, replacing: nil, in: command.transaction)
        return token(for: session, in: command)
    }

    /// A name for a session: when it begins, in milliseconds since 1970, so that what guests of one
    /// hour do lies close together, and behind it 128 bits that nobody can guess.
    private static func name(at time: Instant) -> String {
        let milliseconds = UInt64(clamping: time.milliseconds)
        let bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * $0)) }
        return hexadecimal(bytes + randomBytes(16))
    }

    /// A fresh token of a session.
    static func token(for session: SessionRow, in command: borrowing Command) -> SessionToken {
        let (token, expiry) = SessionTokens.make(
            session, at: command.time, life: command.limits.tokenLife, keys: command.keys)
        var shown = Session(session)
        shown.current = true
        return SessionToken(token: token, expireTime: Timestamp(expiry), session: shown)
    }

    private static func makeRoom(for customer: String, in command: inout Command) throws {
        let sessions = try SessionRows.list(of: customer, in: command.transaction)
            .sorted { $0.createTimeNanoseconds < $1.createTimeNanoseconds }
        for old in sessions.dropLast(SessionRows.limit - 1) {
            try SessionRows.end(old, in: command.transaction)
            command.takeRights()
        }
    }
}

extension Session {
    /// What people see of a row.
    init(_ row: SessionRow) {
        self.init(
            id: row.id, customerID: row.customerID,
            createTime: Timestamp(Instant(nanoseconds: row.createTimeNanoseconds)),
            endTime: Timestamp(Instant(nanoseconds: row.endTimeNanoseconds)))
    }
}
