import Postgres
import TestSupport
import Testing

/// What the wrapper makes of libpq.
@Suite(.enabled(if: TestPostgres.isInstalled)) struct ConnectionTests {
    private func connect(answerTime: Duration = .seconds(30)) throws -> Connection {
        try Connection(
            try TestPostgres.makeSchema().settings, connectTime: .seconds(5),
            answerTime: answerTime)
    }

    @Test func carriesBytesAndNumbersBothWays() throws {
        let connection = try connect()
        let bytes = [UInt8](0...255)
        var found: [[UInt8]] = []
        var numbers: [Int64] = []
        for (value, number) in [(bytes, Int64.min), ([], 0), ([0], .max)] {
            let select = Statement("SELECT $1, $2", [.bytes(value), .integer(number)])
            try connection.run([select]) { _, answer in
                found.append(Array(copying: answer.bytes(0, 0)))
                numbers.append(answer.integer(0, 1))
            }
        }
        #expect(found == [bytes, [], [0]])
        #expect(numbers == [.min, 0, .max])
    }

    @Test func answersAGroupInOrder() throws {
        let connection = try connect()
        let group = (0..<100).map { Statement("SELECT $1", [.integer($0)]) }
        var answers: [Int64] = []
        try connection.run(group) { position, answer in
            #expect(position == answers.count)
            answers.append(answer.integer(0, 0))
        }
        #expect(answers == Array(0..<100))
    }

    /// Neither side may wait for the other to read.
    @Test func takesMoreThanAnyBufferHolds() throws {
        let connection = try connect()
        let megabyte = [UInt8](repeating: 7, count: 1 << 20)
        let group = (0..<24).map { _ in Statement("SELECT $1", [.bytes(megabyte)]) }
        var sizes: [Int] = []
        try connection.run(group) { _, answer in sizes.append(answer.bytes(0, 0).count) }
        #expect(sizes == Array(repeating: 1 << 20, count: 24))
    }

    @Test func skipsTheRestOfAGroupAfterAnError() throws {
        let connection = try connect()
        let group = [
            Statement("SELECT 1::int8"), Statement("SELECT 1 / 0"), Statement("SELECT 2::int8"),
        ]
        var answered: [Int] = []
        let error = #expect(throws: PostgresError.self) {
            try connection.run(group) { position, _ in answered.append(position) }
        }
        #expect(error?.state == "22012")
        #expect(error?.isConnectionLost == false)
        #expect(answered == [0])
        try connection.run([Statement("SELECT 3::int8")]) { _, answer in
            #expect(answer.integer(0, 0) == 3)
        }
    }

    @Test func neverMistakesAPostedAnswerForAnother() throws {
        let connection = try connect()
        try connection.post([Statement("SELECT 1::int8")])
        try connection.post([Statement("SELECT nothing"), Statement("SELECT 2::int8")])
        try connection.run([Statement("SELECT 3::int8")]) { _, answer in
            #expect(answer.integer(0, 0) == 3)
        }
    }

    @Test func saysWhatTheServerDid() throws {
        let connection = try connect()
        var tags: [String] = []
        let group = [Statement("BEGIN"), Statement("SELECT 1"), Statement("COMMIT")]
        try connection.run(group) { _, answer in tags.append(answer.tag) }
        #expect(tags == ["BEGIN", "SELECT 1", "COMMIT"])
    }

    @Test func noticesThatTheConnectionIsLost() throws {
        let connection = try connect()
        let end = Statement("SELECT pg_terminate_backend(pg_backend_pid())")
        for _ in 0..<2 {
            let error = #expect(throws: PostgresError.self) { try connection.run([end]) }
            #expect(error?.isConnectionLost == true)
            #expect(error?.state == "57P01")
        }
    }

    @Test func waitsNoLongerThanItWasTold() throws {
        let connection = try connect(answerTime: .milliseconds(300))
        let error = #expect(throws: PostgresError.self) {
            try connection.run([Statement("SELECT pg_sleep(30)")])
        }
        #expect(error?.isConnectionLost == true)
    }

    @Test func saysWhyItCannotConnect() {
        let error = #expect(throws: PostgresError.self) {
            try Connection(
                "host=/nowhere dbname=shop", connectTime: .seconds(2), answerTime: .seconds(2))
        }
        #expect(error?.isConnectionLost == true)
        #expect(error?.text.contains("/nowhere") == true)
    }
}
