internal import HTTP2
internal import RPC

/// The header lists that nearly every answer uses, laid out once.
enum HeaderLists {
    static let messages = HeaderList([
        ":status": "200", "content-type": "application/grpc",
    ]).immortal()

    static let gzippedMessages = HeaderList([
        ":status": "200", "content-type": "application/grpc", "grpc-encoding": "gzip",
        "grpc-accept-encoding": "identity,gzip",
    ]).immortal()

    static let ok = HeaderList(["grpc-status": "0"]).immortal()

    /// The list for the head of an answer, and whether a body follows.
    static func list(for head: ResponseHead) -> (list: HeaderList, hasBody: Bool) {
        switch head {
        case .messages(let isGzipped, let fields):
            let base = isGzipped ? gzippedMessages : messages
            guard !fields.isEmpty else { return (base, true) }
            var all = [(":status", "200"), ("content-type", "application/grpc")]
            if isGzipped {
                all.append(("grpc-encoding", "gzip"))
            }
            return (list(all, fields), true)
        case .status(let fields):
            return (
                list([(":status", "200"), ("content-type", "application/grpc")], fields), false
            )
        case .page(let status, let fields):
            return (list([(":status", String(status))], fields), true)
        }
    }

    static func list(for trailers: Trailers) -> HeaderList {
        switch trailers {
        case .ok: ok
        case .fields(let fields): list([], fields)
        }
    }

    private static func list(
        _ first: [(String, String)], _ fields: [HeaderField]
    ) -> HeaderList {
        HeaderList(
            first.map { (name: $0.0, value: $0.1, neverIndexed: false) }
                + fields.map { (name: $0.name, value: $0.value, neverIndexed: $0.isSecret) })
    }
}

extension HeaderField {
    /// Status texts and details are different each time; remembering them would only push out what
    /// is worth remembering.
    fileprivate var isSecret: Bool {
        name != "content-type"
    }
}
