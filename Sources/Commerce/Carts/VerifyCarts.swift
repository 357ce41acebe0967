internal import Crypto
internal import KeyValue
internal import Schema
internal import Tables

extension Carts {
    /// What is wrong with the carts, and how many there are.
    static func verify(
        in snapshot: any Snapshot
    ) throws(StoreError) -> (count: Int, problems: [String]) {
        var problems = try CartRows.verify(in: snapshot)
        var count = 0
        var current: [String: String] = [:]
        try CartRows.forEach(in: snapshot) { cart in
            count += 1
            problems += cart.faults.map { "cart \(cart.id): \($0)" }
            if cart.isCurrent, let other = current.updateValue(cart.id, forKey: cart.owner) {
                problems.append("cart \(cart.id): its owner fills cart \(other) too")
            }
            return true
        }
        return (count, problems)
    }

    /// Which carts say whom they are for to nobody.
    static func verifySealed(
        by keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var carts: [CartRow] = []
        try CartRows.forEach(in: snapshot) { cart in
            if cart.contact != nil { carts.append(cart) }
            return true
        }
        return carts.filter { (try? $0.openContact(by: keys, in: snapshot)) == nil }
            .map { "cart \($0.id): no key opens whom it is for" }
    }
}

extension CartRow {
    /// What no cart may be.
    fileprivate var faults: [String] {
        var faults: [String] = []
        if Owner(owner) == nil {
            faults.append("it is nobody's")
        }
        if !lines.allSatisfy({ (1...CartRow.quantityLimit).contains($0.quantity) }) {
            faults.append("a quantity is out of bounds")
        }
        if Set(lines.map(\.sku)).count != lines.count || lines.count > CartRow.lineLimit {
            faults.append("it has two lines of one sku, or too many")
        }
        if currencyCode.isEmpty != lines.isEmpty {
            faults.append("its currency is not that of its lines")
        }
        let hasOrder = state == .checkingOut || state == .ordered
        if hasOrder == orderID.isEmpty {
            faults.append("its state and its order do not agree")
        }
        if (state == .merged) == mergedIntoCartID.isEmpty {
            faults.append("it does not say what it went into")
        }
        if !isCurrent, contact != nil {
            faults.append("it has ended and still knows whom it was for")
        }
        let expires = state == .active || state == .merged || state == .expired
        if expires == (expireTimeNanoseconds == 0) {
            faults.append("its state and its expiry do not agree")
        }
        return faults
    }
}
