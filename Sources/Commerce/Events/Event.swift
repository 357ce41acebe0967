internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// What people do in the shop: the handlers of `EventService`.
package enum Event {
    /// Event kept of one person: who does more is a machine, or says the same again.
    static let keptOfOne: Int64 = 5_000
    /// Event that one person may write in an hour, but for staff.
    static let hourly: Int64 = 1_000
    static let hour = Duration.seconds(3_600)
    /// How far the clock of a person's device may be ahead.
    static let clockSkew = Duration.seconds(300)
    /// What was done before 1990 was not done in a shop like this one.
    static let earliestNanoseconds: Int64 = 631_152_000_000_000_000
    /// How long events are kept: a year's seasons and some.
    static let life = Duration.seconds(400 * 24 * 3_600)

    /// The owner that stands for the shop's own name of a person without an account.
    static func visitor(_ name: String) -> String {
        "visitor/" + name
    }

    /// Whether somebody agrees that it is kept what they do: customers by their account, others by
    /// what their events said.
    static func consents(
        _ owner: String, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        if case .customer(let id)? = Owner(owner) {
            guard let customer = try CustomerRows.find(id, in: snapshot) else { return false }
            return customer.consentsPersonalization && !customer.isErased
        }
        return try Visitors.find(owner, in: snapshot) != nil
    }

    /// Forgets what a customer did, who takes no part in what is learned from now on.
    static func withdraw(
        _ customer: String, in transaction: any Transaction
    ) throws(StoreError) {
        try forget(Owner.customer(customer).text, in: transaction)
        try PrivacyChanges.add(in: transaction)
    }

    /// Forgets what somebody did, `limit` events at the most, and that they agreed to it once
    /// nothing is left; says how many there were, and whether there are more.
    @discardableResult
    static func forget(
        _ owner: String, limit: Int = Int(keptOfOne) * 2, in transaction: any Transaction
    ) throws(StoreError) -> (count: Int, more: Bool) {
        guard var visitor = try Visitors.find(owner, in: transaction) else { return (0, false) }
        let (ids, more) = try UserEvents.ids(of: owner, limit: limit, in: transaction)
        for id in ids {
            _ = try UserEvents.remove(id, in: transaction)
        }
        visitor.events -= Int64(ids.count)
        if more {
            try Visitors.put(visitor, in: transaction)
        } else {
            _ = try Visitors.remove(owner, in: transaction)
        }
        try PrivacyChanges.add(in: transaction)
        return (ids.count, more)
    }
}

extension Failure {
    /// Only staff who run the shop speak for others.
    static func othersEvents(_ field: String) -> Failure {
        .field(field, "may be set only by those who run the shop")
    }
}
