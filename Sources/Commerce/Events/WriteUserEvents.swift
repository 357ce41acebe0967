internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Event {
    /// Takes down what somebody did, as far as they agreed.
    package static func writeUserEvents(
        _ request: WriteUserEventsRequest, _ command: inout Command
    ) throws -> WriteUserEventsResponse {
        // Views come with every page and change nothing of the shop; purchases from elsewhere do.
        command.isAudited = request.events.contains { $0.kind == .purchase }
        let owners = try owners(of: request.events, for: command.caller)
        for (position, event) in request.events.enumerated() {
            try check(event, "events[\(position)]", at: command.time, for: command.caller)
        }
        var answer = WriteUserEventsResponse()
        let isStaff = command.caller.isStaff
        if !request.consent, !isStaff, let owner = owners.first, !owner.hasPrefix("customer/") {
            let (count, _) = try forget(owner, in: command.transaction)
            command.isAudited = command.isAudited || count > 0
        }
        let known = try knownProducts(of: request.events, in: command.transaction)
        for (owner, indexes) in grouped(owners) {
            let agrees =
                owner.hasPrefix("customer/")
                ? try consents(owner, in: command.transaction) : request.consent
            guard agrees else {
                answer.withoutConsent += Int32(indexes.count)
                continue
            }
            var visitor =
                try Visitors.find(owner, in: command.transaction) ?? VisitorRow(owner: owner)
            let before = visitor
            for index in indexes {
                let event = request.events[index]
                let items = event.items.filter { known.contains($0.productID) }
                if items.isEmpty, !event.items.isEmpty {
                    answer.unknownGoods += 1
                } else if !visitor.admit(at: command.time, unbounded: isStaff) {
                    answer.overLimit += 1
                } else {
                    try UserEvents.put(
                        UserEventRow(event, items, of: owner, &command), replacing: nil,
                        in: command.transaction)
                    answer.written += 1
                }
            }
            if visitor != before {
                try Visitors.put(visitor, in: command.transaction)
            }
        }
        return answer
    }

    /// Who did each of the events.
    private static func owners(
        of events: [UserEvent], for caller: Caller
    ) throws(Failure) -> [String] {
        if let owner = Owner(caller) {
            for (position, event) in events.enumerated() {
                let field =
                    event.visitorID.isEmpty
                    ? event.customerID.isEmpty ? nil : "customer_id" : "visitor_id"
                if let field { throw .othersEvents("events[\(position)].\(field)") }
            }
            return events.map { _ in owner.text }
        }
        guard caller.role >= .manager else { throw .permissionMissing }
        var owners: [String] = []
        for (position, event) in events.enumerated() {
            guard event.visitorID.isEmpty != event.customerID.isEmpty else {
                throw .field(
                    "events[\(position)]", "must name either a visitor_id or a customer_id")
            }
            owners.append(
                event.customerID.isEmpty
                    ? visitor(event.visitorID) : Owner.customer(event.customerID).text)
        }
        return owners
    }

    private static func check(
        _ event: UserEvent, _ place: String, at time: Instant, for caller: Caller
    ) throws(Failure) {
        switch event.kind {
        case .search:
            guard !event.query.isEmpty else {
                throw .field("\(place).query", "must say what was searched for")
            }
        case .purchase:
            guard caller.role >= .manager else {
                throw .field("\(place).kind", "purchases come from orders")
            }
            fallthrough
        case .view, .click, .add, .remove, .impression:
            guard !event.items.isEmpty else {
                throw .field("\(place).items", "must name the goods")
            }
        default: throw .field("\(place).kind", "must be a kind that is known")
        }
        guard let stamp = event.eventTime else { return }
        guard let instant = stamp.instant,
            instant <= time.advanced(by: clockSkew), instant.nanoseconds >= earliestNanoseconds
        else {
            throw .field(
                "\(place).event_time", "must lie between 1990 and five minutes from now")
        }
    }

    private static func knownProducts(
        of events: [UserEvent], in snapshot: any Snapshot
    ) throws(StoreError) -> Set<String> {
        let ids = Array(Set(events.lazy.flatMap(\.items).map(\.productID)))
        var known: Set<String> = []
        try snapshot.get(many: ids.map(Products.key)) { position, _ in
            known.insert(ids[position])
        }
        return known
    }

    /// The positions of each owner's events, in the order in which owners come first.
    private static func grouped(_ owners: [String]) -> [(String, [Int])] {
        var order: [String] = []
        var groups: [String: [Int]] = [:]
        for (position, owner) in owners.enumerated() {
            if groups[owner] == nil { order.append(owner) }
            groups[owner, default: []].append(position)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }
}

extension VisitorRow {
    /// Counts one more event, unless there are too many.
    fileprivate mutating func admit(at time: Instant, unbounded: Bool) -> Bool {
        guard events < Event.keptOfOne else { return false }
        if !unbounded {
            if time.nanoseconds - hourNanoseconds >= Event.hour.clampedNanoseconds {
                (hourNanoseconds, written) = (time.nanoseconds, 0)
            }
            guard written < Event.hourly else { return false }
            written += 1
        }
        events += 1
        return true
    }
}

extension UserEventRow {
    fileprivate init(
        _ event: UserEvent, _ items: [UserEvent.Item], of owner: String, _ command: inout Command
    ) {
        self.init(
            id: command.makeID().description, owner: owner, kind: event.kind.rawValue,
            productIDs: items.map(\.productID), quantities: items.map { max(1, $0.quantity) },
            timeNanoseconds: event.eventTime?.instant?.nanoseconds ?? command.time.nanoseconds,
            query: event.query, attributionToken: event.attributionToken,
            createTimeNanoseconds: command.time.nanoseconds)
    }
}
