internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// What an order takes from the shop, and gives back.
extension Orders {
    /// How long a checkout holds stock while the customer pays.
    static let holdTime = Duration.seconds(15 * 60)

    /// Holds the stock of a draft, of which there is as much as `stocks` say, and counts its
    /// coupon; the row says so, and is not yet written.
    static func hold(
        _ order: inout OrderRow, of stocks: [StockRow], in command: inout Command
    ) throws {
        precondition(!order.holdsStock, "Nothing is held twice.")
        try Inventory.shift(stocks, by: order.units, .hold, for: order.id, in: &command)
        try takeCoupon(of: order, in: &command)
        order.holdsStock = true
        order.sweepTimeNanoseconds = command.time.advanced(by: holdTime).nanoseconds
    }

    /// Gives back what a draft holds, if it holds something; the row says so, and is not yet
    /// written.
    static func release(_ order: inout OrderRow, in command: inout Command) throws {
        guard order.holdsStock else { return }
        try Inventory.shift(order.units, .release, for: order.id, in: &command)
        try giveBackCoupon(of: order, in: &command)
        order.holdsStock = false
    }

    /// Makes a draft a placed order, with what it holds or with what is there, which `stocks` say
    /// for who has read them; the row is not yet written.
    static func place(
        _ order: inout OrderRow, of stocks: [StockRow]? = nil, in command: inout Command
    ) throws {
        precondition(order.state == .draft, "Only a draft is placed.")
        let units = order.units
        let stocks = try stocks ?? Inventory.stocks(of: units, in: command.transaction)
        let step: StockStep = order.holdsStock ? .allocateHeld : .allocate
        try Inventory.shift(stocks, by: units, step, for: order.id, in: &command)
        if !order.holdsStock { try takeCoupon(of: order, in: &command) }
        order.holdsStock = false
        order.sweepTimeNanoseconds = 0
        order.state = .placed
        order.placeTimeNanoseconds = command.time.nanoseconds
        try Figures.countSold(order.soldUnits, in: command.transaction)
        try SoldWeeks.count(units, at: command.time, in: command.transaction)
    }

    /// Gives back what a placed order of which nothing was sent took from the shop.
    static func unplace(_ order: OrderRow, in command: inout Command) throws {
        try Inventory.shift(order.units, .deallocate, for: order.id, in: &command)
        try giveBackCoupon(of: order, in: &command)
        try Figures.countSold(order.soldUnits.negated, in: command.transaction)
        try SoldWeeks.count(
            order.units.negated,
            at: Instant(nanoseconds: order.placeTimeNanoseconds), in: command.transaction)
    }

    private static func takeCoupon(of order: OrderRow, in command: inout Command) throws {
        guard !order.couponCode.isEmpty else { return }
        let customer = Owner(order.owner)?.customerID ?? ""
        _ = try Coupons.take(order.couponCode, for: customer, in: &command)
    }

    private static func giveBackCoupon(of order: OrderRow, in command: inout Command) throws {
        guard !order.couponCode.isEmpty else { return }
        let customer = Owner(order.owner)?.customerID ?? ""
        try Coupons.giveBack(order.couponCode, for: customer, in: &command)
    }
}

extension Figures {
    /// Counts units of products that were sold, or came back when negative. A product that was
    /// purged meanwhile has no figures any more.
    static func countSold(
        _ sums: UnitSums, in transaction: any Transaction
    ) throws(StoreError) {
        var changes: [(new: FiguresRow, old: FiguresRow)] = []
        for (before, sum) in zip(try find(many: sums.names, in: transaction), sums.all) {
            guard let before, sum.units != 0 else { continue }
            var figures = before
            figures.unitsSold += sum.units
            try put(figures, replacing: before, in: transaction)
            changes.append((figures, before))
        }
        try SearchSignals.follow(changes, in: transaction)
    }
}
