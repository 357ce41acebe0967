import Commerce
import RPC
import Schema
import Tables
import TestSupport
import Wire

/// A client that reads all goods now and then, slowly, and holds them against what they were at the
/// revision it is told.
final class SimulatedExport: SimulatedParty {
    private var carrier: TestCarrier?

    var isIdle: Bool { carrier == nil }

    func act(in simulation: Simulation) {
        guard let carrier else {
            let request = ExportProductsRequest(includeDeleted: true)
            carrier = simulation.shop.start(
                Methods.CatalogService.exportProducts, request.encoded(), as: .owner)
            return
        }
        if Int.random(in: 0..<50, using: &simulation.dice) == 0 {
            carrier.hangUp()
            self.carrier = nil
            return
        }
        carrier.take()
        guard let status = carrier.status else { return }
        self.carrier = nil
        simulation.outcome.trace.note("export \(status)")
        simulation.outcome.trace.note(carrier.body)
        switch status {
        case .ok:
            do {
                simulation.outcome.exports += 1
                simulation.outcome.problems += try compare(carrier, with: simulation)
            } catch {
                simulation.outcome.problems.append("an export cannot be read: \(error)")
            }
        case .unavailable, .resourceExhausted, .cancelled, .aborted:
            simulation.outcome.retries += 1
        default:
            simulation.outcome.problems.append("an export was refused: \(status)")
        }
        carrier.hangUp()
    }

    func connectionLost() {
        carrier?.hangUp()
        carrier = nil
    }

    /// It reads when it acts, and not before.
    func listen(in simulation: Simulation) {}

    private func compare(
        _ carrier: TestCarrier, with simulation: Simulation
    ) throws -> [String] {
        let answers = try TestShop.messages(carrier, of: ExportProductsResponse.self)
        guard let summary = answers.last?.summary else {
            return ["an export ended without its summary"]
        }
        guard let then = try simulation.snapshot(at: summary.revision) else {
            return ["an export shows revision \(summary.revision), which never was"]
        }
        var products: [Product] = []
        try Products.forEach(in: then) { product in
            products.append(product)
            return true
        }
        let name = "export of revision \(summary.revision)"
        var problems: [String] = []
        if answers.flatMap(\.products) != products {
            problems.append("\(name): its products are not those of that moment")
        }
        if summary.count != UInt64(products.count) {
            problems.append("\(name): it counts \(summary.count), not \(products.count)")
        }
        if summary.checksum != TestShop.checksum(of: products) {
            problems.append("\(name): its checksum is wrong")
        }
        return problems
    }
}
