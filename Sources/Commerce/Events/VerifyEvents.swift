internal import KeyValue
internal import Schema
internal import Tables

extension Event {
    /// What is wrong with what is kept of people.
    static func verify(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems = try UserEvents.verify(in: snapshot) + Visitors.verify(in: snapshot)
        var counts: [String: Int64] = [:]
        try UserEvents.forEach(in: snapshot) { event in
            counts[event.owner, default: 0] += 1
            if event.productIDs.count != event.quantities.count {
                problems.append("event \(event.id): its goods and their quantities do not agree")
            }
            return true
        }
        try Visitors.forEach(in: snapshot) { visitor in
            if counts.removeValue(forKey: visitor.owner) ?? 0 != visitor.events {
                problems.append("visitor \(visitor.owner): their events are not as many as counted")
            }
            return true
        }
        problems += counts.keys.sorted().map { "visitor \($0): nobody counted their events" }
        return problems
    }
}
