internal import HTTP2
internal import RPC

/// The exchanges of one loop that wait to be used again.
package final class ExchangePool {
    private var free: [HTTP2.Stream] = []
    /// More than this many are let go: they were for a rush.
    private let limit: Int

    package init(limit: Int) {
        self.limit = limit
    }

    func take(for connection: HTTPConnection, _ worker: Worker) -> HTTP2.Stream {
        guard let stream = free.popLast(), let exchange = stream.handler as? Exchange else {
            return Exchange.stream(worker: worker, connection: connection)
        }
        exchange.reuse(for: connection)
        return stream
    }

    func put(_ stream: HTTP2.Stream) {
        if free.count < limit {
            free.append(stream)
        }
    }
}
