import Basics
import Commerce
import Crypto
import Foundation
import KeyValue
import RPC
import Schema
import StorageLMDB
import TestSupport
import Wire

/// Prints what it costs to find out who calls, beside a whole GetProduct without a network.
func measureTokens() throws {
    let directory = NSTemporaryDirectory() + "measure-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let keys = KeySafe(KeyRing(madeAtSeconds: 0))
    let store = try StorageLMDB(directory: directory)
    let shop = try TestShop(on: store, keys: keys)
    try shop.stock("TEA", 3)
    try shop.register("ada@example.com")
    let tokens = try (0..<2).map { _ in try shop.signIn("ada@example.com").token }
    let key = try shop.hire("mia", .manager)

    let accounts = Accounts(ownerHash: APIKey().hash, keys: keys)
    var snapshot = try store.openSnapshot()
    let time = shop.clock.now()
    for (name, token) in [("a session's token", tokens[0]), ("a member of staff's key", key)] {
        let bytes = Array(token.utf8)
        try report("verify \(name)", of: 200_000) { turn in
            // None may be held for long, and a loop takes a new one whenever it wakes.
            if turn % 1_000 == 0 { snapshot = try store.openSnapshot() }
            guard try accounts.verify(bytes.span, at: time, in: { snapshot }) != nil else {
                throw Unverified()
            }
        }
    }

    let request = GetProductRequest(id: "product-TEA").encoded()
    let calls = try TestCalls(shopServices, store: store, authenticator: accounts)
    for (name, tokens) in [
        ("without a token", []), ("with the connection's token", [tokens[0]]),
        ("with another token each time", tokens),
    ] {
        try report("GetProduct \(name)", of: 100_000) { turn in
            let fields =
                tokens.isEmpty
                ? [] : [("authorization", "Bearer \(tokens[turn % tokens.count])")]
            let carrier = calls.call(
                Methods.CatalogService.getProduct, TestCalls.framed(request), fields)
            guard carrier.trailers?.contains(where: { $0.value == "0" }) == true else {
                throw Unverified()
            }
        }
    }
}

/// A token that was good was not taken.
private struct Unverified: Error {}

/// The median of nine parts, so that a moment in which the machine did something else counts
/// little.
private func report(_ name: String, of turns: Int, _ body: (Int) throws -> Void) throws {
    let (clock, parts) = (SystemTime(), 9)
    var costs: [Int64] = []
    for _ in 0..<parts {
        let start = clock.monotonic()
        for turn in 0..<turns / parts {
            try body(turn)
        }
        costs.append((clock.monotonic() - start) / Int64(turns / parts))
    }
    print("\(name): \(costs.sorted()[parts / 2]) ns")
}
