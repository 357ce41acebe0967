import RPC
import Schema
import TestSupport
import Wire

/// A client that wants one thing at a time and retries it until it knows how it ended.
final class SimulatedClient {
    enum Wish {
        case adjust(AdjustStockRequest)
        case update(UpdateProductRequest)

        var method: Method {
            switch self {
            case .adjust: Methods.InventoryService.adjustStock
            case .update: Methods.CatalogService.updateProduct
            }
        }

        var bytes: [UInt8] {
            switch self {
            case .adjust(let request): request.encoded()
            case .update(let request): request.encoded()
            }
        }
    }

    private let name: Int
    private var wishes = 0
    private var wish: Wish?
    private var carrier: TestCarrier?
    /// A wish that was fulfilled, with its answer, to be asked once more.
    private var past: (wish: Wish, body: [UInt8], trailers: [HeaderField])?
    private var asksAgain = false

    init(name: Int) {
        self.name = name
    }

    var isIdle: Bool { wish == nil && !asksAgain }

    /// Sends the wish, or loses patience with the answer and drops the call.
    func act(in simulation: Simulation) {
        if let carrier {
            if Int.random(in: 0..<10, using: &simulation.dice) == 0 {
                carrier.hangUp()
                self.carrier = nil
                simulation.outcome.retries += 1
            }
            return
        }
        if wish == nil, !asksAgain {
            choose(in: simulation)
        }
        guard let asked = asksAgain ? past?.wish : wish else { return }
        carrier = simulation.shop.start(asked.method, asked.bytes, as: .owner)
        listen(in: simulation)
    }

    func connectionLost() {
        carrier = nil
    }

    /// Takes the answer, if it is there.
    func listen(in simulation: Simulation) {
        guard let carrier else { return }
        carrier.take()
        guard let trailers = carrier.trailers else { return }
        self.carrier = nil
        let code = trailers.first { $0.name == "grpc-status" }?.value ?? ""
        simulation.outcome.trace.note("\(name) \(code)")
        simulation.outcome.trace.note(carrier.body)
        // UNAVAILABLE, RESOURCE_EXHAUSTED and CANCELLED say nothing about how it ended.
        if ["14", "8", "1"].contains(code) {
            simulation.outcome.retries += 1
        } else if asksAgain {
            asksAgain = false
            if let past, past.body != carrier.body || past.trailers != trailers {
                simulation.outcome.problems.append("a repeat got another answer: \(past.wish)")
            }
        } else {
            learn(carrier, trailers, isSuccess: code == "0", in: simulation)
        }
    }

    private func choose(in simulation: Simulation) {
        wishes += 1
        let digits = String(wishes, radix: 16)
        let zeros = String(repeating: "0", count: 12 - digits.count)
        let id = "0192e4a0-0000-7000-800\(name)-\(zeros)\(digits)"
        if past != nil, Int.random(in: 0..<8, using: &simulation.dice) == 0 {
            asksAgain = true
        } else if Int.random(in: 0..<4, using: &simulation.dice) == 0 {
            wish = .update(simulation.model.update(id, using: &simulation.dice))
        } else {
            wish = .adjust(simulation.model.adjustment(id, using: &simulation.dice))
        }
    }

    private func learn(
        _ carrier: TestCarrier, _ trailers: [HeaderField], isSuccess: Bool,
        in simulation: Simulation
    ) {
        guard let wish else { return }
        self.wish = nil
        simulation.outcome.answers += 1
        if !isSuccess {
            simulation.outcome.refusals += 1
        }
        do {
            switch wish {
            case .adjust(let request):
                past = (wish, carrier.body, trailers)
                let response: AdjustStockResponse = try TestShop.response(carrier)
                simulation.outcome.problems += simulation.model.adjusted(request, response.stock)
            case .update(let request):
                let response: UpdateProductResponse = try TestShop.response(carrier)
                past = (wish, carrier.body, trailers)
                simulation.outcome.problems += simulation.model.updated(request, response.product)
            }
        } catch let failure as Failure {
            let known = ["OUT_OF_STOCK", "ETAG_MISMATCH"]
            if !known.contains(failure.reason) {
                simulation.outcome.problems.append("an unexpected refusal: \(failure)")
            }
        } catch {
            simulation.outcome.problems.append("an answer that cannot be read: \(error)")
        }
    }
}
