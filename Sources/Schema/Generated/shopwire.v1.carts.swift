// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// What somebody means to buy, at the prices of now. All of it is set by the server.
package struct Cart: Message {
    /// What can be done with a cart.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// It can be changed and checked out.
        case active
        /// A checkout has it: it cannot be changed.
        case checkingOut
        /// It was ordered.
        case ordered
        /// It went into another cart.
        case merged
        /// Nobody came back to it.
        case expired
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .active
            case 2: self = .checkingOut
            case 3: self = .ordered
            case 4: self = .merged
            case 5: self = .expired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .active: 1
            case .checkingOut: 2
            case .ordered: 3
            case .merged: 4
            case .expired: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Something that whoever buys should know before they order.
    package struct Problem: Message {
        /// What it is.
        package enum Kind: RawRepresentable, Sendable, Hashable {
            /// Not said.
            case unspecified
            /// It costs more or less than when it was put in.
            case priceChanged
            /// Fewer are available than are wanted.
            case outOfStock
            /// It cannot be bought any more; it counts for nothing in the totals.
            case notForSale
            /// It is priced in another currency by now; it counts for nothing in the totals.
            case currencyChanged
            /// The coupon does not count, for the reason that the description says.
            case couponRejected
            /// The shipping method is not there for what is in the cart and where it goes.
            case shippingUnavailable
            /// The sums pass what can be counted: there are no totals.
            case totalTooLarge
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .priceChanged
                case 2: self = .outOfStock
                case 3: self = .notForSale
                case 4: self = .currencyChanged
                case 5: self = .couponRejected
                case 6: self = .shippingUnavailable
                case 7: self = .totalTooLarge
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .priceChanged: 1
                case .outOfStock: 2
                case .notForSale: 3
                case .currencyChanged: 4
                case .couponRejected: 5
                case .shippingUnavailable: 6
                case .totalTooLarge: 7
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        /// What it is.
        package var kind: Cart.Problem.Kind
        /// With KIND_OUT_OF_STOCK: how many units can be bought.
        package var available: Int64
        /// What it is, for people.
        package var description: String
        package var unknownFields: [UInt8]

        package init() {
            kind = .unspecified
            available = 0
            description = ""
            unknownFields = []
        }

        package init(
            kind: Cart.Problem.Kind = .unspecified,
            available: Int64 = 0,
            description: String = ""
        ) {
            self.kind = kind
            self.available = available
            self.description = description
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__cart__problem__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var kind: UInt32 { 1 }
            @inlinable package static var available: UInt32 { 2 }
            @inlinable package static var description: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Cart__Problem.self)
            unsafe kind = Cart.Problem.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
            unsafe available = c.pointee.available
            unsafe description = Unpacked.text(c.pointee.description)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Cart__Problem.self)
            unsafe shopwire__v1__cart__problem__init(c)
            unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
            unsafe c.pointee.available = available
            unsafe c.pointee.description = arena.text(description)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The units of one sku.
    package struct Line: Message {
        /// The stock keeping unit.
        package var sku: String
        /// The product that the sku is a variant of.
        package var productID: String
        /// The product's title; empty when it is not there any more.
        package var title: String
        /// How many units: 1 to 1,000,000.
        package var quantity: Int64
        /// What one costs now; this and the sums are absent when it cannot be bought, and unless the cart
        /// is active.
        package var unitPrice: Money?
        /// What one cost when it was put in last.
        package var addedUnitPrice: Money?
        /// The price of all units, without discount.
        package var subtotal: Money?
        /// This line's share of the discount.
        package var discount: Money?
        /// The tax on it.
        package var tax: Money?
        /// What the line costs: less discount, with tax.
        package var total: Money?
        /// What to know about it.
        package var problems: [Cart.Problem]
        package var unknownFields: [UInt8]

        package init() {
            sku = ""
            productID = ""
            title = ""
            quantity = 0
            unitPrice = nil
            addedUnitPrice = nil
            subtotal = nil
            discount = nil
            tax = nil
            total = nil
            problems = []
            unknownFields = []
        }

        package init(
            sku: String = "",
            productID: String = "",
            title: String = "",
            quantity: Int64 = 0,
            unitPrice: Money? = nil,
            addedUnitPrice: Money? = nil,
            subtotal: Money? = nil,
            discount: Money? = nil,
            tax: Money? = nil,
            total: Money? = nil,
            problems: [Cart.Problem] = []
        ) {
            self.sku = sku
            self.productID = productID
            self.title = title
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.addedUnitPrice = addedUnitPrice
            self.subtotal = subtotal
            self.discount = discount
            self.tax = tax
            self.total = total
            self.problems = problems
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__cart__line__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var sku: UInt32 { 1 }
            @inlinable package static var productID: UInt32 { 2 }
            @inlinable package static var title: UInt32 { 3 }
            @inlinable package static var quantity: UInt32 { 4 }
            @inlinable package static var unitPrice: UInt32 { 5 }
            @inlinable package static var addedUnitPrice: UInt32 { 6 }
            @inlinable package static var subtotal: UInt32 { 7 }
            @inlinable package static var discount: UInt32 { 8 }
            @inlinable package static var tax: UInt32 { 9 }
            @inlinable package static var total: UInt32 { 10 }
            @inlinable package static var problems: UInt32 { 11 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Cart__Line.self)
            unsafe sku = Unpacked.text(c.pointee.sku)
            unsafe productID = Unpacked.text(c.pointee.product_id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe quantity = c.pointee.quantity
            unsafe unitPrice = Unpacked.message(c.pointee.unit_price)
            unsafe addedUnitPrice = Unpacked.message(c.pointee.added_unit_price)
            unsafe subtotal = Unpacked.message(c.pointee.subtotal)
            unsafe discount = Unpacked.message(c.pointee.discount)
            unsafe tax = Unpacked.message(c.pointee.tax)
            unsafe total = Unpacked.message(c.pointee.total)
            unsafe problems = Unpacked.messages(c.pointee.problems, Int(c.pointee.n_problems))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Cart__Line.self)
            unsafe shopwire__v1__cart__line__init(c)
            unsafe c.pointee.sku = arena.text(sku)
            unsafe c.pointee.product_id = arena.text(productID)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.quantity = quantity
            unsafe c.pointee.unit_price = arena.message(unitPrice)
            unsafe c.pointee.added_unit_price = arena.message(addedUnitPrice)
            unsafe c.pointee.subtotal = arena.message(subtotal)
            unsafe c.pointee.discount = arena.message(discount)
            unsafe c.pointee.tax = arena.message(tax)
            unsafe c.pointee.total = arena.message(total)
            (unsafe c.pointee.problems, unsafe c.pointee.n_problems) = unsafe arena.messages(problems)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Its name in the shop, made by the server.
    package var id: String
    /// What can be done with it.
    package var state: Cart.State
    /// The currency of its items; empty while there are none.
    package var currencyCode: String
    /// What is in it, in the order in which it was put in: up to 1,500 lines.
    package var lines: [Cart.Line]
    /// Where the goods go.
    package var shippingAddress: Address?
    /// Whom the bill is for; where the goods go, if absent.
    package var billingAddress: Address?
    /// Where to reach a guest; a customer is reached at the account's.
    package var email: String
    /// How the goods are sent.
    package var shippingMethodID: String
    /// The coupon that is used.
    package var couponCode: String
    /// What it all comes to; absent unless it is active, has something in it that can be bought, and
    /// the sums can be counted.
    package var totals: Totals?
    /// What to know about the cart as a whole.
    package var problems: [Cart.Problem]
    /// The order that has it, or that was made of it.
    package var orderID: String
    /// The cart that it went into.
    package var mergedIntoCartID: String
    /// Changes whenever what was written changes, not with prices or stock.
    package var etag: String
    /// When a checkout gives it back at the latest, unless a payment is under way.
    package var checkoutExpireTime: Google.Timestamp?
    /// When it expires unless it is changed before; once it has ended, when it is removed.
    package var expireTime: Google.Timestamp?
    /// When it was made.
    package var createTime: Google.Timestamp?
    /// When it was last changed.
    package var updateTime: Google.Timestamp?
    /// Rises with each of its changes.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        state = .unspecified
        currencyCode = ""
        lines = []
        shippingAddress = nil
        billingAddress = nil
        email = ""
        shippingMethodID = ""
        couponCode = ""
        totals = nil
        problems = []
        orderID = ""
        mergedIntoCartID = ""
        etag = ""
        checkoutExpireTime = nil
        expireTime = nil
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        state: Cart.State = .unspecified,
        currencyCode: String = "",
        lines: [Cart.Line] = [],
        shippingAddress: Address? = nil,
        billingAddress: Address? = nil,
        email: String = "",
        shippingMethodID: String = "",
        couponCode: String = "",
        totals: Totals? = nil,
        problems: [Cart.Problem] = [],
        orderID: String = "",
        mergedIntoCartID: String = "",
        etag: String = "",
        checkoutExpireTime: Google.Timestamp? = nil,
        expireTime: Google.Timestamp? = nil,
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.state = state
        self.currencyCode = currencyCode
        self.lines = lines
        self.shippingAddress = shippingAddress
        self.billingAddress = billingAddress
        self.email = email
        self.shippingMethodID = shippingMethodID
        self.couponCode = couponCode
        self.totals = totals
        self.problems = problems
        self.orderID = orderID
        self.mergedIntoCartID = mergedIntoCartID
        self.etag = etag
        self.checkoutExpireTime = checkoutExpireTime
        self.expireTime = expireTime
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__cart__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var state: UInt32 { 2 }
        @inlinable package static var currencyCode: UInt32 { 3 }
        @inlinable package static var lines: UInt32 { 4 }
        @inlinable package static var shippingAddress: UInt32 { 5 }
        @inlinable package static var billingAddress: UInt32 { 6 }
        @inlinable package static var email: UInt32 { 7 }
        @inlinable package static var shippingMethodID: UInt32 { 8 }
        @inlinable package static var couponCode: UInt32 { 9 }
        @inlinable package static var totals: UInt32 { 10 }
        @inlinable package static var problems: UInt32 { 11 }
        @inlinable package static var orderID: UInt32 { 12 }
        @inlinable package static var mergedIntoCartID: UInt32 { 13 }
        @inlinable package static var etag: UInt32 { 14 }
        @inlinable package static var checkoutExpireTime: UInt32 { 15 }
        @inlinable package static var expireTime: UInt32 { 16 }
        @inlinable package static var createTime: UInt32 { 17 }
        @inlinable package static var updateTime: UInt32 { 18 }
        @inlinable package static var revision: UInt32 { 19 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Cart.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe state = Cart.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
        unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
        unsafe shippingAddress = Unpacked.message(c.pointee.shipping_address)
        unsafe billingAddress = Unpacked.message(c.pointee.billing_address)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe shippingMethodID = Unpacked.text(c.pointee.shipping_method_id)
        unsafe couponCode = Unpacked.text(c.pointee.coupon_code)
        unsafe totals = Unpacked.message(c.pointee.totals)
        unsafe problems = Unpacked.messages(c.pointee.problems, Int(c.pointee.n_problems))
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe mergedIntoCartID = Unpacked.text(c.pointee.merged_into_cart_id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe checkoutExpireTime = Unpacked.message(c.pointee.checkout_expire_time)
        unsafe expireTime = Unpacked.message(c.pointee.expire_time)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Cart.self)
        unsafe shopwire__v1__cart__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.currency_code = arena.text(currencyCode)
        (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
        unsafe c.pointee.shipping_address = arena.message(shippingAddress)
        unsafe c.pointee.billing_address = arena.message(billingAddress)
        unsafe c.pointee.email = arena.text(email)
        unsafe c.pointee.shipping_method_id = arena.text(shippingMethodID)
        unsafe c.pointee.coupon_code = arena.text(couponCode)
        unsafe c.pointee.totals = arena.message(totals)
        (unsafe c.pointee.problems, unsafe c.pointee.n_problems) = unsafe arena.messages(problems)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.merged_into_cart_id = arena.text(mergedIntoCartID)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.checkout_expire_time = arena.message(checkoutExpireTime)
        unsafe c.pointee.expire_time = arena.message(expireTime)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a cart.
package struct GetCartRequest: Message {
    /// Which one; the caller's current one when empty.
    package var cartID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        unknownFields = []
    }

    package init(
        cartID: String = ""
    ) {
        self.cartID = cartID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_cart_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetCartRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetCartRequest.self)
        unsafe shopwire__v1__get_cart_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The cart asked for.
package struct GetCartResponse: Message {
    /// The cart.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_cart_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetCartResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetCartResponse.self)
        unsafe shopwire__v1__get_cart_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to put something into a cart.
package struct AddItemRequest: Message {
    /// Which cart; the caller's current one when empty, and a new one if there is none.
    package var cartID: String
    /// What.
    package var sku: String
    /// How many units more: 1 to 1,000,000, and together with those in the cart no more than that.
    package var quantity: Int64
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        sku = ""
        quantity = 0
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        sku: String = "",
        quantity: Int64 = 0,
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.sku = sku
        self.quantity = quantity
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__add_item_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var sku: UInt32 { 2 }
        @inlinable package static var quantity: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__AddItemRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe quantity = c.pointee.quantity
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__AddItemRequest.self)
        unsafe shopwire__v1__add_item_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.quantity = quantity
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What was put in is in the cart.
package struct AddItemResponse: Message {
    /// The cart as it is now.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__add_item_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__AddItemResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__AddItemResponse.self)
        unsafe shopwire__v1__add_item_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Says how many units of a sku are in a cart.
package struct SetItemQuantityRequest: Message {
    /// Which cart; the caller's current one when empty, and a new one if there is none.
    package var cartID: String
    /// Of what.
    package var sku: String
    /// How many units: 0 to 1,000,000.
    package var quantity: Int64
    /// The etag that the cart must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        sku = ""
        quantity = 0
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        sku: String = "",
        quantity: Int64 = 0,
        etag: String = "",
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.sku = sku
        self.quantity = quantity
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_item_quantity_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var sku: UInt32 { 2 }
        @inlinable package static var quantity: UInt32 { 3 }
        @inlinable package static var etag: UInt32 { 4 }
        @inlinable package static var requestID: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetItemQuantityRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe quantity = c.pointee.quantity
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetItemQuantityRequest.self)
        unsafe shopwire__v1__set_item_quantity_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.quantity = quantity
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The cart has so many units.
package struct SetItemQuantityResponse: Message {
    /// The cart as it is now.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_item_quantity_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetItemQuantityResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetItemQuantityResponse.self)
        unsafe shopwire__v1__set_item_quantity_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to take a sku out of a cart.
package struct RemoveItemRequest: Message {
    /// Which cart; the caller's current one when empty.
    package var cartID: String
    /// What.
    package var sku: String
    /// The etag that the cart must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        sku = ""
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        sku: String = "",
        etag: String = "",
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.sku = sku
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__remove_item_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var sku: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RemoveItemRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RemoveItemRequest.self)
        unsafe shopwire__v1__remove_item_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The sku is not in the cart any more.
package struct RemoveItemResponse: Message {
    /// The cart as it is now.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__remove_item_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RemoveItemResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RemoveItemResponse.self)
        unsafe shopwire__v1__remove_item_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to empty a cart.
package struct ClearCartRequest: Message {
    /// Which cart; the caller's current one when empty.
    package var cartID: String
    /// The etag that the cart must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        etag: String = "",
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__clear_cart_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ClearCartRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ClearCartRequest.self)
        unsafe shopwire__v1__clear_cart_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Nothing is in the cart any more.
package struct ClearCartResponse: Message {
    /// The cart as it is now.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__clear_cart_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ClearCartResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ClearCartResponse.self)
        unsafe shopwire__v1__clear_cart_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Says who gets the goods and the bill: all of it, so that what is left out is taken away.
package struct SetCartAddressesRequest: Message {
    /// Which cart; the caller's current one when empty.
    package var cartID: String
    /// Where the goods go.
    package var shippingAddress: Address?
    /// Whom the bill is for; where the goods go, if absent.
    package var billingAddress: Address?
    /// Where to reach a guest: up to 254 characters. Customers leave it out.
    package var email: String
    /// The etag that the cart must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        shippingAddress = nil
        billingAddress = nil
        email = ""
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        shippingAddress: Address? = nil,
        billingAddress: Address? = nil,
        email: String = "",
        etag: String = "",
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.shippingAddress = shippingAddress
        self.billingAddress = billingAddress
        self.email = email
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_cart_addresses_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var shippingAddress: UInt32 { 2 }
        @inlinable package static var billingAddress: UInt32 { 3 }
        @inlinable package static var email: UInt32 { 4 }
        @inlinable package static var etag: UInt32 { 5 }
        @inlinable package static var requestID: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetCartAddressesRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe shippingAddress = Unpacked.message(c.pointee.shipping_address)
        unsafe billingAddress = Unpacked.message(c.pointee.billing_address)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetCartAddressesRequest.self)
        unsafe shopwire__v1__set_cart_addresses_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.shipping_address = arena.message(shippingAddress)
        unsafe c.pointee.billing_address = arena.message(billingAddress)
        unsafe c.pointee.email = arena.text(email)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The cart has these addresses.
package struct SetCartAddressesResponse: Message {
    /// The cart as it is now.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_cart_addresses_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetCartAddressesResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetCartAddressesResponse.self)
        unsafe shopwire__v1__set_cart_addresses_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Says how the goods are sent.
package struct SetShippingMethodRequest: Message {
    /// Which cart; the caller's current one when empty.
    package var cartID: String
    /// The shipping method; none when empty.
    package var shippingMethodID: String
    /// The etag that the cart must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        shippingMethodID = ""
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        shippingMethodID: String = "",
        etag: String = "",
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.shippingMethodID = shippingMethodID
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_shipping_method_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var shippingMethodID: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetShippingMethodRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe shippingMethodID = Unpacked.text(c.pointee.shipping_method_id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetShippingMethodRequest.self)
        unsafe shopwire__v1__set_shipping_method_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.shipping_method_id = arena.text(shippingMethodID)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The cart has this shipping method.
package struct SetShippingMethodResponse: Message {
    /// The cart as it is now.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_shipping_method_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetShippingMethodResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetShippingMethodResponse.self)
        unsafe shopwire__v1__set_shipping_method_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to use a coupon.
package struct ApplyCouponRequest: Message {
    /// Which cart; the caller's current one when empty.
    package var cartID: String
    /// The coupon's code, whatever its case: 1 to 64 of A-Z a-z 0-9 . _ -
    package var code: String
    /// The etag that the cart must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        code = ""
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        code: String = "",
        etag: String = "",
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.code = code
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__apply_coupon_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var code: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ApplyCouponRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe code = Unpacked.text(c.pointee.code)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ApplyCouponRequest.self)
        unsafe shopwire__v1__apply_coupon_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.code = arena.text(code)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The coupon is used.
package struct ApplyCouponResponse: Message {
    /// The cart as it is now.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__apply_coupon_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ApplyCouponResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ApplyCouponResponse.self)
        unsafe shopwire__v1__apply_coupon_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to use no coupon.
package struct RemoveCouponRequest: Message {
    /// Which cart; the caller's current one when empty.
    package var cartID: String
    /// The etag that the cart must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        etag: String = "",
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__remove_coupon_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RemoveCouponRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RemoveCouponRequest.self)
        unsafe shopwire__v1__remove_coupon_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// No coupon is used.
package struct RemoveCouponResponse: Message {
    /// The cart as it is now.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__remove_coupon_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RemoveCouponResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RemoveCouponResponse.self)
        unsafe shopwire__v1__remove_coupon_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to take a guest's cart into the caller's.
package struct MergeCartsRequest: Message {
    /// The token of the guest's session, which shows that the guest was the caller.
    package var guestToken: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        guestToken = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        guestToken: String = "",
        requestID: String = ""
    ) {
        self.guestToken = guestToken
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__merge_carts_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var guestToken: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__MergeCartsRequest.self)
        unsafe guestToken = Unpacked.text(c.pointee.guest_token)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__MergeCartsRequest.self)
        unsafe shopwire__v1__merge_carts_request__init(c)
        unsafe c.pointee.guest_token = arena.text(guestToken)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What the guest chose is in the caller's cart.
package struct MergeCartsResponse: Message {
    /// The caller's cart as it is now; absent when neither had one.
    package var cart: Cart?
    package var unknownFields: [UInt8]

    package init() {
        cart = nil
        unknownFields = []
    }

    package init(
        cart: Cart? = nil
    ) {
        self.cart = cart
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__merge_carts_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cart: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__MergeCartsResponse.self)
        unsafe cart = Unpacked.message(c.pointee.cart)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__MergeCartsResponse.self)
        unsafe shopwire__v1__merge_carts_response__init(c)
        unsafe c.pointee.cart = arena.message(cart)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension AddItemRequest: CarriesRequestID {}

extension SetItemQuantityRequest: CarriesRequestID {}

extension RemoveItemRequest: CarriesRequestID {}

extension ClearCartRequest: CarriesRequestID {}

extension SetCartAddressesRequest: CarriesRequestID {}

extension SetShippingMethodRequest: CarriesRequestID {}

extension ApplyCouponRequest: CarriesRequestID {}

extension RemoveCouponRequest: CarriesRequestID {}

extension MergeCartsRequest: CarriesRequestID {}
