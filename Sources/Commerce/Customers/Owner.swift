package import RPC

/// Whose a cart or an order is: a customer's, or that of a guest in one session.
package enum Owner: Sendable, Hashable {
    case customer(String)
    case guest(session: String)

    private static let customerPrefix = "customer/"
    private static let guestPrefix = "guest/"

    /// Who makes a call, if it is somebody who buys; staff are not.
    package init?(_ caller: Caller) {
        guard caller.role == .customer else { return nil }
        self = caller.isGuest ? .guest(session: caller.session) : .customer(caller.name)
    }

    /// The owner that a row names; nil if it names none.
    package init?(_ text: String) {
        if text.hasPrefix(Owner.customerPrefix) {
            self = .customer(String(text.dropFirst(Owner.customerPrefix.count)))
        } else if text.hasPrefix(Owner.guestPrefix) {
            self = .guest(session: String(text.dropFirst(Owner.guestPrefix.count)))
        } else {
            return nil
        }
    }

    /// What a row holds of it.
    package var text: String {
        switch self {
        case .customer(let id): Owner.customerPrefix + id
        case .guest(let session): Owner.guestPrefix + session
        }
    }

    /// The customer; empty for a guest.
    package var customerID: String {
        if case .customer(let id) = self { id } else { "" }
    }

    package var isGuest: Bool {
        customerID.isEmpty
    }
}
