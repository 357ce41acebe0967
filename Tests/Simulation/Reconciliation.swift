import Basics
import RPC
import Schema
import TestSupport
import Wire

/// Wants to compare the shop's books with the sandbox's, a part at a time.
struct ReconcileWish: Wish {
    let request: ReconcilePaymentRequest
    let method = Methods.PaymentService.reconcilePayment
    let refusals: Set<String> = []
    /// Keeps its wishes.
    private unowned let simulation: Simulation

    /// All that ever happens in a simulation.
    static func request(_ id: String, after token: String) -> ReconcilePaymentRequest {
        ReconcilePaymentRequest(
            provider: "sandbox", startTime: Timestamp(seconds: 1),
            endTime: Timestamp(seconds: 4_000_000_000), pageToken: token, requestID: id)
    }

    init(_ id: String, in simulation: Simulation) {
        self.simulation = simulation
        request = ReconcileWish.request(id, after: simulation.comparison)
    }

    var bytes: [UInt8] { request.encoded() }
    var requestID: String { request.requestID }

    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String] {
        let response: ReconcilePaymentResponse = try TestShop.response(carrier)
        simulation.comparison = response.nextPageToken
        // What the sandbox did may still be on its way here; nothing else may differ, ever.
        return response.differences.filter { $0.kind != .state }.map {
            "the books differ: \($0)"
        }
    }
}

extension Simulation {
    /// Compares all of the books once nothing is under way, and says where they differ.
    func reconcile() throws -> [ReconcilePaymentResponse.Difference] {
        var found: [ReconcilePaymentResponse.Difference] = []
        var token = ""
        var parts = 0
        repeat {
            // Ids of the last process alone begin anew, and these are nobody else's.
            parts += 1
            let digits = "\(parts)"
            let zeros = String(repeating: "0", count: 12 - digits.count)
            let request = ReconcileWish.request(
                "0192e4a0-0000-7000-9000-\(zeros)\(digits)", after: token)
            let carrier = shop.start(
                Methods.PaymentService.reconcilePayment, request.encoded(), as: .manager)
            for _ in 0..<2_000 where carrier.trailers == nil {
                try work()
                try till.step(in: self)
                carrier.take()
            }
            let response: ReconcilePaymentResponse = try TestShop.response(carrier)
            if response.providerSilent { outcome.problems.append("the sandbox is silent") }
            found += response.differences
            token = response.nextPageToken
        } while !token.isEmpty && outcome.problems.isEmpty
        return found
    }
}
