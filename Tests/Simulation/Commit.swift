import Commerce
import Outbox
import RPC
import Schema
import Tables
import TestSupport
import Wire

/// What one committed command did, row by row.
struct Commit {
    /// A row before and after; nil where there is none.
    struct Changed<Row: Message> {
        let old: Row?
        let new: Row?

        init(_ change: MemoryStoreDisk.Change) throws {
            old = try change.old.map { bytes in try Row.decode(bytes) }
            new = try change.new.map { bytes in try Row.decode(bytes) }
        }
    }

    let revision: UInt64
    private(set) var logs: [Changed<LogRow>] = []
    private(set) var audits: [AuditRow] = []
    private(set) var figures: [Changed<FiguresRow>] = []
    private(set) var stocks: [Changed<StockRow>] = []
    private(set) var movements: [MovementRow] = []
    private(set) var effects: [Changed<EffectRow>] = []
    private(set) var uses: [Changed<CouponUsesRow>] = []
    private(set) var carts: [Changed<CartRow>] = []
    private(set) var orders: [Changed<OrderRow>] = []
    private(set) var events: [OrderEventRow] = []
    private(set) var payments: [Changed<PaymentRow>] = []
    private(set) var attempts: [Changed<AttemptRow>] = []
    private(set) var reports: [Changed<ProviderEventRow>] = []
    /// Whether anything of the shop was written, and not only what is noted of every command.
    private(set) var changesShop = false
    /// The keys of all rows that it wrote or removed.
    private let keys: Set<[UInt8]>

    /// The numbers of what the books of commands and of people write, refusals included.
    private static let logTable: UInt16 = 1
    private static let auditTable: UInt16 = 3
    private static let shopTables: Set<UInt16> = [
        10, 16, 19, 20, 22, 23, 24, 25, 30, 32, 50, 52, 53, 54, 60, 70, 75, 80, 82, 83, 84,
    ]

    init(revision: UInt64, _ changes: [MemoryStoreDisk.Change]) throws {
        self.revision = revision
        keys = Set(changes.map(\.key))
        for change in changes {
            try add(change)
        }
    }

    private mutating func add(_ change: MemoryStoreDisk.Change) throws {
        let table = UInt16(change.key[0]) << 8 | UInt16(change.key[1])
        if Commit.shopTables.contains(table) { changesShop = true }
        switch table {
        case Commit.logTable: logs.append(try Changed(change))
        case Commit.auditTable:
            if let bytes = change.new { audits.append(try AuditRow.decode(bytes)) }
        case Figures.number: figures.append(try Changed(change))
        case Stocks.number: stocks.append(try Changed(change))
        case Movements.number:
            if let bytes = change.new { movements.append(try MovementRow.decode(bytes)) }
        case Effects.number: effects.append(try Changed(change))
        case CouponUses.number: uses.append(try Changed(change))
        case CartRows.number: carts.append(try Changed(change))
        case OrderRows.number: orders.append(try Changed(change))
        case OrderEvents.number:
            if let bytes = change.new { events.append(try OrderEventRow.decode(bytes)) }
        case PaymentRows.number: payments.append(try Changed(change))
        case Attempts.number: attempts.append(try Changed(change))
        case ProviderEvents.number: reports.append(try Changed(change))
        default: break
        }
    }

    /// What the books of commands say of it, if it changed something or can be repeated.
    var log: LogRow? {
        logs.first { $0.old == nil }?.new
    }

    /// Whether what it is said to have changed was written.
    var isNamedRightly: Bool {
        logs.compactMap { $0.old == nil ? $0.new : nil }.flatMap(\.changed).allSatisfy {
            keys.contains($0.key)
        }
    }

    /// The one cart, order or payment that it changed; nil if there are none or several.
    var cart: Changed<CartRow>? { carts.count == 1 ? carts[0] : nil }
    var order: Changed<OrderRow>? { orders.count == 1 ? orders[0] : nil }
    var payment: Changed<PaymentRow>? { payments.count == 1 ? payments[0] : nil }

    /// What it planned to ask providers.
    var planned: [AttemptRow] {
        attempts.compactMap { $0.old == nil ? $0.new : nil }
    }

    /// How many more units of a sku lie in the shop by it.
    func unitsIn(of sku: String) -> Int64 {
        stocks.filter { ($0.new ?? $0.old)?.sku == sku }
            .reduce(0) { $0 + ($1.new?.onHand ?? 0) - ($1.old?.onHand ?? 0) }
    }
}
