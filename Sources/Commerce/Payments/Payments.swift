package import KeyValue
package import Outbox
internal import RPC
package import Schema
internal import Tables

/// The money side of orders: handlers of PaymentService.
///
/// What is asked of a provider is an attempt, planned in the transaction that makes it necessary,
/// together with the effect that carries it out. The attempt's name is the provider's key: asking
/// twice is asking once.
package enum Payments {
    /// The provider that needs nobody outside: the customer pays later, and staff note it.
    package static let invoice = "invoice"
    /// The kind of effects that ask a provider.
    package static let effectKind = "payment"

    /// What the shop does about everything that it asks of providers.
    package static let effectKinds: [String: any EffectKind] = [
        effectKind: PaymentEffects(), lookKind: PaymentLooks(),
        statementKind: PaymentStatements(),
    ]

    /// Where what is asked of a provider waits.
    package static func lane(of provider: String) -> String {
        "payment/\(provider)"
    }

    /// Who moves the money for an order; nil when there is nothing to pay.
    static func provider(
        _ method: PaymentMethod?, for totalMinor: Int64, in snapshot: any Snapshot
    ) throws -> String? {
        guard totalMinor > 0 else { return nil }
        guard let method, !method.provider.isEmpty else { throw Failure.paymentMethodMissing }
        guard try PaymentProviders.find(method.provider, in: snapshot) != nil else {
            throw Failure.providerUnknown(method.provider)
        }
        return method.provider
    }
}

/// Who can move money for the shop; the server writes it when it starts.
package enum PaymentProviders: Table {
    package static let number: UInt16 = 84

    package static func id(of provider: PaymentProviderRow) -> String {
        provider.name
    }

    /// The shop has few.
    static let limit = 50

    /// The names of all.
    static func names(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var names: [String] = []
        try forEach(in: snapshot, limit: limit) {
            names.append($0.name); return true
        }
        return names
    }

    /// Makes `providers` those that there are. Who runs the server decided that, so that the books
    /// of commands need not tell.
    package static func set(
        _ providers: [PaymentProviderRow], in transaction: any Transaction
    ) throws(StoreError) {
        let names = Set(providers.map(\.name))
        for name in try self.names(in: transaction) where !names.contains(name) {
            _ = try remove(name, in: transaction)
        }
        for provider in providers {
            try put(provider, replacing: nil, in: transaction)
        }
    }
}
