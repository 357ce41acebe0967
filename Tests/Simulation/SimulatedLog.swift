import KeyValue
import RPC
import Synchronization

/// What the shop tells people who run it: all but what the simulation does to it is a bug of ours,
/// which must not hide behind a status.
final class SimulatedLog: IncidentLog {
    private let kept = Mutex<[String]>([])

    func record(_ error: any Error, incident: String, method: String) {
        switch error as? StoreError {
        case .unavailable, .full, .conflict, .snapshotTooOld: return
        case .corrupt, nil: break
        }
        // A delivery that did not come to its end is told under the name of its lane.
        if method.hasPrefix("outbox/payment/") { return }
        kept.withLock { $0.append("an incident in \(method): \(error)") }
    }

    /// What was told since this was asked last.
    func take() -> [String] {
        kept.withLock { kept in
            let all = kept
            kept = []
            return all
        }
    }
}
