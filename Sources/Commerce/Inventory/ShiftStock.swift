internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// What an order does with the stock of its goods.
enum StockStep {
    /// A checkout keeps units from others.
    case hold
    /// It gives them back.
    case release
    /// An order that is placed at once will take units.
    case allocate
    /// An order that is placed will take what its checkout held.
    case allocateHeld
    /// An order will not take them after all.
    case deallocate
    /// They leave the shop.
    case send
    /// They lie in the shop again.
    case takeBack

    fileprivate var kind: MovementRow.Kind {
        switch self {
        case .hold: .held
        case .release: .released
        case .allocate, .allocateHeld: .allocated
        case .deallocate: .deallocated
        case .send: .sent
        case .takeBack: .returned
        }
    }

    /// What one unit does to each counter.
    fileprivate var change: (onHand: Int64, held: Int64, allocated: Int64) {
        switch self {
        case .hold: (0, 1, 0)
        case .release: (0, -1, 0)
        case .allocate: (0, 0, 1)
        case .allocateHeld: (0, -1, 1)
        case .deallocate: (0, 0, -1)
        case .send: (-1, 0, -1)
        case .takeBack: (1, 0, 0)
        }
    }

    /// Whether others could have taken the units first.
    fileprivate var needsAvailable: Bool {
        switch self {
        case .hold, .allocate: true
        default: false
        }
    }
}

extension Inventory {
    /// Does `step` with so many units of each sku, for `order`: with all, or none. Each is a
    /// movement.
    ///
    /// FAILED_PRECONDITION with OUT_OF_STOCK names every sku of which too few are available.
    static func shift(
        _ units: UnitSums, _ step: StockStep, for order: String, in command: inout Command
    ) throws {
        let stocks = try stocks(of: units, in: command.transaction)
        try shift(stocks, by: units, step, for: order, in: &command)
    }

    /// The stock of these skus, in their order.
    static func stocks(
        of units: UnitSums, in snapshot: any Snapshot
    ) throws -> [StockRow] {
        let skus = units.names
        return try zip(skus, Stocks.find(many: skus, in: snapshot)).map { sku, stock in
            guard let stock else { throw Failure.notFound(.sku, sku) }
            return stock
        }
    }

    /// The same for who has read the stock of each of these skus, in their order, in this
    /// transaction.
    static func shift(
        _ stocks: [StockRow], by units: UnitSums, _ step: StockStep, for order: String,
        in command: inout Command
    ) throws {
        precondition(
            stocks.elementsEqual(units.all) { $0.sku == $1.name },
            "Nothing is taken that is not counted.")
        if step.needsAvailable {
            try checkAvailable(stocks, units)
        }
        for (old, (_, quantity)) in zip(stocks, units.all) {
            var stock = old
            try stock.shift(quantity, step)
            let movement = MovementRow(
                sku: stock.sku, kind: step.kind, delta: step.change.onHand * quantity,
                caller: command.caller.name, heldDelta: step.change.held * quantity,
                allocatedDelta: step.change.allocated * quantity, orderID: order)
            try write(stock, replacing: old, movedBy: movement, in: &command)
        }
    }

    private static func checkAvailable(
        _ stocks: [StockRow], _ units: UnitSums
    ) throws(Failure) {
        var refusal: Failure?
        for (stock, (_, wanted)) in zip(stocks, units.all) where stock.available < wanted {
            if stock.terms?.backorder == true { continue }
            let failure = Failure.outOfStock(stock.sku, available: max(0, stock.available))
            if refusal == nil {
                refusal = failure
            } else {
                refusal?.preconditions += failure.preconditions
            }
        }
        if let refusal { throw refusal }
    }
}

extension StockRow {
    /// Counts a step with so many units.
    fileprivate mutating func shift(_ quantity: Int64, _ step: StockStep) throws(Failure) {
        precondition(quantity > 0, "An order moves one unit or more.")
        let change = step.change
        let (sum, overflows) = onHand.addingReportingOverflow(change.onHand * quantity)
        let (held, heldOverflows) = held.addingReportingOverflow(change.held * quantity)
        let (allocated, allocatedOverflows) = allocated.addingReportingOverflow(
            change.allocated * quantity)
        if overflows || heldOverflows || allocatedOverflows {
            throw .stockOverflow(sku)
        }
        guard sum >= 0 else { throw .outOfStock(sku, available: onHand) }
        precondition(
            held >= 0 && allocated >= 0, "An order gives back no more than it took.")
        onHand = sum
        self.held = held
        self.allocated = allocated
    }
}
