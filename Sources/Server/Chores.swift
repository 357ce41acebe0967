internal import Basics
internal import Commerce
internal import Crypto
internal import KeyValue
internal import RPC
internal import Transport

/// What the shop does by itself, and how often.
struct Chores {
    /// Rows that need not be kept go this often: what is promised of them is said in hours.
    private static let trimInterval = Duration.seconds(60)
    /// An operator who has changed the key ring watches the rows come under the new key.
    private static let renewalInterval = Duration.seconds(5)

    private let keys: KeySafe
    private let trimming: TrimLog
    private let proving: Chore
    private let renewing: Chore
    private let sweeping: Chore

    init(_ store: any Store, keys: KeySafe, limits: Limits, log: ErrorLog) {
        self.keys = keys
        let time = SystemTime()
        trimming = TrimLog(store, life: limits.answerLife, time: time)
        proving = Chore("proof of the ring", on: store, keys: keys, time: time, log: log) {
            (transaction, _, ring) throws(StoreError) in
            try KeyProofs.keep(by: ring, in: transaction)
            return false
        }
        renewing = Chore("renewal under a key", on: store, keys: keys, time: time, log: log) {
            (transaction, _, ring) throws(StoreError) in
            try KeyRenewal.step(transaction, ring: ring)
        }
        sweeping = Chore("sweep", on: store, keys: keys, time: time, log: log) {
            (transaction, time, _) throws(StoreError) in
            try Sweep.step(transaction, at: time)
        }
    }

    /// What must be queued before the first command of anybody.
    func begin() {
        proving.start()
    }

    func `repeat`(by transport: TransportServer) {
        transport.every(Self.trimInterval) {
            trimming.start()
            sweeping.start()
        }
        transport.every(Self.renewalInterval) {
            if keys.ring.entries.count > 1 { renewing.start() }
        }
    }
}
