internal import Crypto
internal import KeyValue
internal import Schema
internal import Tables

extension Verification {
    /// Nobody who was erased has anything left, and nothing belongs to nobody.
    static func checkCustomers(
        _ snapshot: any Snapshot, _ report: inout Report
    ) throws(StoreError) {
        var problems: [String] = []
        var known: Set<String> = []
        try CustomerRows.forEach(in: snapshot) { customer in
            if !customer.isErased {
                known.insert(customer.id)
            } else if !customer.isBare {
                problems.append("customer \(customer.id): something is left though it was erased")
            }
            return true
        }
        try AddressRows.forEach(in: snapshot) { address in
            if !known.contains(address.customerID) {
                problems.append("address \(address.id): there is no customer for it")
            }
            return true
        }
        var guests: Int64 = 0
        try SessionRows.forEach(in: snapshot) { session in
            if session.customerID.isEmpty { guests += 1 }
            if !session.customerID.isEmpty, !known.contains(session.customerID) {
                problems.append("a session of customer \(session.customerID): there is none")
            }
            return true
        }
        if try GuestCounts.count(in: snapshot) != guests {
            problems.append("guests: there are \(guests), and their count says another number")
        }
        report.problems += problems
    }

    /// What is sealed can be opened, and emails lead to their customers.
    static func checkSealed(
        _ snapshot: any Snapshot, by keys: KeyRing, _ report: inout Report
    ) throws(StoreError) {
        var problems: [String] = []
        var customers: [String: CustomerRow] = [:]
        try CustomerRows.forEach(in: snapshot) { customer in
            guard !customer.isErased else { return true }
            customers[customer.id] = customer
            guard let opened = try? customer.opened(by: keys) else {
                problems.append("customer \(customer.id): no key opens what is personal")
                return true
            }
            let hash = keys[customer.emailKeyID].flatMap { Email(opened.email)?.hash(under: $0) }
            if hash != customer.emailHash {
                problems.append("customer \(customer.id): the email does not lead there")
            }
            return true
        }
        try AddressRows.forEach(in: snapshot) { address in
            if let customer = customers[address.customerID],
                (try? address.opened(of: customer, by: keys)) == nil
            {
                problems.append("address \(address.id): its customer's key does not open it")
            }
            return true
        }
        report.problems += problems
        report.problems += try Carts.verifySealed(by: keys, in: snapshot)
        report.problems += try Orders.verifySealed(by: keys, in: snapshot)
        report.problems += try Reviews.verifySealed(by: keys, in: snapshot)
    }
}

extension CustomerRow {
    /// Whether the row says nothing about anybody.
    fileprivate var isBare: Bool {
        sealedKey.isEmpty && personal.isEmpty && emailHash.isEmpty && password == nil
    }
}
