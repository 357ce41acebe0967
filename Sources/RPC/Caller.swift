package import Schema

/// Who makes a call.
package struct Caller: Sendable, Hashable {
    /// What the caller is, in rising order of what it may do.
    package enum Role: UInt8, Sendable, Comparable {
        case anyone
        case customer
        case reader
        case support
        case manager
        case owner

        package static func < (left: Role, right: Role) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    package let role: Role
    /// A stable name for log rows and kept answers: an account or key id, empty for anyone.
    package let name: String

    package init(role: Role, name: String) {
        self.role = role
        self.name = name
    }

    /// A caller without a token.
    package static let anyone = Caller(role: .anyone, name: "")

    /// Staff see what is not on sale.
    package var isStaff: Bool {
        role >= .reader
    }

    /// Whether a method with this access is open to the caller.
    package func may(_ access: Access) -> Bool {
        switch access {
        case .anyone: true
        case .customer: role >= .customer
        case .reader: role >= .reader
        case .support: role >= .support
        case .manager: role >= .manager
        case .owner: role >= .owner
        }
    }
}
