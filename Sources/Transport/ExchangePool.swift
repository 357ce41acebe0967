internal import RPC

/// The exchanges of one loop that wait to be used again.
package final class ExchangePool {
    private var free: [Exchange] = []
    /// More than this many are let go: they were for a rush.
    private let limit: Int

    package init(limit: Int) {
        self.limit = limit
    }

    func take(for connection: HTTPConnection, _ worker: Worker) -> Exchange {
        guard let exchange = free.popLast() else {
            return Exchange(worker: worker, connection: connection)
        }
        exchange.reuse(for: connection)
        return exchange
    }

    func put(_ exchange: Exchange) {
        if free.count < limit {
            free.append(exchange)
        }
    }
}
