package import Basics
internal import KeyValue
package import RPC

/// Knows each role by its name.
package final class TestStaff: Authenticator {
    package let epoch: UInt64 = 0

    package init() {}

    package func verify(_ token: borrowing Span<UInt8>, at time: Instant) -> VerifiedCaller? {
        let name = String(token)
        let roles: [Caller.Role] = [.customer, .reader, .support, .manager, .owner]
        guard let role = roles.first(where: { "\($0)" == name }) else { return nil }
        return VerifiedCaller(
            caller: Caller(role: role, name: name), expiry: Instant(nanoseconds: .max))
    }
}

/// A bug of ours must not hide behind a status; a store that fails is the test's own doing.
package struct TestIncidents: IncidentLog {
    package init() {}

    package func record(_ error: any Error, incident: String, method: String) {
        if case .unavailable? = error as? StoreError { return }
        if error is Echo.Mistake { return }
        print("incident \(incident) in \(method): \(error)")
    }
}
