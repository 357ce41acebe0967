import Commerce
import RPC
import Schema
import TestSupport
import Wire

/// What is refused to somebody who does something with a cart, and rightly.
private let cartRefusals: Set<String> = [
    "CART_LOCKED", "STATE_FORBIDS", "RESOURCE_NOT_FOUND", "ETAG_MISMATCH",
]

/// Anything that changes a cart: how what is in it must follow from what was.
struct CartWish: Wish {
    /// What becomes of the row.
    typealias Change = (inout CartRow, Books) -> Void

    let method: Method
    let bytes: [UInt8]
    let otherBytes: [UInt8]?
    let bearer: String?
    let refusals: Set<String>
    let requestID: String
    private let owner: String
    private let etag: String
    private let change: Change

    init<Request: Message>(
        _ method: Method, _ request: Request, other: Request? = nil, of shopper: Shopper,
        id: String, etag: String = "", refusals: Set<String> = [], _ change: @escaping Change
    ) {
        self.method = method
        bytes = request.encoded()
        otherBytes = other?.encoded()
        bearer = shopper.token
        owner = shopper.owner.text
        requestID = id
        self.etag = etag
        self.refusals = cartRefusals.union(refusals)
        self.change = change
    }

    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String] { [] }

    func committed(_ commit: Commit, _ books: Books) -> [String] {
        // One that changes nothing writes no row.
        guard let changed = commit.cart, let new = changed.new else {
            return commit.carts.isEmpty ? [] : ["\(method.name) changed several carts"]
        }
        var expected = changed.old ?? CartRow(id: new.id, owner: owner, state: .active)
        if new.owner != owner { return ["\(method.name) changed the cart of somebody else"] }
        if !etag.isEmpty, changed.old?.etag != etag {
            return ["\(method.name) of \(new.id) went by an etag that is not its"]
        }
        change(&expected, books)
        guard expected.holdsSame(as: new) else {
            return ["\(method.name) of \(new.id) left \(new.units), not \(expected.units)"]
        }
        return new.state == .active ? [] : ["\(method.name) left \(new.id) \(new.state)"]
    }
}

extension CartRow {
    /// The units of each sku, for people.
    var units: [String] {
        lines.map { "\($0.quantity) \($0.sku)" } + [couponCode, shippingMethodID]
    }

    /// Adds units of a sku, or says how many there are; the price is what the shop says.
    fileprivate mutating func put(_ sku: String, _ units: Int64, adds: Bool, in books: Books) {
        let stock = books.stocks[sku]
        let product = stock?.productID ?? ""
        let line = lines.firstIndex { $0.sku == sku && $0.productID == product }
        guard let line else {
            lines.append(
                Line(
                    sku: sku, productID: product, quantity: units,
                    addedPriceMinor: stock?.terms?.priceMinor ?? 0))
            return
        }
        let isFewer = !adds && units <= lines[line].quantity
        lines[line].quantity = units + (adds ? lines[line].quantity : 0)
        if !isFewer { lines[line].addedPriceMinor = stock?.terms?.priceMinor ?? 0 }
    }
}

/// What somebody wants to do with their cart.
enum CartWishes {
    private static func sku(using dice: inout Seed.Generator) -> String {
        let goods = Int.random(in: 0..<6, using: &dice) == 0 ? Model.later : Model.opening
        return goods.flatMap { $0.variants.map(\.sku) }.randomElement(using: &dice) ?? "JAM"
    }

    static func add(_ id: String, _ shopper: Shopper, in simulation: Simulation) -> CartWish {
        let lines = simulation.books.cart(of: shopper)?.lines ?? []
        // There are not many of anything, and who wants more than there are orders nothing.
        if lines.reduce(0, { $0 + $1.quantity }) > 5 { return set(id, shopper, in: simulation) }
        let sku = sku(using: &simulation.dice)
        let request = AddItemRequest(
            sku: sku, quantity: Int64.random(in: 1...3, using: &simulation.dice), requestID: id)
        var other = request
        other.quantity += 1
        return CartWish(
            Methods.CartService.addItem, request, other: other, of: shopper, id: id
        ) { cart, books in
            cart.put(sku, request.quantity, adds: true, in: books)
        }
    }

    static func set(_ id: String, _ shopper: Shopper, in simulation: Simulation) -> CartWish {
        let (sku, etag) = known(shopper, in: simulation)
        let request = SetItemQuantityRequest(
            sku: sku, quantity: Int64.random(in: 0...4, using: &simulation.dice), etag: etag,
            requestID: id)
        return CartWish(
            Methods.CartService.setItemQuantity, request, of: shopper, id: id, etag: etag
        ) { cart, books in
            if request.quantity == 0 {
                cart.lines.removeAll { $0.sku == sku }
            } else {
                cart.put(sku, request.quantity, adds: false, in: books)
            }
        }
    }

    static func remove(_ id: String, _ shopper: Shopper, in simulation: Simulation) -> CartWish {
        let (sku, etag) = known(shopper, in: simulation)
        return CartWish(
            Methods.CartService.removeItem,
            RemoveItemRequest(sku: sku, etag: etag, requestID: id), of: shopper, id: id, etag: etag
        ) { cart, _ in
            cart.lines.removeAll { $0.sku == sku }
        }
    }

    static func clear(_ id: String, _ shopper: Shopper, in simulation: Simulation) -> CartWish {
        CartWish(
            Methods.CartService.clearCart, ClearCartRequest(requestID: id), of: shopper, id: id
        ) { cart, _ in
            cart.lines = []
        }
    }

    static func coupon(_ id: String, _ shopper: Shopper, in simulation: Simulation) -> CartWish {
        if Int.random(in: 0..<3, using: &simulation.dice) == 0 {
            return CartWish(
                Methods.CartService.removeCoupon, RemoveCouponRequest(requestID: id), of: shopper,
                id: id
            ) { cart, _ in
                cart.couponCode = ""
            }
        }
        // What only customers may use, and once each, they like best.
        let prefersOnce = !shopper.owner.isGuest && Bool.random(using: &simulation.dice)
        let code =
            prefersOnce ? "ONCE" : Offers.coupons.randomElement(using: &simulation.dice) ?? ""
        return CartWish(
            Methods.CartService.applyCoupon, ApplyCouponRequest(code: code, requestID: id),
            of: shopper, id: id, refusals: ["COUPON_EXHAUSTED", "COUPON_NOT_APPLICABLE"]
        ) { cart, _ in
            cart.couponCode = code
        }
    }

    static func shipping(_ id: String, _ shopper: Shopper, in simulation: Simulation) -> CartWish {
        let method = Offers.shippingMethods.randomElement(using: &simulation.dice) ?? ""
        return CartWish(
            Methods.CartService.setShippingMethod,
            SetShippingMethodRequest(shippingMethodID: method, requestID: id), of: shopper, id: id
        ) { cart, _ in
            cart.shippingMethodID = method
        }
    }

    static func address(_ id: String, _ shopper: Shopper, in simulation: Simulation) -> CartWish {
        let number = Int.random(in: 1...99, using: &simulation.dice)
        let address = Address(
            recipient: "Ada", lines: ["\(number) High Street"], town: "Berlin", postalCode: "10115",
            countryCode: "DE")
        return CartWish(
            Methods.CartService.setCartAddresses,
            SetCartAddressesRequest(shippingAddress: address, requestID: id), of: shopper, id: id
        ) { _, _ in }
    }

    /// A sku in the cart, and sometimes its etag, or one that was.
    private static func known(
        _ shopper: Shopper, in simulation: Simulation
    ) -> (sku: String, etag: String) {
        let cart = simulation.books.cart(of: shopper)
        let sku = cart?.lines.randomElement(using: &simulation.dice)?.sku
        var etag = ""
        switch Int.random(in: 0..<6, using: &simulation.dice) {
        case 0..<2:
            etag = cart?.etag ?? ""
            shopper.oldEtag = etag
        case 2: etag = shopper.oldEtag
        default: break
        }
        return (sku ?? Self.sku(using: &simulation.dice), etag)
    }
}

/// A guest signs in, and what they chose comes along.
struct MergeWish: Wish {
    let method = Methods.CartService.mergeCarts
    let bytes: [UInt8]
    let bearer: String?
    let requestID: String
    let refusals: Set<String> = ["CART_LOCKED", "STATE_FORBIDS", "TOO_LARGE"]
    private let customer: String
    private let guest: String

    init(_ id: String, of guest: Shopper, into customer: Shopper) {
        bytes = MergeCartsRequest(guestToken: guest.token, requestID: id).encoded()
        bearer = customer.token
        requestID = id
        self.customer = customer.owner.text
        self.guest = guest.owner.text
    }

    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String] { [] }

    func committed(_ commit: Commit, _ books: Books) -> [String] {
        if commit.carts.isEmpty { return [] }
        func units(_ row: CartRow?) -> [String: Int64] {
            (row?.lines ?? []).reduce(into: [:]) { $0[$1.sku, default: 0] += $1.quantity }
        }
        let given = commit.carts.first { $0.old?.owner == guest }
        let taken = commit.carts.first { ($0.new ?? $0.old)?.owner == customer }
        guard let given, let merged = given.new, merged.state == .merged,
            let cart = books.carts[merged.mergedIntoCartID], cart.owner == customer,
            commit.carts.count == (taken == nil ? 1 : 2)
        else { return ["a merge did not make one of two carts"] }
        // What brings nothing may leave the other as it is.
        let old = taken == nil ? cart : taken?.old
        func kept(_ part: (CartRow) -> String) -> String {
            let own = old.map(part) ?? ""
            return own.isEmpty ? given.old.map(part) ?? "" : own
        }
        if cart.couponCode != kept(\.couponCode)
            || cart.shippingMethodID != kept(\.shippingMethodID)
        {
            return ["a merge left another coupon or way of sending than it was to"]
        }
        let sum = units(old).merging(taken == nil ? [:] : units(given.old), uniquingKeysWith: +)
        return units(cart) == sum
            ? [] : ["a merge of \(given.old?.units ?? []) left \(cart.units) in \(cart.id)"]
    }
}
