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
    /// The session the call is made in; empty outside of one.
    package let session: String
    /// Whether it is a session without an account.
    package let isGuest: Bool
    /// What the token is good for; everything when nil.
    package let scopes: Scopes?

    package init(
        role: Role, name: String, session: String = "", isGuest: Bool = false,
        scopes: Scopes? = nil
    ) {
        self.role = role
        self.name = name
        self.session = session
        self.isGuest = isGuest
        self.scopes = scopes
    }

    /// Services and methods that a token is good for, such as `CatalogService` and
    /// `InventoryService/SetStock`.
    package final class Scopes: Sendable, Hashable {
        private let names: Set<String>

        package init(_ names: [String]) {
            self.names = Set(names)
        }

        /// Whether a method such as `/shopwire.v1.CatalogService/GetProduct` is among them.
        package func contain(_ path: String) -> Bool {
            let parts = path.split(separator: "/")
            guard parts.count == 2, let service = parts[0].split(separator: ".").last else {
                return false
            }
            return names.contains(String(service)) || names.contains("\(service)/\(parts[1])")
        }

        package static func == (left: Scopes, right: Scopes) -> Bool {
            left.names == right.names
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(names)
        }
    }

    /// A caller without a token.
    package static let anyone = Caller(role: .anyone, name: "")

    /// A part of the shop itself, which acts without being asked. No key or customer has its name,
    /// for those have no slash.
    package static func shop(_ part: String) -> Caller {
        Caller(role: .owner, name: "shop/\(part)")
    }

    /// Staff see what is not on sale.
    package var isStaff: Bool {
        role >= .reader
    }

    /// The account that the caller acts for, if it is a person's.
    var person: String? {
        role == .customer && !isGuest && !name.isEmpty ? name : nil
    }

    /// Whether `method` is open to the caller.
    package func may(call method: Method) -> Bool {
        may(method.access) && (scopes?.contain("\(method.path)") ?? true)
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
