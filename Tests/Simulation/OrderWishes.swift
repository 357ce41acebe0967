import Commerce
import RPC
import Schema
import TestSupport
import Wire

/// What somebody who buys wants of their orders.
struct OrderWish: Wish {
    typealias Check = (Commit, Books) -> [String]

    let method: Method
    let bytes: [UInt8]
    let otherBytes: [UInt8]?
    let bearer: String?
    let refusals: Set<String>
    let requestID: String
    private let check: Check

    init<Request: Message>(
        _ method: Method, _ request: Request, other: Request? = nil, bearing token: String?,
        id: String, refusals: Set<String>, _ check: @escaping Check
    ) {
        self.method = method
        bytes = request.encoded()
        otherBytes = other?.encoded()
        bearer = token
        requestID = id
        self.refusals = refusals
        self.check = check
    }

    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String] { [] }

    func committed(_ commit: Commit, _ books: Books) -> [String] {
        check(commit, books).map { "\(method.name): \($0)" }
    }
}

enum OrderWishes {
    /// What a customer may pay with in the sandbox, the good ones more often.
    private static let tokens = [
        "approve", "approve", "approve", "approve", "decline", "decline-insufficient_funds",
        "action", "action", "action-decline", "action-never", "late", "lost", "lost-reply", "hang",
        "report-before", "report-after", "report-twice", "report-only", "refuse-capture",
        "refuse-void", "refuse-refund",
    ]
    private static let pricing: Set<String> = [
        "OUT_OF_STOCK", "COUPON_EXHAUSTED", "COUPON_NOT_APPLICABLE", "RESOURCE_NOT_FOUND",
        "STATE_FORBIDS", "CART_LOCKED", "TOTAL_CHANGED", "PAYMENT_DECLINED",
    ]

    private static func means(using dice: inout Seed.Generator) -> PaymentMethod {
        if Int.random(in: 0..<6, using: &dice) == 0 { return PaymentMethod(provider: "invoice") }
        return PaymentMethod(
            provider: "sandbox", token: tokens.randomElement(using: &dice) ?? "",
            capture: Int.random(in: 0..<3, using: &dice) == 0 ? .manual : .automatic)
    }

    /// Orders the cart as it is, or sometimes as it was; nil if there is nothing in it.
    static func place(
        _ id: String, _ shopper: Shopper, in simulation: Simulation
    ) throws -> OrderWish? {
        guard let row = simulation.books.cart(of: shopper), !row.lines.isEmpty,
            row.state == .active
        else { return nil }
        let cart = try simulation.shop.cart(row.id, bearing: shopper.token)
        var request = PlaceOrderRequest(
            cartID: cart.id, cartEtag: cart.etag,
            expectedTotal: cart.totals?.total ?? TestShop.euro(1),
            paymentMethod: means(using: &simulation.dice), requestID: id)
        switch Int.random(in: 0..<20, using: &simulation.dice) {
        case 0 where !shopper.oldEtag.isEmpty: request.cartEtag = shopper.oldEtag
        case 1: request.expectedTotal?.amountMinor += 1
        default: shopper.oldEtag = cart.etag
        }
        var other = request
        other.paymentMethod = PaymentMethod(provider: "sandbox", token: "other")
        let asked = request
        return OrderWish(
            Methods.OrderService.placeOrder, request, other: other, bearing: shopper.token, id: id,
            refusals: pricing.union(["ETAG_MISMATCH"])
        ) { commit, books in
            guard let order = commit.order, let made = order.new, order.old == nil else {
                return ["it made no order"]
            }
            var problems = checkCheckout(of: made, asked.paymentMethod, commit, books)
            guard let cart = commit.cart, let before = cart.old else {
                return problems + ["it took no cart"]
            }
            if before.etag != asked.cartEtag { problems.append("the cart had another etag") }
            if made.owner != before.owner { problems.append("the order is somebody else's") }
            let (lines, units) = (before.lines.map(\.sku), before.lines.map(\.quantity))
            if made.lines.map(\.sku) != lines || made.lines.map(\.quantity) != units {
                problems.append("the order has not what was in the cart")
            }
            if made.sum != asked.expectedTotal?.amountMinor {
                problems.append("it costs \(made.sum), not what was expected")
            }
            return problems
        }
    }

    /// Pays once more for an order whose payment failed, or now and then while it is under way.
    static func pay(_ id: String, _ shopper: Shopper, in simulation: Simulation) -> OrderWish? {
        let books = simulation.books
        let isHasty = Int.random(in: 0..<8, using: &simulation.dice) == 0
        let drafts = books.orders { order in
            order.owner == shopper.owner.text && order.state == .draft
                && (isHasty || !books.payments(of: order).contains(where: \.isOpen))
        }
        guard let order = drafts.randomElement(using: &simulation.dice) else { return nil }
        let request = PayOrderRequest(
            orderID: order.id, paymentMethod: means(using: &simulation.dice), requestID: id)
        var other = request
        other.paymentMethod = PaymentMethod(provider: "sandbox", token: "other")
        return OrderWish(
            Methods.OrderService.payOrder, request, other: other, bearing: shopper.token, id: id,
            refusals: pricing
        ) { commit, books in
            guard let order = commit.order, let new = order.new, order.old?.state == .draft else {
                return ["it paid for no draft"]
            }
            return checkCheckout(of: new, request.paymentMethod, commit, books)
        }
    }

    /// What a checkout that began must have done, by whichever call.
    private static func checkCheckout(
        of order: OrderRow, _ means: PaymentMethod?, _ commit: Commit, _ books: Books
    ) -> [String] {
        var problems: [String] = []
        let asksProvider = order.sum > 0 && means?.provider == "sandbox"
        let cart = commit.cart?.new
        if cart?.orderID != order.id || cart?.state != (asksProvider ? .checkingOut : .ordered) {
            problems.append("the cart is not its order's")
        }
        guard order.sum > 0 else { return problems }
        guard let payment = commit.payment, let begun = payment.new, payment.old == nil else {
            return problems + ["it began no payment"]
        }
        if begun.amountMinor != order.sum { problems.append("another sum is to be paid") }
        guard asksProvider else {
            return order.state == .placed ? problems : problems + ["it placed no order"]
        }
        let planned = commit.planned
        if planned.count != 1 || planned[0].operation != .authorize
            || planned[0].amountMinor != order.sum || planned[0].paymentID != begun.id
        {
            problems.append("the provider is not asked for it once")
        }
        if !order.holdsStock || order.state != .draft { problems.append("it holds no stock") }
        return problems
    }

    /// Comes back from what the provider wanted the customer to do.
    static func `continue`(
        _ id: String, _ shopper: Shopper, in simulation: Simulation
    ) -> OrderWish? {
        let open = simulation.books.payments.values.filter { payment in
            payment.owner == shopper.owner.text && payment.isOpen
        }
        guard let payment = open.min(by: { $0.id < $1.id }) else { return nil }
        return OrderWish(
            Methods.PaymentService.continuePayment,
            ContinuePaymentRequest(paymentID: payment.id, requestID: id), bearing: shopper.token,
            id: id, refusals: ["PAYMENT_DECLINED"]
        ) { _, _ in [] }
    }

    static func cancel(
        _ id: String, of owner: String?, bearing token: String?, in simulation: Simulation
    ) -> OrderWish? {
        let books = simulation.books
        let isHasty = Int.random(in: 0..<4, using: &simulation.dice) == 0
        let orders = books.orders { order in
            (owner == nil || order.owner == owner)
                && (order.state == .draft || order.state == .placed)
                && (isHasty || books.payments(of: order).allSatisfy { $0.state != .processing })
        }
        guard let order = orders.randomElement(using: &simulation.dice) else { return nil }
        return OrderWish(
            Methods.OrderService.cancelOrder, CancelOrderRequest(orderID: order.id, requestID: id),
            bearing: token, id: id, refusals: ["STATE_FORBIDS"]
        ) { commit, books in
            guard let new = commit.order?.new, let old = commit.order?.old else {
                return ["it cancelled nothing"]
            }
            if new.state != (old.state == .draft ? .abandoned : .cancelled) {
                return ["the order is \(new.state)"]
            }
            let payment = books.payments(of: new).last
            let kept = payment.map { $0.capturedMinor - $0.refundedMinor - $0.refundPendingMinor }
            let isOurs = payment?.provider == "sandbox"
            return isOurs && kept != 0 ? ["its money is kept"] : []
        }
    }

    /// Wants to send some of what came back.
    static func giveBack(
        _ id: String, _ shopper: Shopper, in simulation: Simulation
    ) -> OrderWish? {
        let orders = simulation.books.orders { order in
            order.owner == shopper.owner.text
                && order.lines.contains { $0.sent > $0.returned }
        }
        guard let order = orders.randomElement(using: &simulation.dice),
            let position = order.lines.firstIndex(where: { $0.sent > $0.returned })
        else { return nil }
        let unit = Order.LineQuantity(lineNumber: Int32(position + 1), quantity: 1)
        return OrderWish(
            Methods.OrderService.createReturn,
            CreateReturnRequest(orderID: order.id, lines: [unit], requestID: id),
            bearing: shopper.token, id: id, refusals: ["FIELD_INVALID", "STATE_FORBIDS"]
        ) { commit, _ in
            guard let new = commit.order?.new, let old = commit.order?.old else {
                return ["it noted no return"]
            }
            return new.returns.count == old.returns.count + 1 ? [] : ["it is not one return more"]
        }
    }
}
