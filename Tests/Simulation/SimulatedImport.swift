import RPC
import Schema
import TestSupport
import Wire

/// A client that imports one file after another over connections that break, and goes on where the
/// shop says it stands.
final class SimulatedImport: SimulatedParty {
    /// A call with what was sent on it.
    private struct Line {
        let carrier: TestCarrier
        /// The row to send next, once it is known.
        var next: Int?
        var hasEnded = false
    }

    /// Whether no file is half sent.
    private(set) var isIdle = true
    private let name: Int
    private let goods: ImportFile.Goods
    private var files = 0
    private var line: Line?
    /// Calls that nobody listens to any more. Some rows are still sent on them, as by somebody
    /// else who imports the same file.
    private var ghosts: [Line] = []
    /// Answers of this call that were looked at, and the mark that the last one told.
    private var read = 0
    private var told: UInt64?
    /// Whether this call sent a row that must end it.
    private var hasMisbehaved = false

    init(name: Int) {
        self.name = name
        goods = ImportFile.Goods(of: name)
    }

    func act(in simulation: Simulation) {
        if !ghosts.isEmpty {
            switch Int.random(in: 0..<20, using: &simulation.dice) {
            case 0: ghosts.removeFirst().carrier.hangUp()
            case 1..<10: sendSome(on: &ghosts[0], in: simulation)
            default: break
            }
        }
        guard var line else { return begin(in: simulation) }
        switch Int.random(in: 0..<60, using: &simulation.dice) {
        case 0..<2:
            line.carrier.hangUp()
            self.line = nil
        case 2..<4:
            ghosts.append(line)
            self.line = nil
        case 4 where told != nil && !line.hasEnded:
            hasMisbehaved = true
            send(number: 0, Product(), [:], on: line.carrier, in: simulation)
        default:
            findPlace(of: &line, in: simulation)
            sendSome(on: &line, in: simulation)
            self.line = line
        }
    }

    func connectionLost() {
        for each in ghosts + [line].compactMap(\.self) {
            each.carrier.hangUp()
        }
        line = nil
        ghosts = []
    }

    /// Takes what was answered meanwhile.
    func listen(in simulation: Simulation) {
        guard let carrier = line?.carrier else { return }
        carrier.take()
        do {
            let answers = try TestShop.messages(carrier, of: ImportProductsResponse.self)
            for answer in answers.dropFirst(read) {
                simulation.outcome.trace.note("import \(name) \(answer.committedThrough)")
                simulation.outcome.problems +=
                    simulation.model.imports[name]?.answered(answer, after: told) ?? []
                told = answer.committedThrough
            }
            read = answers.count
        } catch {
            simulation.outcome.problems.append("an import's answer cannot be read: \(error)")
        }
        if let status = carrier.status {
            simulation.outcome.trace.note("import \(name) \(status)")
            ended(status, in: simulation)
        }
    }

    // MARK: Inside

    private func begin(in simulation: Simulation) {
        if isIdle {
            files += 1
            let file = ImportFile("import-\(name)-\(files)", of: goods, using: &simulation.dice)
            simulation.model.imports[name] = ImportModel(
                file, of: goods, after: simulation.model.imports[name])
            isIdle = false
        }
        guard let model = simulation.model.imports[name] else { return }
        read = 0
        told = nil
        hasMisbehaved = false
        let carrier = simulation.shop.open(Methods.CatalogService.importProducts, as: .owner)
        let start = ImportProductsRequest.Start(
            importID: model.file.id, mode: model.file.mode, source: model.file.id)
        simulation.shop.send(ImportProductsRequest(step: .start(start)).encoded(), on: carrier)
        line = Line(carrier: carrier)
        if Int.random(in: 0..<4, using: &simulation.dice) == 0 {
            // It does not wait to hear where the import stands, so some rows may come again.
            line?.next = model.file.rows.firstIndex { $0.number > model.acknowledged }
        }
    }

    /// Goes on behind what is durable, or sometimes before that.
    private func findPlace(of line: inout Line, in simulation: Simulation) {
        guard line.next == nil, let told, let model = simulation.model.imports[name] else { return }
        let rows = model.file.rows
        let place = rows.firstIndex { $0.number > told } ?? rows.count
        let goesBack = Int.random(in: 0..<3, using: &simulation.dice) == 0
        line.next = goesBack ? Int.random(in: 0...place, using: &simulation.dice) : place
    }

    private func sendSome(on line: inout Line, in simulation: Simulation) {
        guard let model = simulation.model.imports[name], !line.hasEnded else { return }
        let rows = model.file.rows
        let burst = Int.random(in: 1...12, using: &simulation.dice)
        for _ in 0..<burst {
            guard let position = line.next, position < rows.count else { break }
            var row = rows[position]
            if row.number <= model.acknowledged {
                // It is durable: taken once more, it would show.
                row.product.title = "Sent again"
            }
            send(number: row.number, row.product, row.counted, on: line.carrier, in: simulation)
            line.next = position + 1
        }
        if line.next == rows.count {
            line.hasEnded = true
            line.carrier.call.inputEnded()
        }
    }

    private func send(
        number: UInt64, _ product: Product, _ counted: [String: Int64], on carrier: TestCarrier,
        in simulation: Simulation
    ) {
        simulation.model.imports[name]?.sent(number)
        let quantities = counted.sorted { $0.key < $1.key }.map {
            ImportProductsRequest.Row.Quantity(sku: $0.key, onHand: $0.value)
        }
        let row = ImportProductsRequest.Row(
            number: number, product: product, quantities: quantities)
        simulation.shop.send(ImportProductsRequest(step: .row(row)).encoded(), on: carrier)
    }

    private func ended(_ status: StatusCode, in simulation: Simulation) {
        let hasEnded = line?.hasEnded ?? false
        line?.carrier.hangUp()
        line = nil
        switch status {
        case .ok:
            guard let model = simulation.model.imports[name], hasEnded, model.isDone else {
                return simulation.outcome.problems.append("an import ended before its last row")
            }
            for ghost in ghosts {
                ghost.carrier.hangUp()
            }
            ghosts = []
            isIdle = true
            simulation.outcome.imports += 1
        case .unavailable, .resourceExhausted, .cancelled, .aborted:
            simulation.outcome.retries += 1
        case .invalidArgument where hasMisbehaved:
            simulation.outcome.refusals += 1
        default:
            simulation.outcome.problems.append("an import was refused: \(status)")
        }
    }
}
