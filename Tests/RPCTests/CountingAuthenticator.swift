import Basics
import KeyValue
import RPC
import Synchronization

/// Lets everybody in for an hour, until it is told to revoke, and counts how often it is asked.
final class CountingAuthenticator: Authenticator {
    private let state = Mutex((epoch: UInt64(0), asked: 0))

    var epoch: UInt64 {
        state.withLock { $0.epoch }
    }

    var verifications: Int {
        state.withLock { $0.asked }
    }

    func revoke() {
        state.withLock { $0.epoch += 1 }
    }

    func verify(
        _ token: borrowing Span<UInt8>, at time: Instant,
        in snapshot: () throws(StoreError) -> any Snapshot
    ) -> VerifiedCaller? {
        let isValid = state.withLock { state in
            state.asked += 1
            return state.epoch == 0
        }
        guard isValid else { return nil }
        return VerifiedCaller(
            caller: Caller(role: .owner, name: "owner"), expiry: time.advanced(by: .seconds(3_600)))
    }
}
