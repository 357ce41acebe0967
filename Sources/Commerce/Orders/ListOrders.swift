internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Orders {
    /// What a page looks at, at the most, when few orders are what is asked for; the next page goes
    /// on from there.
    private static let workLimit = 2_000

    /// Lists orders, the latest first: the caller's, or for staff all.
    package static func listOrders(
        _ request: ListOrdersRequest, _ query: borrowing Query
    ) throws -> ListOrdersResponse {
        guard query.caller.isStaff || request.customerID.isEmpty else {
            throw Failure.field("customer_id", "must be empty, for it is for staff")
        }
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let after = try query.pages.open(request.pageToken, of: pageQuery)
        let size = pageSize(request.pageSize, standard: 20, limit: 100)
        let page = try page(
            of: owner(request, query.caller), after: after, size: size,
            where: OrderTest(request), in: query.snapshot)
        return ListOrdersResponse(
            orders: page.rows.map(\.shown),
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }

    /// Whose orders are asked for; those of all when nil.
    private static func owner(_ request: ListOrdersRequest, _ caller: Caller) -> Owner? {
        if let owner = Owner(caller) { return owner }
        return request.customerID.isEmpty ? nil : .customer(request.customerID)
    }

    /// Walks backwards in time until the page is full or enough was looked at.
    private static func page(
        of owner: Owner?, after last: [UInt8]?, size: Int, where test: OrderTest,
        in snapshot: any Snapshot
    ) throws(StoreError) -> RowPage<OrderRow> {
        let range = owner.map { OrderRows.byOwner.range(of: $0.text) } ?? OrderRows.keys
        var rows: [OrderRow] = []
        var last = last
        var looked = 0
        while looked < workLimit {
            let keys = try KeyPage(
                range, after: last, size: min(size, workLimit - looked), order: .descending,
                in: snapshot)
            let ids = keys.keys.map {
                String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
            }
            for (key, row) in zip(keys.keys, try OrderRows.find(many: ids, in: snapshot)) {
                looked += 1
                last = key
                guard let row, test.passes(row) else { continue }
                rows.append(row)
                if rows.count == size {
                    let isLast = key == keys.keys.last && keys.next == nil
                    return RowPage(rows: rows, next: isLast ? nil : key)
                }
            }
            if keys.next == nil { return RowPage(rows: rows, next: nil) }
        }
        return RowPage(rows: rows, next: last)
    }
}

/// Which orders are asked for.
private struct OrderTest {
    private let states: Set<Int32>
    private let from: Int64
    private let to: Int64

    init(_ request: ListOrdersRequest) {
        states = Set(request.states.map(\.rawValue))
        from = request.minCreateTime?.instant?.nanoseconds ?? .min
        to = request.maxCreateTime?.instant?.nanoseconds ?? .max
    }

    func passes(_ order: OrderRow) -> Bool {
        (states.isEmpty || states.contains(order.state.rawValue))
            && order.createTimeNanoseconds >= from && order.createTimeNanoseconds < to
    }
}
