import Basics
import Commerce
import Crypto
import Foundation
import KeyValue
import RPC
import Schema
import StorageLMDB
import System
import Wire

/// What is measured, and on what.
struct Measurement {
    /// Where the store lies, which no server may have open.
    let store: String
    /// A file with one query in each line.
    let queries: String
    let rounds: Int
    let withFacets: Bool
    let withSize: Bool
}

/// Prints how long queries take in process, on one thread, without a network: 100 ids of each.
func measureSearch(_ measurement: Measurement) throws {
    // Nobody writes meanwhile, so that looking through all of a large store keeps nothing.
    var limits = LMDBLimits()
    limits.snapshotAge = .seconds(3_600)
    let store = try StorageLMDB(directory: measurement.store, limits: limits)
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
    // Others may use the machine: how long the processor was busy tells more then.
    var (nanoseconds, busy): ([Int64], [Int64]) = ([], [])
    var (found, cut, bytes) = (0, 0, 0)
    let snapshot = try store.openSnapshot()
    if measurement.withSize { try printSizes(snapshot) }
    if measurement.rounds == 0 { return }
    for round in 0...measurement.rounds {
        for query in queries {
            let request = SearchProductsRequest(
                query: query, facets: facets, pageSize: 100, idsOnly: true)
            try snapshot.renew()
            let (start, work) = (clock.monotonic(), System.Thread.processorNanoseconds)
            let context = Query(
                snapshot: snapshot, caller: Caller(role: .anyone, name: ""),
                time: Instant(nanoseconds: 0), pages: pages, keys: ring)
            var reply = Reply(reusing: [])
            try Search.searchProducts(request, context, &reply)
            let (worked, end) = (System.Thread.processorNanoseconds, clock.monotonic())
            // The first round warms up.
            if round == 0 { continue }
            nanoseconds.append(end - start)
            busy.append(worked - work)
            bytes += reply.bytes.count
            let response = try SearchProductsResponse.decode(reply.bytes)
            found += response.ids.count
            cut += response.cutShort ? 1 : 0
        }
    }
    print(
        "\(nanoseconds.count) searches: \(shares(nanoseconds)); processor \(shares(busy)); "
            + "\(found) ids, \(cut) cut short")
}

/// Below what the times of so many of a hundred are.
private func shares(_ nanoseconds: [Int64]) -> String {
    let sorted = nanoseconds.sorted()
    func microseconds(_ share: Double) -> Int64 {
        sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] / 1_000
    }
    return "p50 \(microseconds(0.5)) us, p90 \(microseconds(0.9)), p99 \(microseconds(0.99)), "
        + "most \(microseconds(1))"
}

/// Prints how many bytes the rows of the search index have, and those of the whole store.
private func printSizes(_ snapshot: any Snapshot) throws {
    // The tables of the index, by the numbers that their keys begin with.
    let tables = Set<UInt16>(110...117).union(121...126)
    var (index, all) = (0, 0)
    try snapshot.scanAll { key, value in
        let size = key.count + value.count
        all += size
        if tables.contains(UInt16(key[0]) << 8 | UInt16(key[1])) { index += size }
        return true
    }
    print("\(index / 1_000_000) MB of \(all / 1_000_000) MB of rows are the search index")
}
