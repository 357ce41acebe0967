internal import CPQ
internal import Glibc

/// A connection to a PostgreSQL server, used by one thread at a time.
///
/// Statements go out in groups: all of a group at once, and then their answers are awaited, so that
/// a group costs one round trip however many statements it has.
@safe package final class Connection {
    private let handle: OpaquePointer
    private let answerTime: Duration
    /// Groups that nobody awaits and whose answers were not read yet.
    private var posted = 0
    /// Why the connection cannot be used any more.
    private var end: PostgresError?

    /// Connects as `settings` say, in libpq's words: `host=... dbname=...` or an URI.
    ///
    /// A server that does not answer a group within `answerTime` counts as gone.
    package init(
        _ settings: String, connectTime: Duration, answerTime: Duration
    ) throws(PostgresError) {
        self.answerTime = answerTime
        let seconds = String(max(2, connectTime.components.seconds))
        guard let made = unsafe connect(settings, seconds) else {
            throw PostgresError("there is no memory for a connection", isConnectionLost: true)
        }
        unsafe handle = unsafe made
        unsafe PQsetNoticeReceiver(handle, { _, _ in }, nil)
        guard unsafe PQstatus(handle) == CONNECTION_OK,
            unsafe PQsetnonblocking(handle, 1) == 0,
            unsafe PQenterPipelineMode(handle) == 1
        else { throw lost() }
    }

    deinit {
        unsafe PQfinish(handle)
    }

    /// Sends `statements` and lends each one's answer, with its position, to `body`.
    ///
    /// After one that fails the rest of the group is skipped; its error is thrown at the end.
    package func run(
        _ statements: [Statement], _ body: (Int, borrowing Answer) -> Void = { _, _ in }
    ) throws(PostgresError) {
        try send(statements)
        while posted > 1 {
            posted -= 1
            // Whoever posted a group did not want to know.
            do throws(PostgresError) {
                try readGroup { _, _ in }
            } catch  where !error.isConnectionLost {}
        }
        posted -= 1
        try readGroup(body)
    }

    /// Sends `statements` and does not wait; the next group reads their answers on its way.
    package func post(_ statements: [Statement]) throws(PostgresError) {
        try send(statements)
    }

    // MARK: Sending

    private func send(_ statements: [Statement]) throws(PostgresError) {
        if let end { throw end }
        for statement in statements {
            try queue(statement)
        }
        guard unsafe PQpipelineSync(handle) == 1 else { throw lost() }
        posted += 1
        let deadline = ContinuousClock.now + answerTime
        while true {
            let code = unsafe PQflush(handle)
            if code == 0 { return }
            guard code > 0 else { throw lost() }
            // The server may be waiting for us to read before it reads on.
            try wait(for: Int16(POLLIN | POLLOUT), until: deadline)
            guard unsafe PQconsumeInput(handle) == 1 else { throw lost() }
        }
    }

    private func queue(_ statement: Statement) throws(PostgresError) {
        var bytes: [UInt8] = []
        var (starts, lengths): ([Int], [Int32]) = ([], [])
        for parameter in statement.parameters {
            let binary = parameter.binary
            starts.append(bytes.count)
            lengths.append(Int32(binary.count))
            bytes += binary
        }
        // One more, so that a value without bytes has an address too: none would be null.
        bytes.append(0)
        let types = statement.parameters.map(\.type)
        let formats = [Int32](repeating: 1, count: types.count)
        let code = unsafe bytes.withUnsafeBytes { bytes in
            let values = unsafe starts.map { start in
                unsafe bytes.baseAddress.map {
                    unsafe ($0 + start).assumingMemoryBound(to: CChar.self)
                }
            }
            return unsafe PQsendQueryParams(
                handle, statement.text, Int32(types.count), types, values, lengths, formats, 1)
        }
        guard code == 1 else { throw lost() }
    }

    // MARK: Receiving

    /// Reads answers up to the end of a group.
    private func readGroup(
        _ body: (Int, borrowing Answer) -> Void
    ) throws(PostgresError) {
        let deadline = ContinuousClock.now + answerTime
        var position = 0
        var failure: PostgresError?
        var hadResult = true
        while true {
            guard let result = unsafe try next(until: deadline) else {
                // One ends each statement; a second in a row means that nothing more will come.
                guard hadResult else { throw lost(failure) }
                hadResult = false
                continue
            }
            hadResult = true
            let status = unsafe PQresultStatus(result)
            switch status {
            case PGRES_PIPELINE_SYNC:
                unsafe PQclear(result)
                if let failure { throw failure }
                return
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
                body(position, unsafe Answer(result))
                position += 1
            case PGRES_PIPELINE_ABORTED:
                unsafe PQclear(result)
                position += 1
            default:
                let error = unsafe error(of: result)
                unsafe PQclear(result)
                if error.isConnectionLost {
                    // What the server said before it went tells more than that it went.
                    throw lost(failure ?? error)
                }
                failure = failure ?? error
                position += 1
            }
        }
    }

    private func next(until deadline: ContinuousClock.Instant) throws(PostgresError)
        -> OpaquePointer?
    {
        while unsafe PQisBusy(handle) == 1 {
            try wait(for: Int16(POLLIN), until: deadline)
            guard unsafe PQconsumeInput(handle) == 1 else { break }
        }
        // After a lost connection there is one more: what the server said last.
        return unsafe PQgetResult(handle)
    }

    private func wait(
        for events: Int16, until deadline: ContinuousClock.Instant
    ) throws(PostgresError) {
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            let milliseconds =
                left.components.seconds * 1_000
                + left.components.attoseconds / 1_000_000_000_000_000
            var descriptor = pollfd(fd: unsafe PQsocket(handle), events: events, revents: 0)
            let count = unsafe poll(&descriptor, 1, Int32(clamping: max(0, milliseconds)))
            if count > 0 { return }
            if count < 0 && errno == EINTR { continue }
            throw lost(PostgresError("the server does not answer"))
        }
    }

    // MARK: Errors

    private func error(of result: OpaquePointer) -> PostgresError {
        let state = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "C")))
        let text = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "M")))
        let isFatal = unsafe PQstatus(handle) == CONNECTION_BAD
        return PostgresError(
            state: unsafe state.map { unsafe String(cString: $0) } ?? "",
            unsafe text.map { unsafe String(cString: $0) } ?? message, isConnectionLost: isFatal)
    }

    private func lost(_ cause: PostgresError? = nil) -> PostgresError {
        let error = PostgresError(
            state: cause?.state ?? "", cause?.text ?? message, isConnectionLost: true)
        end = error
        return error
    }

    /// What libpq says about the connection, in one line.
    private var message: String {
        let text = unsafe PQerrorMessage(handle).map { unsafe String(cString: $0) } ?? ""
        let line = text.split(separator: "\n").joined(separator: "; ")
        return line.isEmpty ? "the connection to the server was lost" : line
    }
}

/// A connection that may or may not have come about.
private func connect(_ settings: String, _ seconds: String) -> OpaquePointer? {
    unsafe settings.withCString { settings in
        unsafe seconds.withCString { seconds in
            unsafe "dbname".withCString { name in
                unsafe "connect_timeout".withCString { timeout in
                    // The first value is expanded; what comes after it counts more.
                    let keys = unsafe [name, timeout, nil]
                    let values = unsafe [settings, seconds, nil]
                    return unsafe PQconnectdbParams(keys, values, 1)
                }
            }
        }
    }
}
