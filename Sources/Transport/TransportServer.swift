internal import Basics
package import RPC
internal import Synchronization
internal import System
package import TLS

/// A server on the network: loops that share one address.
package final class TransportServer: Sendable {
    /// The port it listens on.
    package let port: UInt16
    private let shards: [Shard]
    private let admission: Admission
    private let threads = Mutex<[Thread]>([])

    /// Listens on `host`; port 0 takes a free one. Without a `context` it speaks HTTP/2 in the
    /// clear, which is for tests and for loopback.
    ///
    /// Connections wait until `start`.
    package init(
        _ definition: Definition, limits: TransportLimits = TransportLimits(),
        context: ServerContext?, host: String, port: UInt16, loops: Int
    ) throws {
        admission = Admission(limits, context: context)
        if port != 0 {
            try Listener.checkIsFree(host: host, port: port)
        }
        let first = try Listener(host: host, port: port, backlog: 4_096)
        self.port = try first.address().port
        var shards: [Shard] = [
            try Shard(definition, limits: limits, listener: first, admission: admission)
        ]
        for _ in 1..<max(loops, 1) {
            let listener = try Listener(host: host, port: self.port, backlog: 4_096)
            shards.append(
                try Shard(definition, limits: limits, listener: listener, admission: admission))
        }
        self.shards = shards
    }

    /// Begins to serve.
    package func start() {
        threads.withLock { threads in
            for (number, shard) in shards.enumerated() {
                threads.append(
                    Thread(named: "loop-\(number)") {
                        do {
                            try shard.run()
                        } catch {
                            preconditionFailure("The event loop cannot wait: \(error).")
                        }
                    })
            }
        }
    }

    /// Runs `work` on a loop at each `interval`, for as long as the loops run.
    package func every(_ interval: Duration, _ work: @escaping @Sendable () -> Void) {
        let loop = shards[0].loop
        // The loop belongs to the server, so what waits in it must not hold the server.
        loop.post { [weak self] in
            let deadline = loop.time.monotonic() + interval.clampedNanoseconds
            _ = loop.schedule(at: deadline) { [weak self] in
                work()
                self?.every(interval, work)
            }
        }
    }

    /// Uses another certificate for the connections that come from now on.
    package func replaceContext(with context: ServerContext) {
        admission.context = context
    }

    /// Lets the calls under way finish, for a bounded time, and ends all loops. It waits for that.
    package func stop() {
        for shard in shards {
            shard.loop.post { shard.startDraining() }
        }
        let running = threads.withLock { threads in
            defer { threads = [] }
            return threads
        }
        for thread in running {
            thread.join()
        }
    }
}
