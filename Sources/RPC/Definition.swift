package import Basics
package import Crypto
package import KeyValue
internal import Synchronization

/// What a server serves and with what: the same for all its loops.
package final class Definition: Sendable {
    package let methods: MethodTable
    package let store: any Store
    package let authenticator: any Authenticator
    /// Seals what must not lie open, and vouches for what the server hands out.
    package let keys: KeySafe
    package let limits: Limits
    /// How hard guessing a password is made.
    package let passwordCost: Scrypt
    package let time: any TimeSource
    package let random: any RandomSource
    /// Where queries run that may take long, or all of them if the store's reads block.
    package let readers: (any Readers)?
    /// Where commands are prepared; on the loop when nil.
    package let preparers: (any Readers)?
    /// Where what nobody else can answer for is told.
    package let log: any IncidentLog
    /// What commands ring once they are durable.
    package let bells = Bells()
    /// The page for people who come with a browser.
    package let page: String
    private let latestSeals: Mutex<Seals>

    /// Calls whose answers wait for somebody outside.
    let waiting = Waiting()

    package init(
        services: [Service], store: any Store, authenticator: any Authenticator,
        keys: KeySafe,
        limits: Limits = Limits(), passwordCost: Scrypt = .standard,
        time: any TimeSource = SystemTime(),
        random: any RandomSource = SystemRandom(), readers: (any Readers)? = nil,
        preparers: (any Readers)? = nil,
        log: any IncidentLog, page: String = ""
    ) {
        precondition(
            !store.readsBlock || readers != nil, "A store whose reads block needs readers.")
        methods = MethodTable(services)
        self.store = store
        self.authenticator = authenticator
        self.keys = keys
        latestSeals = Mutex(Seals(keys))
        self.limits = limits
        self.passwordCost = passwordCost
        self.time = time
        self.random = random
        self.readers = readers
        self.preparers = preparers
        self.log = log
        self.page = page
    }

    /// What the key ring makes that is in use now.
    var seals: Seals {
        latestSeals.withLock { seals in
            if seals.version != keys.version {
                seals = Seals(keys)
            }
            return seals
        }
    }

    /// What those read who came without gRPC.
    func text(status: Int) -> String {
        switch status {
        case 200: page
        case 405: "This server speaks gRPC: send POST.\n"
        default: "This server speaks gRPC: send content-type application/grpc.\n"
        }
    }
}

/// A pool of threads, each with a snapshot of its own.
package protocol Readers: Sendable {
    /// Runs `work`, off the loop, on a snapshot that is newer than everything acknowledged by now,
    /// or tells it why there is none; `false` if too much waits already.
    func submit(
        _ work: @escaping @Sendable (Result<any Snapshot, StoreError>) -> Void
    ) -> Bool
}

/// Takes down what went wrong on our side.
package protocol IncidentLog: Sendable {
    /// Writes `error` down; `incident` is what the caller was told to quote.
    func record(_ error: any Error, incident: String, method: String)
}
