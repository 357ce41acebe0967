internal import HTTP2
internal import RPC

/// The exchanges of one loop that wait to be used again.
package final class ExchangePool {
    /// The one that came last; each leads to the one before.
    private var first: Exchange?
    private var count = 0
    /// More than this many are let go: they were for a rush.
    private let limit: Int

    package init(limit: Int) {
        self.limit = limit
    }

    deinit {
        while let exchange = first {
            first = exchange.leavePool().next
        }
    }

    func take(for connection: HTTPConnection, _ worker: Worker) -> HTTP2.Stream {
        guard let exchange = first else {
            return Exchange.stream(worker: worker, connection: connection)
        }
        let left = exchange.leavePool()
        first = left.next
        count -= 1
        exchange.reuse(left.stream, for: connection)
        return left.stream
    }

    func put(_ exchange: Exchange, _ stream: HTTP2.Stream) {
        if count < limit {
            exchange.enterPool(stream, before: first)
            first = exchange
            count += 1
        }
    }
}
