/// Reads HTTP/1.1 requests: a strict, bounded part of RFC 9112, for programs that report something.
///
/// It takes POST with a body whose length is known or that comes in chunks. What could be read in
/// two ways is refused: bare line feeds, folded lines, spaces before colons, two lengths, a length
/// beside chunks, chunk extensions and trailers.
package struct CallbackReader {
    package enum Step: Equatable {
        /// The request is not whole yet.
        case needsMore
        /// The peer waits to hear that it may send the body.
        case mayContinue
        case request(CallbackRequest, closes: Bool)
        /// It is no request that is taken; nothing after it can be read.
        case refused(CallbackAnswer)
    }

    private enum State {
        case head
        case body(Head, size: Int)
        case chunks(Head, ChunkReader)
        case broken(CallbackAnswer)
    }

    private struct Head {
        var path = ""
        var fields: [String: String] = [:]
        var closes = false
    }

    private let limits: CallbackLimits
    private var state = State.head
    private var bytes: [UInt8] = []
    /// How many of `bytes` are known to hold no end of a head.
    private var searched = 0

    package init(_ limits: CallbackLimits = CallbackLimits()) {
        self.limits = limits
    }

    /// Whether a request has begun.
    package var hasBegun: Bool {
        if case .head = state { !bytes.isEmpty } else { true }
    }

    /// Takes what came; ask for `next` until it needs more.
    package mutating func take(_ more: borrowing Span<UInt8>) {
        if case .broken = state { return }
        bytes.reserveCapacity(bytes.count + more.count)
        for position in more.indices { bytes.append(more[position]) }
    }

    /// The next step with what has come so far.
    package mutating func next() -> Step {
        switch state {
        case .head: return readHead()
        case .body(let head, let size):
            guard bytes.count >= size else { return .needsMore }
            let body = Array(bytes.prefix(size))
            return finish(head, body, consuming: size)
        case .chunks(let head, var chunks):
            switch chunks.read(&bytes, limit: limits.bodySize) {
            case .needsMore:
                state = .chunks(head, chunks)
                return .needsMore
            case .done: return finish(head, chunks.body, consuming: 0)
            case .tooLarge: return refuse(.tooLarge(limits.bodySize))
            case .malformed: return refuse(.malformed("The chunks cannot be read."))
            }
        case .broken(let answer): return .refused(answer)
        }
    }

    private mutating func finish(_ head: Head, _ body: [UInt8], consuming size: Int) -> Step {
        bytes.removeFirst(size)
        searched = 0
        state = .head
        return .request(
            CallbackRequest(path: head.path, fields: head.fields, body: body), closes: head.closes)
    }

    private mutating func refuse(_ answer: CallbackAnswer) -> Step {
        state = .broken(answer)
        bytes = []
        return .refused(answer)
    }

    // MARK: The head

    private mutating func readHead() -> Step {
        guard let end = endOfHead() else {
            return bytes.count > limits.headSize ? refuse(.headTooLarge) : .needsMore
        }
        guard end <= limits.headSize else { return refuse(.headTooLarge) }
        let lines = bytes[..<(end - 4)].splitLines()
        bytes.removeFirst(end)
        searched = 0
        do throws(Refusal) {
            var head = Head()
            head.path = try CallbackReader.path(lines[0])
            guard lines.count - 1 <= limits.fields else { throw Refusal(.headTooLarge) }
            for line in lines.dropFirst() {
                let (name, value) = try CallbackReader.field(line)
                if let former = head.fields[name] {
                    guard !CallbackReader.once.contains(name) else {
                        throw Refusal(.malformed("A field stands twice that may stand once."))
                    }
                    head.fields[name] = "\(former), \(value)"
                } else {
                    head.fields[name] = value
                }
            }
            return try begin(&head)
        } catch {
            return refuse(error.answer)
        }
    }

    /// Just behind the empty line, if it has come.
    private mutating func endOfHead() -> Int? {
        var position = max(searched, 3)
        while position < bytes.count {
            if bytes[position] == 10, bytes[position - 1] == 13, bytes[position - 2] == 10,
                bytes[position - 3] == 13
            {
                return position + 1
            }
            position += 1
        }
        searched = max(0, bytes.count)
        return nil
    }

    /// Decides how the body comes.
    private mutating func begin(_ head: inout Head) throws(Refusal) -> Step {
        guard let host = head.fields["host"], !host.isEmpty else {
            throw Refusal(.malformed("There is no host field."))
        }
        let connection = head.fields["connection"]?.lowercased() ?? ""
        head.closes = connection.split(separator: ",").contains { $0.trimmedSpaces == "close" }
        let waits = head.fields["expect"]
        guard waits == nil || waits?.lowercased() == "100-continue" else {
            throw Refusal(CallbackAnswer(417, "Only 100-continue can be expected."))
        }
        switch (head.fields["content-length"], head.fields["transfer-encoding"]) {
        case (.some, .some):
            throw Refusal(.malformed("It says in two ways how long the body is."))
        case (nil, nil): throw Refusal(CallbackAnswer(411, "Say how long the body is."))
        case (nil, let coding?):
            guard coding.lowercased() == "chunked" else {
                throw Refusal(CallbackAnswer(501, "Only chunks can be read."))
            }
            state = .chunks(head, ChunkReader())
        case (let length?, nil):
            let isNumber = !length.isEmpty && length.utf8.allSatisfy { 48...57 ~= $0 }
            guard isNumber else { throw Refusal(.malformed("The length is no number.")) }
            guard length.utf8.count <= 18, let size = Int(length), size <= limits.bodySize else {
                throw Refusal(.tooLarge(limits.bodySize))
            }
            state = .body(head, size: size)
        }
        return waits == nil || !bytes.isEmpty ? next() : .mayContinue
    }

    private static let once: Set<String> = [
        "host", "content-length", "transfer-encoding", "content-type", "expect",
    ]

    private static func path(_ line: ArraySlice<UInt8>) throws(Refusal) -> String {
        let parts = line.split(separator: 32, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(\.isToken) else {
            throw Refusal(.malformed("The first line cannot be read."))
        }
        guard parts[2].elementsEqual("HTTP/1.1".utf8) else {
            throw Refusal(CallbackAnswer(505, "Speak HTTP/1.1."))
        }
        guard parts[0].elementsEqual("POST".utf8) else {
            throw Refusal(CallbackAnswer(405, "Send POST."))
        }
        guard parts[1].first == UInt8(ascii: "/"), parts[1].allSatisfy({ 33...126 ~= $0 }) else {
            throw Refusal(.malformed("The path cannot be read."))
        }
        return String(decoding: parts[1], as: UTF8.self)
    }

    private static func field(
        _ line: ArraySlice<UInt8>
    ) throws(Refusal) -> (name: String, value: String) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allSatisfy(\.isToken)
        else { throw Refusal(.malformed("A header field cannot be read.")) }
        let value = line[(colon + 1)...]
        guard value.allSatisfy({ $0 == 9 || 32...126 ~= $0 || $0 >= 128 }) else {
            throw Refusal(.malformed("A header field has characters that none may have."))
        }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        return (name, String(String(decoding: value, as: UTF8.self).trimmedSpaces))
    }
}

/// Why a request is not taken.
private struct Refusal: Error {
    let answer: CallbackAnswer

    init(_ answer: CallbackAnswer) {
        self.answer = answer
    }
}

extension CallbackAnswer {
    static let headTooLarge = CallbackAnswer(431, "The head of the request is too large.")

    static func tooLarge(_ limit: Int) -> CallbackAnswer {
        CallbackAnswer(413, "A body may have \(limit) bytes.")
    }

    static func malformed(_ text: String) -> CallbackAnswer {
        CallbackAnswer(400, text)
    }
}

extension ArraySlice<UInt8> {
    /// The lines between CR LF; a bare CR or LF stays in its line, where nothing allows it.
    fileprivate func splitLines() -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = startIndex
        var position = startIndex
        while position < endIndex - 1 {
            if self[position] == 13, self[position + 1] == 10 {
                lines.append(self[start..<position])
                start = position + 2
                position = start
            } else {
                position += 1
            }
        }
        lines.append(self[start...])
        return lines
    }
}

extension UInt8 {
    /// Whether it may be in the name of a method or a field.
    fileprivate var isToken: Bool {
        switch self {
        case 48...57, 65...90, 94...122, 124, 126: true
        case 33, 35...39, 42, 43, 45, 46: true
        default: false
        }
    }
}

extension StringProtocol {
    /// Without spaces and tabs around it.
    fileprivate var trimmedSpaces: SubSequence {
        var rest = self[...]
        while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return rest
    }
}
