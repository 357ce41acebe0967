import Basics
import Commerce
import Crypto
import Foundation
import KeyValue
import RPC
import Schema
import StorageLMDB
import Wire

/// What is measured, and on what.
struct Measurement {
    /// Where the store lies, which no server may have open.
    let store: String
    /// A file with one query in each line.
    let queries: String
    let rounds: Int
    let withFacets: Bool
}

/// Prints how long queries take in process, on one thread, without a network: 100 ids of each.
func measureSearch(_ measurement: Measurement) throws {
    let store = try StorageLMDB(directory: measurement.store)
    defer { store.close() }
    let text = try String(contentsOfFile: measurement.queries, encoding: .utf8)
    let queries = text.split(whereSeparator: \.isNewline).map(String.init)
    let facets: [FacetRequest] =
        measurement.withFacets
        ? [
            FacetRequest(kind: .brand), FacetRequest(kind: .category), FacetRequest(kind: .price),
            FacetRequest(kind: .rating),
        ] : []
    let clock = SystemTime()
    let ring = KeyRing(madeAtSeconds: 0)
    let pages = PageTokens(ring)
    var nanoseconds: [Int64] = []
    var (found, cut, bytes) = (0, 0, 0)
    let snapshot = try store.openSnapshot()
    for round in 0...measurement.rounds {
        for query in queries {
            let request = SearchProductsRequest(
                query: query, facets: facets, pageSize: 100, idsOnly: true)
            try snapshot.renew()
            let start = clock.monotonic()
            let context = Query(
                snapshot: snapshot, caller: Caller(role: .anyone, name: ""),
                time: Instant(nanoseconds: 0), pages: pages, keys: ring)
            var reply = Reply(reusing: [])
            try Search.searchProducts(request, context, &reply)
            let end = clock.monotonic()
            // The first round warms up.
            if round == 0 { continue }
            nanoseconds.append(end - start)
            bytes += reply.bytes.count
            let response = try SearchProductsResponse.decode(reply.bytes)
            found += response.ids.count
            cut += response.cutShort ? 1 : 0
        }
    }
    nanoseconds.sort()
    func microseconds(_ share: Double) -> String {
        let place = min(nanoseconds.count - 1, Int(Double(nanoseconds.count) * share))
        return "\(nanoseconds[place] / 1_000)"
    }
    print(
        "\(nanoseconds.count) searches: p50 \(microseconds(0.5)) us, p90 \(microseconds(0.9)), "
            + "p99 \(microseconds(0.99)), most \(microseconds(1)); \(found) ids, \(cut) cut short")
}
