internal import Basics
internal import Client
internal import HTTP2
internal import System
internal import TLS

/// A connection of a worker, which carries up to a number of calls at once.
///
/// It never waits, once it is made.
final class Channel {
    /// How many calls are under way on it.
    private(set) var underWay = 0
    private(set) var isLost = false
    /// Whether something must be sent.
    private(set) var isDirty = false

    private let socket: Socket
    private let tls: TLSSession?
    private let host = ChannelHost()
    private let session: Session
    private let output = CiphertextBuffer(limit: 64 << 20)
    private let poller: Poller
    private let token: UInt64
    private var waitsForRoom = false
    private var ciphertext = [UInt8](repeating: 0, count: 64 << 10)
    private var plaintext = [UInt8](repeating: 0, count: 16 << 10)

    /// Connects and shakes hands; `token` is what `poller` tells its events by.
    init(_ target: Target, poller: Poller, token: UInt64) throws {
        self.poller = poller
        self.token = token
        guard let address = ServerAddress(target.address) else {
            throw LoadError("\"\(target.address)\" is not HOST:PORT.")
        }
        do throws(SystemError) {
            socket = try Socket.connect(host: address.host, port: address.port)
        } catch {
            throw LoadError("Cannot reach \(target.address) (\(error.text)).")
        }
        var settings = Settings()
        // So large that answers rarely cost a frame to ask for more.
        settings.streamWindow = 1 << 20
        settings.connectionWindow = 64 << 20
        session = try Session(role: .client, settings: settings, host: host)
        switch target.security {
        case .plaintext: tls = nil
        case .tls(let context):
            tls = try TLSSession(client: context, host: address.host, output: output)
            try shakeHands(target)
        }
        try socket.stopWaiting()
        try poller.add(socket.number, token: token, .readable)
        isDirty = true
    }

    // MARK: Calls

    /// Begins a call; its bytes go out with the next `flush`.
    func start(_ flight: Flight, _ headers: HeaderList) {
        guard !isLost, let stream = flight.stream else { return }
        underWay += 1
        isDirty = true
        do {
            try session.request(stream, headers, hasBody: true)
        } catch {
            lose()
            flight.closed(.cancel)
        }
    }

    func reset(_ flight: Flight) {
        guard let stream = flight.stream else { return }
        isDirty = true
        // A stream that is gone needs no reset.
        _ = try? session.reset(stream, .cancel)
    }

    /// Cancels every call under way.
    func resetAll() {
        for case let flight as Flight in session.openHandlers {
            reset(flight)
        }
    }

    func consumed(_ count: Int, of flight: Flight) {
        guard let stream = flight.stream else { return }
        // It can only fail for want of memory, and then the call is not answered.
        _ = try? session.consumed(count, of: stream)
        isDirty = true
    }

    func closed(_ flight: Flight) {
        underWay -= 1
    }

    // MARK: Bytes

    /// Takes in what came.
    func receive() {
        guard !isLost else { return }
        let transfer = unsafe ciphertext.withUnsafeMutableBytes { unsafe socket.receive(into: $0) }
        switch transfer {
        case .wouldBlock: return
        case .closed: return lose()
        case .bytes(let count):
            do {
                try take(count)
            } catch {
                lose()
            }
        }
        isDirty = true
    }

    private func take(_ count: Int) throws {
        guard let tls else {
            let bytes = ciphertext
            return try session.receive(bytes.span.extracting(first: count))
        }
        let bytes = ciphertext
        try unsafe bytes.withUnsafeBytes { lent in
            unsafe tls.receive(.init(rebasing: lent[..<count]))
            while true {
                let outcome = try unsafe plaintext.withUnsafeMutableBytes {
                    try unsafe tls.read(into: $0)
                }
                switch outcome {
                case .bytes(let size):
                    let bytes = plaintext
                    try session.receive(bytes.span.extracting(first: size))
                case .wantsMore: return
                case .closed: return lose()
                }
            }
        }
    }

    /// Sends what is ready.
    func flush() {
        isDirty = false
        guard !isLost else { return }
        do {
            _ = try session.takeOutput(size: .max) { bytes in
                unsafe bytes.withUnsafeBytes { unsafe put($0) }
            }
            try sendOutput()
        } catch {
            lose()
        }
    }

    private func sendOutput() throws {
        while !output.isEmpty {
            switch unsafe socket.send(output.bytes) {
            case .bytes(let count): output.consume(count)
            case .closed: return lose()
            case .wouldBlock:
                if !waitsForRoom {
                    waitsForRoom = true
                    try poller.change(socket.number, token: token, [.readable, .writable])
                }
                return
            }
        }
        if waitsForRoom {
            waitsForRoom = false
            try poller.change(socket.number, token: token, .readable)
        }
    }

    private func put(_ bytes: UnsafeRawBufferPointer) {
        guard let tls else {
            precondition(unsafe output.append(bytes), "the calls under way bound what waits")
            return
        }
        // A session that failed ends the connection at the next read.
        _ = try? unsafe tls.write(bytes)
    }

    private func shakeHands(_ target: Target) throws {
        guard let tls else { return }
        while try !tls.handshake() {
            try sendOutput()
            let transfer = unsafe ciphertext.withUnsafeMutableBytes {
                unsafe socket.receive(into: $0)
            }
            guard case .bytes(let count) = transfer else {
                throw LoadError("\(target.address) closed the connection while shaking hands.")
            }
            unsafe ciphertext.withUnsafeBytes { unsafe tls.receive(.init(rebasing: $0[..<count])) }
        }
        try sendOutput()
    }

    /// Says good-bye.
    func close() {
        guard !isLost else { return }
        // Whether the server hears it does not matter any more.
        _ = try? session.goAway(.noError)
        flush()
        tls?.close()
        _ = try? sendOutput()
        socket.shutdownSending()
        lose()
    }

    /// Ends every call under way, for the connection is gone.
    func lose() {
        guard !isLost else { return }
        isLost = true
        // It may not have been added yet.
        try? poller.remove(socket.number)
        session.abandon()
    }
}

/// A load has nothing to say to the session.
private final class ChannelHost: SessionHost {
    func openStream() -> HTTP2.Stream? { nil }
    func received(_ frame: Frame) {}
    func receivedInvalidFrame() {}
}
