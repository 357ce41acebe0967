import TestSupport
import Testing
import Transport

/// What is taken for a request at the address for callbacks, and what is not.
@Suite struct CallbackReaderTests {
    private static let head = "POST /callbacks/sandbox HTTP/1.1\r\nHost: shop.example\r\n"

    /// The steps until the reader needs more, with the bytes given in pieces of this size.
    private func steps(
        _ bytes: [UInt8], pieces: Int = .max, _ limits: CallbackLimits = CallbackLimits()
    ) -> [CallbackReader.Step] {
        var reader = CallbackReader(limits)
        var steps: [CallbackReader.Step] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            reader.take(Array(rest.prefix(pieces)).span)
            rest = rest.dropFirst(pieces)
            loop: while true {
                let step = reader.next()
                switch step {
                case .needsMore: break loop
                case .mayContinue:
                    steps.append(step)
                    break loop
                case .request: steps.append(step)
                case .refused:
                    steps.append(step)
                    return steps
                }
            }
        }
        return steps
    }

    private func status(_ text: String) -> Int? {
        if case .refused(let answer)? = steps(Array(text.utf8)).last { answer.status } else { nil }
    }

    private func requests(_ steps: [CallbackReader.Step]) -> [CallbackRequest] {
        steps.compactMap { if case .request(let request, _) = $0 { request } else { nil } }
    }

    @Test(arguments: [1, 2, 3, 7, .max])
    func aRequestIsReadHoweverItsBytesCome(pieces: Int) {
        let text = Self.head + "X-Signature:  t=1,v1=ab \r\nContent-Length: 5\r\n\r\nhello"
        let found = requests(steps(Array(text.utf8), pieces: pieces))
        #expect(found.map(\.path) == ["/callbacks/sandbox"])
        #expect(found.first?.fields["x-signature"] == "t=1,v1=ab")
        #expect(found.first?.body == Array("hello".utf8))
    }

    @Test(arguments: [1, 5, .max])
    func chunksAreOneBody(pieces: Int) {
        let text = Self.head + "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n02\r\nlo\r\n0\r\n\r\n"
        #expect(
            requests(steps(Array(text.utf8), pieces: pieces)).map(\.body)
                == [Array("hello".utf8)])
    }

    @Test func severalRequestsFollowOneAnother() {
        let one = Self.head + "Content-Length: 1\r\n\r\n"
        let found = requests(steps(Array((one + "a" + one + "b" + one + "c").utf8)))
        #expect(found.map(\.body) == [[97], [98], [99]])
    }

    @Test func whoWaitsToBeToldToSendTheBodyIsTold() {
        let text = Self.head + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        #expect(steps(Array(text.utf8)) == [.mayContinue])
    }

    @Test func aConnectionThatIsToCloseDoes() {
        let text = Self.head + "Connection: Close\r\nContent-Length: 0\r\n\r\n"
        guard case .request(_, let closes)? = steps(Array(text.utf8)).last else {
            Issue.record("It is a request.")
            return
        }
        #expect(closes)
    }

    /// What two programs could read in two ways, and what is simply wrong.
    @Test(arguments: [
        ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", 405),
        ("POST / HTTP/1.0\r\nHost: a\r\n\r\n", 505),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
        ("POST  / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("POST http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("POST /\u{1} HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ("\r\n\r\n", 400),
        ("nonsense\r\n\r\n", 400),
        (head + "\r\n", 411),
        ("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 400),
        (head + "Host: b\r\nContent-Length: 0\r\n\r\n", 400),
        (head + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", 400),
        (head + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na", 400),
        (head + "Content-Length: +1\r\n\r\na", 400),
        (head + "Content-Length: 0x1\r\n\r\na", 400),
        (head + "Content-Length: \r\n\r\n", 400),
        (head + "Content-Length: 99999999999999999999\r\n\r\n", 413),
        (head + "Content-Length: 65537\r\n\r\n", 413),
        (head + "Content-Length : 1\r\n\r\na", 400),
        (head + " folded: yes\r\nContent-Length: 0\r\n\r\n", 400),
        (head + "X: a\nY: b\r\nContent-Length: 0\r\n\r\n", 400),
        (head + "X: a\rY: b\r\nContent-Length: 0\r\n\r\n", 400),
        (head + "X: \u{0}\r\nContent-Length: 0\r\n\r\n", 400),
        (head + ": empty\r\nContent-Length: 0\r\n\r\n", 400),
        (head + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501),
        (head + "Expect: tea\r\nContent-Length: 0\r\n\r\n", 417),
    ])
    func whatIsNotPlainIsRefused(text: String, code: Int) {
        #expect(status(text) == code)
    }

    @Test(arguments: [
        ("g\r\n", 400), ("-1\r\n", 400), ("1;name=value\r\na\r\n", 400), (" 1\r\na\r\n", 400),
        ("1\na\n", 400), ("1\r\nab\r\n", 400), ("123456789\r\n", 400), ("10001\r\n", 413),
        ("0\r\nTrailer: yes\r\n\r\n", 400), ("\r\n", 400), ("FFFFFFFF\r\n", 413),
    ])
    func badChunksAreRefused(chunks: String, code: Int) {
        #expect(status(Self.head + "Transfer-Encoding: chunked\r\n\r\n" + chunks) == code)
    }

    @Test func aHeadWithoutAnEndIsRefusedInTime() {
        #expect(status(Self.head + String(repeating: "X: y\r\n", count: 2_000)) == 431)
        #expect(status(String(repeating: "x", count: 9_000)) == 431)
        let many = String(repeating: "X: y\r\n", count: 70)
        #expect(status(Self.head + many + "Content-Length: 0\r\n\r\n") == 431)
    }

    /// Nothing that comes stops the program, and what was refused stays refused.
    @Test(arguments: Seed.some(20))
    func garbageIsRefusedOrWaitsForMore(seed: Seed) {
        var random = seed.generator
        let good = Array(
            (Self.head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n").utf8)
        for _ in 0..<200 {
            var bytes = good + good
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
                }
            }
            let whole = steps(bytes)
            #expect(whole.count <= 3)
            // However it comes, it is read alike.
            #expect(steps(bytes, pieces: 1) == whole)
        }
    }
}
