internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// One kind of what the shop holds of a person, read in pages.
///
/// Whatever comes to hold personal data adds its part to `all`, and nothing else to the export.
struct PersonalDataPart: Sendable {
    typealias Item = ExportPersonalDataResponse.Part
    typealias Page = RowPage<Item>

    /// Reads some items behind the key `after`, up to `limit` of them.
    let read:
        @Sendable (
            _ customer: CustomerRow, _ keys: KeyRing, _ after: [UInt8]?, _ limit: Int,
            any Snapshot
        ) throws -> Page

    /// All there is, in the order in which it is given out.
    static let all = [
        profile, consent, addresses, sessions, failedSignIns, audit, cart, orders, mailedLinks,
        userEvents, reviews,
    ]

    private static let profile = PersonalDataPart { customer, keys, _, _, _ in
        Page([.customer(try customer.opened(by: keys))])
    }

    private static let consent = PersonalDataPart { customer, _, _, _, _ in
        Page([.consent(customer.consent)])
    }

    private static let addresses = PersonalDataPart { customer, keys, _, _, snapshot in
        Page(
            try AddressRows.list(of: customer.id, in: snapshot).map {
                .address(try $0.opened(of: customer, by: keys))
            })
    }

    private static let sessions = PersonalDataPart { customer, _, _, _, snapshot in
        Page(try SessionRows.list(of: customer.id, in: snapshot).map { .session(Session($0)) })
    }

    private static let failedSignIns = PersonalDataPart { customer, keys, _, _, snapshot in
        guard !customer.isErased else { return Page([]) }
        let email = try customer.opened(by: keys).email
        let row = try SignInTries.failures(of: email, keys: keys, in: snapshot)
        return Page(
            row.map { row in
                [
                    .failedSignIns(
                        FailedSignIns(
                            count: row.count,
                            lastTime: Timestamp(Instant(nanoseconds: row.lastTimeNanoseconds))))
                ]
            } ?? [])
    }

    private static let cart = PersonalDataPart { customer, keys, _, _, snapshot in
        let row = try CartRows.current(of: .customer(customer.id), in: snapshot)
        // What it costs now is nothing that is held of anybody.
        return Page(
            try row.map { row in
                let contact = try row.openContact(by: keys, in: snapshot)
                return [
                    .cart(
                        Cart(
                            id: row.id, state: Cart.State(rawValue: row.state.rawValue),
                            currencyCode: row.currencyCode,
                            lines: row.lines.map {
                                Cart.Line(
                                    sku: $0.sku, productID: $0.productID, quantity: $0.quantity)
                            },
                            shippingAddress: contact.shippingAddress,
                            billingAddress: contact.billingAddress, email: contact.email,
                            couponCode: row.couponCode))
                ]
            } ?? [])
    }

    private static let orders = PersonalDataPart { customer, keys, after, limit, snapshot in
        let page = try Orders.page(
            of: customer.id, after: after, size: limit, in: snapshot)
        return Page(
            rows: try page.rows.map { .order(try $0.opened(by: keys, in: snapshot)) },
            next: page.next)
    }

    private static let mailedLinks = PersonalDataPart { customer, _, _, _, snapshot in
        Page(
            try MailTokens.pending(of: customer.id, in: snapshot).map { row in
                .mailedLink(
                    MailedLink(
                        purpose: MailedLink.Purpose(rawValue: row.purpose.rawValue),
                        expireTime: Timestamp(
                            Instant(nanoseconds: row.expireTimeNanoseconds))))
            })
    }

    private static let userEvents = PersonalDataPart { customer, _, after, limit, snapshot in
        let page = try UserEvents.page(
            of: Owner.customer(customer.id).text, after: after, size: limit, in: snapshot)
        let rows = try UserEvents.find(many: page.ids, in: snapshot)
        return Page(rows: rows.compactMap { $0.map { .userEvent(UserEvent($0)) } }, next: page.next)
    }

    private static let reviews = PersonalDataPart { customer, keys, after, limit, snapshot in
        let page = try ReviewRows.ids(of: customer.id, after: after, limit: limit, in: snapshot)
        let rows = try ReviewRows.find(many: page.ids, in: snapshot).compactMap { $0 }
        let writer = Caller(role: .customer, name: customer.id)
        return Page(
            rows: try Reviews.opened(rows, by: keys, in: snapshot).map {
                .review($0.shown($1, to: writer))
            }, next: page.last)
    }

    private static let audit = PersonalDataPart { customer, _, after, limit, snapshot in
        let page = try AuditLog.page(about: customer.id, after: after, size: limit, in: snapshot)
        return Page(rows: page.rows.map { .auditEntry(AuditEntry($0)) }, next: page.next)
    }
}

extension RowPage {
    /// The only page.
    fileprivate init(_ rows: [Row]) {
        self.init(rows: rows, next: nil)
    }
}
