internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Payments {
    /// Lists what providers reported and is of no use, the latest first.
    package static func listParkedEvents(
        _ request: ListParkedEventsRequest, _ query: borrowing Query
    ) throws -> ListParkedEventsResponse {
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let number = ProviderEvents.parked.number
        var range = (from: [UInt8](), to: [UInt8]())
        number.append(to: &range.from)
        (number + 1).append(to: &range.to)
        let page = try KeyPage(
            range, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 200), order: .descending,
            in: query.snapshot)
        let ids = page.keys.compactMap(id(ofParkedAt:))
        let rows = try ProviderEvents.find(many: ids, in: query.snapshot)
        return ListParkedEventsResponse(
            events: rows.compactMap { $0?.shown },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }

    /// A key is the index's number, the time, and two texts with their end marks.
    private static func id(ofParkedAt key: [UInt8]) -> KeyPair<String, String>? {
        let texts = key.dropFirst(10).split(separator: 0)
        guard texts.count == 2 else { return nil }
        return KeyPair(
            String(decoding: texts[0], as: UTF8.self), String(decoding: texts[1], as: UTF8.self))
    }
}

extension ProviderEventRow {
    /// The report as staff see it; nil if it was of use.
    fileprivate var shown: ParkedEvent? {
        guard let parked else { return nil }
        let answer = parked.answer ?? ProviderAnswer()
        return ParkedEvent(
            provider: provider, id: eventID, reason: ParkedEvent.Reason(rawValue: reason),
            attemptID: parked.key, outcome: answer.outcome.shown,
            amount: answer.currencyCode.isEmpty
                ? nil
                : Money(currencyCode: answer.currencyCode, amountMinor: answer.amountMinor),
            providerReference: answer.providerReference,
            createTime: Timestamp(nanoseconds: timeNanoseconds))
    }
}
