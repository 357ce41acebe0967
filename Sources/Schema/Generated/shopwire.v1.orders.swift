// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// Something that was ordered. All of it is set by the server.
package struct Order: Message {
    /// Where it stands.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// A checkout that is not through.
        case draft
        /// Ordered.
        case placed
        /// Everything was sent and paid.
        case completed
        /// A checkout that came to nothing.
        case abandoned
        /// Called off.
        case cancelled
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .placed
            case 3: self = .completed
            case 4: self = .abandoned
            case 5: self = .cancelled
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .draft: 1
            case .placed: 2
            case .completed: 3
            case .abandoned: 4
            case .cancelled: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// How far it is paid; follows from its payments.
    package enum PaymentStatus: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Nothing was paid or promised.
        case unpaid
        /// A payment is under way.
        case pending
        /// The money is promised.
        case authorized
        /// A part was taken.
        case partiallyPaid
        /// All of it was taken, or there is nothing to pay.
        case paid
        /// A part of what was taken was given back.
        case partiallyRefunded
        /// All that was taken was given back.
        case refunded
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .unpaid
            case 2: self = .pending
            case 3: self = .authorized
            case 4: self = .partiallyPaid
            case 5: self = .paid
            case 6: self = .partiallyRefunded
            case 7: self = .refunded
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .unpaid: 1
            case .pending: 2
            case .authorized: 3
            case .partiallyPaid: 4
            case .paid: 5
            case .partiallyRefunded: 6
            case .refunded: 7
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// How far it is sent; follows from its lines.
    package enum FulfilmentStatus: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Nothing was sent.
        case unfulfilled
        /// A part was sent.
        case partiallyFulfilled
        /// All of it was sent.
        case fulfilled
        /// A part of what was sent came back.
        case partiallyReturned
        /// All that was sent came back.
        case returned
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .unfulfilled
            case 2: self = .partiallyFulfilled
            case 3: self = .fulfilled
            case 4: self = .partiallyReturned
            case 5: self = .returned
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .unfulfilled: 1
            case .partiallyFulfilled: 2
            case .fulfilled: 3
            case .partiallyReturned: 4
            case .returned: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// A tax as it was applied.
    package struct Tax: Message {
        /// The tax rate's id.
        package var rateID: String
        /// Its name for people.
        package var title: String
        /// The rate in parts per million.
        package var ratePpm: Int64
        /// Whether the price contains it.
        package var inclusive: Bool
        /// How much it is.
        package var amount: Money?
        package var unknownFields: [UInt8]

        package init() {
            rateID = ""
            title = ""
            ratePpm = 0
            inclusive = false
            amount = nil
            unknownFields = []
        }

        package init(
            rateID: String = "",
            title: String = "",
            ratePpm: Int64 = 0,
            inclusive: Bool = false,
            amount: Money? = nil
        ) {
            self.rateID = rateID
            self.title = title
            self.ratePpm = ratePpm
            self.inclusive = inclusive
            self.amount = amount
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__order__tax__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var rateID: UInt32 { 1 }
            @inlinable package static var title: UInt32 { 2 }
            @inlinable package static var ratePpm: UInt32 { 3 }
            @inlinable package static var inclusive: UInt32 { 4 }
            @inlinable package static var amount: UInt32 { 5 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Order__Tax.self)
            unsafe rateID = Unpacked.text(c.pointee.rate_id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe ratePpm = c.pointee.rate_ppm
            unsafe inclusive = c.pointee.inclusive != 0
            unsafe amount = Unpacked.message(c.pointee.amount)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Order__Tax.self)
            unsafe shopwire__v1__order__tax__init(c)
            unsafe c.pointee.rate_id = arena.text(rateID)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.rate_ppm = ratePpm
            unsafe c.pointee.inclusive = inclusive ? 1 : 0
            unsafe c.pointee.amount = arena.message(amount)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Some units of one sku.
    package struct Line: Message {
        /// Its number in the order, from 1 on.
        package var number: Int32
        /// The stock keeping unit.
        package var sku: String
        /// The product that it is a variant of.
        package var productID: String
        /// What it was called when it was ordered.
        package var title: String
        /// How many.
        package var quantity: Int64
        /// What one cost.
        package var unitPrice: Money?
        /// Quantity times unit price.
        package var subtotal: Money?
        /// Its share of the discount.
        package var discount: Money?
        /// The tax on it, if there is any.
        package var tax: Order.Tax?
        /// What it costs: the subtotal less the discount, plus the tax unless the price contains it.
        package var total: Money?
        /// How many were sent.
        package var sentQuantity: Int64
        /// How many of those came back.
        package var returnedQuantity: Int64
        package var unknownFields: [UInt8]

        package init() {
            number = 0
            sku = ""
            productID = ""
            title = ""
            quantity = 0
            unitPrice = nil
            subtotal = nil
            discount = nil
            tax = nil
            total = nil
            sentQuantity = 0
            returnedQuantity = 0
            unknownFields = []
        }

        package init(
            number: Int32 = 0,
            sku: String = "",
            productID: String = "",
            title: String = "",
            quantity: Int64 = 0,
            unitPrice: Money? = nil,
            subtotal: Money? = nil,
            discount: Money? = nil,
            tax: Order.Tax? = nil,
            total: Money? = nil,
            sentQuantity: Int64 = 0,
            returnedQuantity: Int64 = 0
        ) {
            self.number = number
            self.sku = sku
            self.productID = productID
            self.title = title
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.subtotal = subtotal
            self.discount = discount
            self.tax = tax
            self.total = total
            self.sentQuantity = sentQuantity
            self.returnedQuantity = returnedQuantity
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__order__line__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var number: UInt32 { 1 }
            @inlinable package static var sku: UInt32 { 2 }
            @inlinable package static var productID: UInt32 { 3 }
            @inlinable package static var title: UInt32 { 4 }
            @inlinable package static var quantity: UInt32 { 5 }
            @inlinable package static var unitPrice: UInt32 { 6 }
            @inlinable package static var subtotal: UInt32 { 7 }
            @inlinable package static var discount: UInt32 { 8 }
            @inlinable package static var tax: UInt32 { 9 }
            @inlinable package static var total: UInt32 { 10 }
            @inlinable package static var sentQuantity: UInt32 { 11 }
            @inlinable package static var returnedQuantity: UInt32 { 12 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Order__Line.self)
            unsafe number = c.pointee.number
            unsafe sku = Unpacked.text(c.pointee.sku)
            unsafe productID = Unpacked.text(c.pointee.product_id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe quantity = c.pointee.quantity
            unsafe unitPrice = Unpacked.message(c.pointee.unit_price)
            unsafe subtotal = Unpacked.message(c.pointee.subtotal)
            unsafe discount = Unpacked.message(c.pointee.discount)
            unsafe tax = Unpacked.message(c.pointee.tax)
            unsafe total = Unpacked.message(c.pointee.total)
            unsafe sentQuantity = c.pointee.sent_quantity
            unsafe returnedQuantity = c.pointee.returned_quantity
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Order__Line.self)
            unsafe shopwire__v1__order__line__init(c)
            unsafe c.pointee.number = number
            unsafe c.pointee.sku = arena.text(sku)
            unsafe c.pointee.product_id = arena.text(productID)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.quantity = quantity
            unsafe c.pointee.unit_price = arena.message(unitPrice)
            unsafe c.pointee.subtotal = arena.message(subtotal)
            unsafe c.pointee.discount = arena.message(discount)
            unsafe c.pointee.tax = arena.message(tax)
            unsafe c.pointee.total = arena.message(total)
            unsafe c.pointee.sent_quantity = sentQuantity
            unsafe c.pointee.returned_quantity = returnedQuantity
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// How it is sent.
    package struct Shipping: Message {
        /// The shipping method's id.
        package var methodID: String
        /// What it was called when it was ordered.
        package var title: String
        /// What it costs before the discount.
        package var price: Money?
        /// The discount on it.
        package var discount: Money?
        /// The tax on it, if there is any.
        package var tax: Order.Tax?
        /// What it costs after all.
        package var total: Money?
        package var unknownFields: [UInt8]

        package init() {
            methodID = ""
            title = ""
            price = nil
            discount = nil
            tax = nil
            total = nil
            unknownFields = []
        }

        package init(
            methodID: String = "",
            title: String = "",
            price: Money? = nil,
            discount: Money? = nil,
            tax: Order.Tax? = nil,
            total: Money? = nil
        ) {
            self.methodID = methodID
            self.title = title
            self.price = price
            self.discount = discount
            self.tax = tax
            self.total = total
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__order__shipping__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var methodID: UInt32 { 1 }
            @inlinable package static var title: UInt32 { 2 }
            @inlinable package static var price: UInt32 { 3 }
            @inlinable package static var discount: UInt32 { 4 }
            @inlinable package static var tax: UInt32 { 5 }
            @inlinable package static var total: UInt32 { 6 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Order__Shipping.self)
            unsafe methodID = Unpacked.text(c.pointee.method_id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe price = Unpacked.message(c.pointee.price)
            unsafe discount = Unpacked.message(c.pointee.discount)
            unsafe tax = Unpacked.message(c.pointee.tax)
            unsafe total = Unpacked.message(c.pointee.total)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Order__Shipping.self)
            unsafe shopwire__v1__order__shipping__init(c)
            unsafe c.pointee.method_id = arena.text(methodID)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.price = arena.message(price)
            unsafe c.pointee.discount = arena.message(discount)
            unsafe c.pointee.tax = arena.message(tax)
            unsafe c.pointee.total = arena.message(total)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Units of one line.
    package struct LineQuantity: Message {
        /// The line's number.
        package var lineNumber: Int32
        /// How many: 1 or more.
        package var quantity: Int64
        package var unknownFields: [UInt8]

        package init() {
            lineNumber = 0
            quantity = 0
            unknownFields = []
        }

        package init(
            lineNumber: Int32 = 0,
            quantity: Int64 = 0
        ) {
            self.lineNumber = lineNumber
            self.quantity = quantity
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__order__line_quantity__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var lineNumber: UInt32 { 1 }
            @inlinable package static var quantity: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Order__LineQuantity.self)
            unsafe lineNumber = c.pointee.line_number
            unsafe quantity = c.pointee.quantity
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Order__LineQuantity.self)
            unsafe shopwire__v1__order__line_quantity__init(c)
            unsafe c.pointee.line_number = lineNumber
            unsafe c.pointee.quantity = quantity
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Goods that were sent together.
    package struct Fulfilment: Message {
        /// Its name.
        package var id: String
        /// What was sent.
        package var lines: [Order.LineQuantity]
        /// How to follow it, in the carrier's words.
        package var tracking: String
        /// When.
        package var createTime: Google.Timestamp?
        package var unknownFields: [UInt8]

        package init() {
            id = ""
            lines = []
            tracking = ""
            createTime = nil
            unknownFields = []
        }

        package init(
            id: String = "",
            lines: [Order.LineQuantity] = [],
            tracking: String = "",
            createTime: Google.Timestamp? = nil
        ) {
            self.id = id
            self.lines = lines
            self.tracking = tracking
            self.createTime = createTime
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__order__fulfilment__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var id: UInt32 { 1 }
            @inlinable package static var lines: UInt32 { 2 }
            @inlinable package static var tracking: UInt32 { 3 }
            @inlinable package static var createTime: UInt32 { 4 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Order__Fulfilment.self)
            unsafe id = Unpacked.text(c.pointee.id)
            unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
            unsafe tracking = Unpacked.text(c.pointee.tracking)
            unsafe createTime = Unpacked.message(c.pointee.create_time)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Order__Fulfilment.self)
            unsafe shopwire__v1__order__fulfilment__init(c)
            unsafe c.pointee.id = arena.text(id)
            (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
            unsafe c.pointee.tracking = arena.text(tracking)
            unsafe c.pointee.create_time = arena.message(createTime)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Goods that come back.
    package struct Return: Message {
        /// Where it stands.
        package enum State: RawRepresentable, Sendable, Hashable {
            /// Not said.
            case unspecified
            /// Asked for.
            case requested
            /// The goods are here.
            case received
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .requested
                case 2: self = .received
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .requested: 1
                case .received: 2
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        /// Its name.
        package var id: String
        /// Where it stands.
        package var state: Order.Return.State
        /// What comes back, or came.
        package var lines: [Order.LineQuantity]
        /// Why, in the customer's words.
        package var reason: String
        /// What is given back for it, if anything is.
        package var refund: Money?
        /// When it was asked for.
        package var createTime: Google.Timestamp?
        /// When the goods came.
        package var receiveTime: Google.Timestamp?
        package var unknownFields: [UInt8]

        package init() {
            id = ""
            state = .unspecified
            lines = []
            reason = ""
            refund = nil
            createTime = nil
            receiveTime = nil
            unknownFields = []
        }

        package init(
            id: String = "",
            state: Order.Return.State = .unspecified,
            lines: [Order.LineQuantity] = [],
            reason: String = "",
            refund: Money? = nil,
            createTime: Google.Timestamp? = nil,
            receiveTime: Google.Timestamp? = nil
        ) {
            self.id = id
            self.state = state
            self.lines = lines
            self.reason = reason
            self.refund = refund
            self.createTime = createTime
            self.receiveTime = receiveTime
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__order__return__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var id: UInt32 { 1 }
            @inlinable package static var state: UInt32 { 2 }
            @inlinable package static var lines: UInt32 { 3 }
            @inlinable package static var reason: UInt32 { 4 }
            @inlinable package static var refund: UInt32 { 5 }
            @inlinable package static var createTime: UInt32 { 6 }
            @inlinable package static var receiveTime: UInt32 { 7 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Order__Return.self)
            unsafe id = Unpacked.text(c.pointee.id)
            unsafe state = Order.Return.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
            unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
            unsafe reason = Unpacked.text(c.pointee.reason)
            unsafe refund = Unpacked.message(c.pointee.refund)
            unsafe createTime = Unpacked.message(c.pointee.create_time)
            unsafe receiveTime = Unpacked.message(c.pointee.receive_time)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Order__Return.self)
            unsafe shopwire__v1__order__return__init(c)
            unsafe c.pointee.id = arena.text(id)
            unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
            (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
            unsafe c.pointee.reason = arena.text(reason)
            unsafe c.pointee.refund = arena.message(refund)
            unsafe c.pointee.create_time = arena.message(createTime)
            unsafe c.pointee.receive_time = arena.message(receiveTime)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Its name in the shop.
    package var id: String
    /// Its name on receipts, such as `7KD2-M0XQ-9`.
    package var number: String
    /// Where it stands.
    package var state: Order.State
    /// How far it is paid.
    package var paymentStatus: Order.PaymentStatus
    /// How far it is sent.
    package var fulfilmentStatus: Order.FulfilmentStatus
    /// Who ordered; empty for a guest.
    package var customerID: String
    /// The cart that it was made from.
    package var cartID: String
    /// What was ordered, in the order of the cart.
    package var lines: [Order.Line]
    /// How it is sent; absent when nothing was chosen.
    package var shipping: Order.Shipping?
    /// The coupon that was used.
    package var couponCode: String
    /// What the goods cost.
    package var subtotal: Money?
    /// What was taken off them.
    package var discount: Money?
    /// What shipping costs, before tax.
    package var shippingCost: Money?
    /// All taxes.
    package var tax: Money?
    /// What is to be paid.
    package var total: Money?
    /// Where it goes.
    package var shippingAddress: Address?
    /// Where the bill goes; where the goods go when absent.
    package var billingAddress: Address?
    /// Where a guest is reached.
    package var email: String
    /// What was sent.
    package var fulfilments: [Order.Fulfilment]
    /// What came or comes back.
    package var returns: [Order.Return]
    /// The payments for it, the last one last.
    package var paymentIDs: [String]
    /// Why it was cancelled or abandoned, for people.
    package var endReason: String
    /// When it was begun.
    package var createTime: Google.Timestamp?
    /// When it was placed.
    package var placeTime: Google.Timestamp?
    /// When it was completed, cancelled or abandoned.
    package var endTime: Google.Timestamp?
    /// When it last changed.
    package var updateTime: Google.Timestamp?
    /// Changes whenever the order changes.
    package var etag: String
    /// Rises with each of its changes.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        number = ""
        state = .unspecified
        paymentStatus = .unspecified
        fulfilmentStatus = .unspecified
        customerID = ""
        cartID = ""
        lines = []
        shipping = nil
        couponCode = ""
        subtotal = nil
        discount = nil
        shippingCost = nil
        tax = nil
        total = nil
        shippingAddress = nil
        billingAddress = nil
        email = ""
        fulfilments = []
        returns = []
        paymentIDs = []
        endReason = ""
        createTime = nil
        placeTime = nil
        endTime = nil
        updateTime = nil
        etag = ""
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        number: String = "",
        state: Order.State = .unspecified,
        paymentStatus: Order.PaymentStatus = .unspecified,
        fulfilmentStatus: Order.FulfilmentStatus = .unspecified,
        customerID: String = "",
        cartID: String = "",
        lines: [Order.Line] = [],
        shipping: Order.Shipping? = nil,
        couponCode: String = "",
        subtotal: Money? = nil,
        discount: Money? = nil,
        shippingCost: Money? = nil,
        tax: Money? = nil,
        total: Money? = nil,
        shippingAddress: Address? = nil,
        billingAddress: Address? = nil,
        email: String = "",
        fulfilments: [Order.Fulfilment] = [],
        returns: [Order.Return] = [],
        paymentIDs: [String] = [],
        endReason: String = "",
        createTime: Google.Timestamp? = nil,
        placeTime: Google.Timestamp? = nil,
        endTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        etag: String = "",
        revision: UInt64 = 0
    ) {
        self.id = id
        self.number = number
        self.state = state
        self.paymentStatus = paymentStatus
        self.fulfilmentStatus = fulfilmentStatus
        self.customerID = customerID
        self.cartID = cartID
        self.lines = lines
        self.shipping = shipping
        self.couponCode = couponCode
        self.subtotal = subtotal
        self.discount = discount
        self.shippingCost = shippingCost
        self.tax = tax
        self.total = total
        self.shippingAddress = shippingAddress
        self.billingAddress = billingAddress
        self.email = email
        self.fulfilments = fulfilments
        self.returns = returns
        self.paymentIDs = paymentIDs
        self.endReason = endReason
        self.createTime = createTime
        self.placeTime = placeTime
        self.endTime = endTime
        self.updateTime = updateTime
        self.etag = etag
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__order__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var number: UInt32 { 2 }
        @inlinable package static var state: UInt32 { 3 }
        @inlinable package static var paymentStatus: UInt32 { 4 }
        @inlinable package static var fulfilmentStatus: UInt32 { 5 }
        @inlinable package static var customerID: UInt32 { 6 }
        @inlinable package static var cartID: UInt32 { 7 }
        @inlinable package static var lines: UInt32 { 8 }
        @inlinable package static var shipping: UInt32 { 9 }
        @inlinable package static var couponCode: UInt32 { 10 }
        @inlinable package static var subtotal: UInt32 { 11 }
        @inlinable package static var discount: UInt32 { 12 }
        @inlinable package static var shippingCost: UInt32 { 13 }
        @inlinable package static var tax: UInt32 { 14 }
        @inlinable package static var total: UInt32 { 15 }
        @inlinable package static var shippingAddress: UInt32 { 16 }
        @inlinable package static var billingAddress: UInt32 { 17 }
        @inlinable package static var email: UInt32 { 18 }
        @inlinable package static var fulfilments: UInt32 { 19 }
        @inlinable package static var returns: UInt32 { 20 }
        @inlinable package static var paymentIDs: UInt32 { 21 }
        @inlinable package static var endReason: UInt32 { 22 }
        @inlinable package static var createTime: UInt32 { 23 }
        @inlinable package static var placeTime: UInt32 { 24 }
        @inlinable package static var endTime: UInt32 { 25 }
        @inlinable package static var updateTime: UInt32 { 26 }
        @inlinable package static var etag: UInt32 { 27 }
        @inlinable package static var revision: UInt32 { 28 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Order.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe number = Unpacked.text(c.pointee.number)
        unsafe state = Order.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe paymentStatus = Order.PaymentStatus(rawValue: .init(truncatingIfNeeded: c.pointee.payment_status.rawValue))
        unsafe fulfilmentStatus = Order.FulfilmentStatus(rawValue: .init(truncatingIfNeeded: c.pointee.fulfilment_status.rawValue))
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
        unsafe shipping = Unpacked.message(c.pointee.shipping)
        unsafe couponCode = Unpacked.text(c.pointee.coupon_code)
        unsafe subtotal = Unpacked.message(c.pointee.subtotal)
        unsafe discount = Unpacked.message(c.pointee.discount)
        unsafe shippingCost = Unpacked.message(c.pointee.shipping_cost)
        unsafe tax = Unpacked.message(c.pointee.tax)
        unsafe total = Unpacked.message(c.pointee.total)
        unsafe shippingAddress = Unpacked.message(c.pointee.shipping_address)
        unsafe billingAddress = Unpacked.message(c.pointee.billing_address)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe fulfilments = Unpacked.messages(c.pointee.fulfilments, Int(c.pointee.n_fulfilments))
        unsafe returns = Unpacked.messages(c.pointee.returns, Int(c.pointee.n_returns))
        unsafe paymentIDs = Unpacked.texts(c.pointee.payment_ids, Int(c.pointee.n_payment_ids))
        unsafe endReason = Unpacked.text(c.pointee.end_reason)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe placeTime = Unpacked.message(c.pointee.place_time)
        unsafe endTime = Unpacked.message(c.pointee.end_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Order.self)
        unsafe shopwire__v1__order__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.number = arena.text(number)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.payment_status = .init(rawValue: .init(truncatingIfNeeded: paymentStatus.rawValue))
        unsafe c.pointee.fulfilment_status = .init(rawValue: .init(truncatingIfNeeded: fulfilmentStatus.rawValue))
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.cart_id = arena.text(cartID)
        (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
        unsafe c.pointee.shipping = arena.message(shipping)
        unsafe c.pointee.coupon_code = arena.text(couponCode)
        unsafe c.pointee.subtotal = arena.message(subtotal)
        unsafe c.pointee.discount = arena.message(discount)
        unsafe c.pointee.shipping_cost = arena.message(shippingCost)
        unsafe c.pointee.tax = arena.message(tax)
        unsafe c.pointee.total = arena.message(total)
        unsafe c.pointee.shipping_address = arena.message(shippingAddress)
        unsafe c.pointee.billing_address = arena.message(billingAddress)
        unsafe c.pointee.email = arena.text(email)
        (unsafe c.pointee.fulfilments, unsafe c.pointee.n_fulfilments) = unsafe arena.messages(fulfilments)
        (unsafe c.pointee.returns, unsafe c.pointee.n_returns) = unsafe arena.messages(returns)
        (unsafe c.pointee.payment_ids, unsafe c.pointee.n_payment_ids) = unsafe arena.texts(paymentIDs)
        unsafe c.pointee.end_reason = arena.text(endReason)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.place_time = arena.message(placeTime)
        unsafe c.pointee.end_time = arena.message(endTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// One thing that happened to an order.
package struct OrderEvent: Message {
    /// What happened.
    package enum Kind: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// A checkout began.
        case begun
        /// It was placed.
        case placed
        /// Goods were sent.
        case fulfilled
        /// A return was asked for.
        case returnRequested
        /// Goods came back.
        case returnReceived
        /// Everything was sent and paid.
        case completed
        /// It was called off.
        case cancelled
        /// The checkout came to nothing.
        case abandoned
        /// A payment came to another state.
        case paymentChanged
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .begun
            case 2: self = .placed
            case 3: self = .fulfilled
            case 4: self = .returnRequested
            case 5: self = .returnReceived
            case 6: self = .completed
            case 7: self = .cancelled
            case 8: self = .abandoned
            case 9: self = .paymentChanged
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .begun: 1
            case .placed: 2
            case .fulfilled: 3
            case .returnRequested: 4
            case .returnReceived: 5
            case .completed: 6
            case .cancelled: 7
            case .abandoned: 8
            case .paymentChanged: 9
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What happened.
    package var kind: OrderEvent.Kind
    /// The order's state afterwards.
    package var state: Order.State
    /// The payment it is about, if it is about one.
    package var paymentID: String
    /// That payment's state afterwards.
    package var paymentState: Payment.State
    /// More about it, for people. What somebody wrote is in the order, for it may be personal.
    package var note: String
    /// Who did it; the shop itself when empty.
    package var caller: String
    /// When.
    package var createTime: Google.Timestamp?
    /// The order's revision afterwards.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        kind = .unspecified
        state = .unspecified
        paymentID = ""
        paymentState = .unspecified
        note = ""
        caller = ""
        createTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        kind: OrderEvent.Kind = .unspecified,
        state: Order.State = .unspecified,
        paymentID: String = "",
        paymentState: Payment.State = .unspecified,
        note: String = "",
        caller: String = "",
        createTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.kind = kind
        self.state = state
        self.paymentID = paymentID
        self.paymentState = paymentState
        self.note = note
        self.caller = caller
        self.createTime = createTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__order_event__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var kind: UInt32 { 1 }
        @inlinable package static var state: UInt32 { 2 }
        @inlinable package static var paymentID: UInt32 { 3 }
        @inlinable package static var paymentState: UInt32 { 4 }
        @inlinable package static var note: UInt32 { 5 }
        @inlinable package static var caller: UInt32 { 6 }
        @inlinable package static var createTime: UInt32 { 7 }
        @inlinable package static var revision: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__OrderEvent.self)
        unsafe kind = OrderEvent.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe state = Order.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe paymentID = Unpacked.text(c.pointee.payment_id)
        unsafe paymentState = Payment.State(rawValue: .init(truncatingIfNeeded: c.pointee.payment_state.rawValue))
        unsafe note = Unpacked.text(c.pointee.note)
        unsafe caller = Unpacked.text(c.pointee.caller)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__OrderEvent.self)
        unsafe shopwire__v1__order_event__init(c)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.payment_id = arena.text(paymentID)
        unsafe c.pointee.payment_state = .init(rawValue: .init(truncatingIfNeeded: paymentState.rawValue))
        unsafe c.pointee.note = arena.text(note)
        unsafe c.pointee.caller = arena.text(caller)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What one command changed of one order.
package struct OrderChange: Message {
    /// The order.
    package var orderID: String
    /// Its name on receipts.
    package var number: String
    /// Who ordered; empty for a guest.
    package var customerID: String
    /// What happened, the first thing first; empty when only a detail changed, such as goods that are
    /// no longer held. Notes and callers are left out: ListOrderHistory tells them.
    package var events: [OrderEvent]
    /// Where the order stands since.
    package var state: Order.State
    /// How far it is paid since.
    package var paymentStatus: Order.PaymentStatus
    /// How far it is sent since.
    package var fulfilmentStatus: Order.FulfilmentStatus
    /// When.
    package var updateTime: Google.Timestamp?
    /// The order's revision since; each of its changes has a higher one.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        orderID = ""
        number = ""
        customerID = ""
        events = []
        state = .unspecified
        paymentStatus = .unspecified
        fulfilmentStatus = .unspecified
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        orderID: String = "",
        number: String = "",
        customerID: String = "",
        events: [OrderEvent] = [],
        state: Order.State = .unspecified,
        paymentStatus: Order.PaymentStatus = .unspecified,
        fulfilmentStatus: Order.FulfilmentStatus = .unspecified,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.orderID = orderID
        self.number = number
        self.customerID = customerID
        self.events = events
        self.state = state
        self.paymentStatus = paymentStatus
        self.fulfilmentStatus = fulfilmentStatus
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__order_change__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orderID: UInt32 { 1 }
        @inlinable package static var number: UInt32 { 2 }
        @inlinable package static var customerID: UInt32 { 3 }
        @inlinable package static var events: UInt32 { 4 }
        @inlinable package static var state: UInt32 { 5 }
        @inlinable package static var paymentStatus: UInt32 { 6 }
        @inlinable package static var fulfilmentStatus: UInt32 { 7 }
        @inlinable package static var updateTime: UInt32 { 8 }
        @inlinable package static var revision: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__OrderChange.self)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe number = Unpacked.text(c.pointee.number)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe events = Unpacked.messages(c.pointee.events, Int(c.pointee.n_events))
        unsafe state = Order.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe paymentStatus = Order.PaymentStatus(rawValue: .init(truncatingIfNeeded: c.pointee.payment_status.rawValue))
        unsafe fulfilmentStatus = Order.FulfilmentStatus(rawValue: .init(truncatingIfNeeded: c.pointee.fulfilment_status.rawValue))
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__OrderChange.self)
        unsafe shopwire__v1__order_change__init(c)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.number = arena.text(number)
        unsafe c.pointee.customer_id = arena.text(customerID)
        (unsafe c.pointee.events, unsafe c.pointee.n_events) = unsafe arena.messages(events)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.payment_status = .init(rawValue: .init(truncatingIfNeeded: paymentStatus.rawValue))
        unsafe c.pointee.fulfilment_status = .init(rawValue: .init(truncatingIfNeeded: fulfilmentStatus.rawValue))
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks what an order would be.
package struct PreviewOrderRequest: Message {
    /// The cart; the caller's current one when empty.
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
        unsafe MessageDescriptor(rules: shopwire__v1__preview_order_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PreviewOrderRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PreviewOrderRequest.self)
        unsafe shopwire__v1__preview_order_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What an order would be.
package struct PreviewOrderResponse: Message {
    /// Something that stands in the way of an order.
    package struct Problem: Message {
        /// Why, as PlaceOrder would say it.
        package var reason: String
        /// What it is about, such as a sku.
        package var subject: String
        /// What to do, for people.
        package var description: String
        package var unknownFields: [UInt8]

        package init() {
            reason = ""
            subject = ""
            description = ""
            unknownFields = []
        }

        package init(
            reason: String = "",
            subject: String = "",
            description: String = ""
        ) {
            self.reason = reason
            self.subject = subject
            self.description = description
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__preview_order_response__problem__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var reason: UInt32 { 1 }
            @inlinable package static var subject: UInt32 { 2 }
            @inlinable package static var description: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PreviewOrderResponse__Problem.self)
            unsafe reason = Unpacked.text(c.pointee.reason)
            unsafe subject = Unpacked.text(c.pointee.subject)
            unsafe description = Unpacked.text(c.pointee.description)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__PreviewOrderResponse__Problem.self)
            unsafe shopwire__v1__preview_order_response__problem__init(c)
            unsafe c.pointee.reason = arena.text(reason)
            unsafe c.pointee.subject = arena.text(subject)
            unsafe c.pointee.description = arena.text(description)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// What PlaceOrder would make of the cart, without a name.
    package var order: Order?
    /// The etag of the cart that this is for.
    package var cartEtag: String
    /// What stands in its way; PlaceOrder refuses while there is something.
    package var problems: [PreviewOrderResponse.Problem]
    /// Who can move the money: what `provider` of a payment method may be.
    package var paymentProviders: [String]
    package var unknownFields: [UInt8]

    package init() {
        order = nil
        cartEtag = ""
        problems = []
        paymentProviders = []
        unknownFields = []
    }

    package init(
        order: Order? = nil,
        cartEtag: String = "",
        problems: [PreviewOrderResponse.Problem] = [],
        paymentProviders: [String] = []
    ) {
        self.order = order
        self.cartEtag = cartEtag
        self.problems = problems
        self.paymentProviders = paymentProviders
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__preview_order_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var order: UInt32 { 1 }
        @inlinable package static var cartEtag: UInt32 { 2 }
        @inlinable package static var problems: UInt32 { 3 }
        @inlinable package static var paymentProviders: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PreviewOrderResponse.self)
        unsafe order = Unpacked.message(c.pointee.order)
        unsafe cartEtag = Unpacked.text(c.pointee.cart_etag)
        unsafe problems = Unpacked.messages(c.pointee.problems, Int(c.pointee.n_problems))
        unsafe paymentProviders = Unpacked.texts(c.pointee.payment_providers, Int(c.pointee.n_payment_providers))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PreviewOrderResponse.self)
        unsafe shopwire__v1__preview_order_response__init(c)
        unsafe c.pointee.order = arena.message(order)
        unsafe c.pointee.cart_etag = arena.text(cartEtag)
        (unsafe c.pointee.problems, unsafe c.pointee.n_problems) = unsafe arena.messages(problems)
        (unsafe c.pointee.payment_providers, unsafe c.pointee.n_payment_providers) = unsafe arena.texts(paymentProviders)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to order what is in a cart.
package struct PlaceOrderRequest: Message {
    /// The cart; the caller's current one when empty.
    package var cartID: String
    /// The etag that the cart must still have.
    package var cartEtag: String
    /// What the caller expects to pay.
    package var expectedTotal: Money?
    /// How to pay; may be absent when there is nothing to pay.
    package var paymentMethod: PaymentMethod?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        cartID = ""
        cartEtag = ""
        expectedTotal = nil
        paymentMethod = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        cartID: String = "",
        cartEtag: String = "",
        expectedTotal: Money? = nil,
        paymentMethod: PaymentMethod? = nil,
        requestID: String = ""
    ) {
        self.cartID = cartID
        self.cartEtag = cartEtag
        self.expectedTotal = expectedTotal
        self.paymentMethod = paymentMethod
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__place_order_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cartID: UInt32 { 1 }
        @inlinable package static var cartEtag: UInt32 { 2 }
        @inlinable package static var expectedTotal: UInt32 { 3 }
        @inlinable package static var paymentMethod: UInt32 { 4 }
        @inlinable package static var requestID: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PlaceOrderRequest.self)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe cartEtag = Unpacked.text(c.pointee.cart_etag)
        unsafe expectedTotal = Unpacked.message(c.pointee.expected_total)
        unsafe paymentMethod = Unpacked.message(c.pointee.payment_method)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PlaceOrderRequest.self)
        unsafe shopwire__v1__place_order_request__init(c)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.cart_etag = arena.text(cartEtag)
        unsafe c.pointee.expected_total = arena.message(expectedTotal)
        unsafe c.pointee.payment_method = arena.message(paymentMethod)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The order and its payment as they stand.
package struct PlaceOrderResponse: Message {
    /// The order.
    package var order: Order?
    /// Its payment; absent when there is nothing to pay.
    package var payment: Payment?
    package var unknownFields: [UInt8]

    package init() {
        order = nil
        payment = nil
        unknownFields = []
    }

    package init(
        order: Order? = nil,
        payment: Payment? = nil
    ) {
        self.order = order
        self.payment = payment
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__place_order_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var order: UInt32 { 1 }
        @inlinable package static var payment: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PlaceOrderResponse.self)
        unsafe order = Unpacked.message(c.pointee.order)
        unsafe payment = Unpacked.message(c.pointee.payment)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PlaceOrderResponse.self)
        unsafe shopwire__v1__place_order_response__init(c)
        unsafe c.pointee.order = arena.message(order)
        unsafe c.pointee.payment = arena.message(payment)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to pay for an order.
package struct PayOrderRequest: Message {
    /// The order.
    package var orderID: String
    /// How to pay.
    package var paymentMethod: PaymentMethod?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        orderID = ""
        paymentMethod = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        orderID: String = "",
        paymentMethod: PaymentMethod? = nil,
        requestID: String = ""
    ) {
        self.orderID = orderID
        self.paymentMethod = paymentMethod
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__pay_order_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orderID: UInt32 { 1 }
        @inlinable package static var paymentMethod: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PayOrderRequest.self)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe paymentMethod = Unpacked.message(c.pointee.payment_method)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PayOrderRequest.self)
        unsafe shopwire__v1__pay_order_request__init(c)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.payment_method = arena.message(paymentMethod)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The order and its payment as they stand.
package struct PayOrderResponse: Message {
    /// The order.
    package var order: Order?
    /// The new payment.
    package var payment: Payment?
    package var unknownFields: [UInt8]

    package init() {
        order = nil
        payment = nil
        unknownFields = []
    }

    package init(
        order: Order? = nil,
        payment: Payment? = nil
    ) {
        self.order = order
        self.payment = payment
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__pay_order_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var order: UInt32 { 1 }
        @inlinable package static var payment: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PayOrderResponse.self)
        unsafe order = Unpacked.message(c.pointee.order)
        unsafe payment = Unpacked.message(c.pointee.payment)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PayOrderResponse.self)
        unsafe shopwire__v1__pay_order_response__init(c)
        unsafe c.pointee.order = arena.message(order)
        unsafe c.pointee.payment = arena.message(payment)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for an order.
package struct GetOrderRequest: Message {
    /// Its id; or empty, if its number is given.
    package var id: String
    /// Its number, as it stands on the receipt.
    package var number: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        number = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        number: String = ""
    ) {
        self.id = id
        self.number = number
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_order_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var number: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetOrderRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe number = Unpacked.text(c.pointee.number)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetOrderRequest.self)
        unsafe shopwire__v1__get_order_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.number = arena.text(number)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The order asked for.
package struct GetOrderResponse: Message {
    /// The order.
    package var order: Order?
    package var unknownFields: [UInt8]

    package init() {
        order = nil
        unknownFields = []
    }

    package init(
        order: Order? = nil
    ) {
        self.order = order
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_order_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var order: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetOrderResponse.self)
        unsafe order = Unpacked.message(c.pointee.order)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetOrderResponse.self)
        unsafe shopwire__v1__get_order_response__init(c)
        unsafe c.pointee.order = arena.message(order)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of orders.
package struct ListOrdersRequest: Message {
    /// How many at the most: 20 when 0, and never more than 100.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before.
    package var pageToken: String
    /// Those of this customer; for staff.
    package var customerID: String
    /// Those in one of these states; all when empty. Up to 5.
    package var states: [Order.State]
    /// Those begun at this time or later.
    package var minCreateTime: Google.Timestamp?
    /// Those begun before this time.
    package var maxCreateTime: Google.Timestamp?
    package var unknownFields: [UInt8]

    package init() {
        pageSize = 0
        pageToken = ""
        customerID = ""
        states = []
        minCreateTime = nil
        maxCreateTime = nil
        unknownFields = []
    }

    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        customerID: String = "",
        states: [Order.State] = [],
        minCreateTime: Google.Timestamp? = nil,
        maxCreateTime: Google.Timestamp? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.customerID = customerID
        self.states = states
        self.minCreateTime = minCreateTime
        self.maxCreateTime = maxCreateTime
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_orders_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var pageSize: UInt32 { 1 }
        @inlinable package static var pageToken: UInt32 { 2 }
        @inlinable package static var customerID: UInt32 { 3 }
        @inlinable package static var states: UInt32 { 4 }
        @inlinable package static var minCreateTime: UInt32 { 5 }
        @inlinable package static var maxCreateTime: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListOrdersRequest.self)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe states = Unpacked.numbers(c.pointee.states, Int(c.pointee.n_states)).map { Order.State(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe minCreateTime = Unpacked.message(c.pointee.min_create_time)
        unsafe maxCreateTime = Unpacked.message(c.pointee.max_create_time)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListOrdersRequest.self)
        unsafe shopwire__v1__list_orders_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.customer_id = arena.text(customerID)
        (unsafe c.pointee.states, unsafe c.pointee.n_states) = unsafe arena.numbers(states.map { .init(rawValue: .init(truncatingIfNeeded: $0.rawValue)) })
        unsafe c.pointee.min_create_time = arena.message(minCreateTime)
        unsafe c.pointee.max_create_time = arena.message(maxCreateTime)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of orders.
package struct ListOrdersResponse: Message {
    /// The orders, without what is personal.
    package var orders: [Order]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        orders = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        orders: [Order] = [],
        nextPageToken: String = ""
    ) {
        self.orders = orders
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_orders_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orders: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListOrdersResponse.self)
        unsafe orders = Unpacked.messages(c.pointee.orders, Int(c.pointee.n_orders))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListOrdersResponse.self)
        unsafe shopwire__v1__list_orders_response__init(c)
        (unsafe c.pointee.orders, unsafe c.pointee.n_orders) = unsafe arena.messages(orders)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to cancel an order.
package struct CancelOrderRequest: Message {
    /// The order.
    package var orderID: String
    /// Why, for people: up to 200 characters. It goes when the customer is erased.
    package var reason: String
    /// The etag that the order must still have; empty to cancel it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        orderID = ""
        reason = ""
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        orderID: String = "",
        reason: String = "",
        etag: String = "",
        requestID: String = ""
    ) {
        self.orderID = orderID
        self.reason = reason
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__cancel_order_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orderID: UInt32 { 1 }
        @inlinable package static var reason: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CancelOrderRequest.self)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CancelOrderRequest.self)
        unsafe shopwire__v1__cancel_order_request__init(c)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The order is cancelled.
package struct CancelOrderResponse: Message {
    /// The order.
    package var order: Order?
    package var unknownFields: [UInt8]

    package init() {
        order = nil
        unknownFields = []
    }

    package init(
        order: Order? = nil
    ) {
        self.order = order
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__cancel_order_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var order: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CancelOrderResponse.self)
        unsafe order = Unpacked.message(c.pointee.order)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CancelOrderResponse.self)
        unsafe shopwire__v1__cancel_order_response__init(c)
        unsafe c.pointee.order = arena.message(order)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Notes that goods were sent.
package struct FulfilOrderRequest: Message {
    /// The order.
    package var orderID: String
    /// What was sent; all that was not yet sent when empty. Up to 1,500.
    package var lines: [Order.LineQuantity]
    /// How to follow it, in the carrier's words: up to 200 characters.
    package var tracking: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        orderID = ""
        lines = []
        tracking = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        orderID: String = "",
        lines: [Order.LineQuantity] = [],
        tracking: String = "",
        requestID: String = ""
    ) {
        self.orderID = orderID
        self.lines = lines
        self.tracking = tracking
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__fulfil_order_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orderID: UInt32 { 1 }
        @inlinable package static var lines: UInt32 { 2 }
        @inlinable package static var tracking: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__FulfilOrderRequest.self)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
        unsafe tracking = Unpacked.text(c.pointee.tracking)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__FulfilOrderRequest.self)
        unsafe shopwire__v1__fulfil_order_request__init(c)
        unsafe c.pointee.order_id = arena.text(orderID)
        (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
        unsafe c.pointee.tracking = arena.text(tracking)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The order with what was sent.
package struct FulfilOrderResponse: Message {
    /// The order.
    package var order: Order?
    package var unknownFields: [UInt8]

    package init() {
        order = nil
        unknownFields = []
    }

    package init(
        order: Order? = nil
    ) {
        self.order = order
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__fulfil_order_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var order: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__FulfilOrderResponse.self)
        unsafe order = Unpacked.message(c.pointee.order)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__FulfilOrderResponse.self)
        unsafe shopwire__v1__fulfil_order_response__init(c)
        unsafe c.pointee.order = arena.message(order)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to send goods back.
package struct CreateReturnRequest: Message {
    /// The order.
    package var orderID: String
    /// What is to come back: 1 to 1,500.
    package var lines: [Order.LineQuantity]
    /// Why: up to 500 characters. It goes when the customer is erased.
    package var reason: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        orderID = ""
        lines = []
        reason = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        orderID: String = "",
        lines: [Order.LineQuantity] = [],
        reason: String = "",
        requestID: String = ""
    ) {
        self.orderID = orderID
        self.lines = lines
        self.reason = reason
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_return_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orderID: UInt32 { 1 }
        @inlinable package static var lines: UInt32 { 2 }
        @inlinable package static var reason: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateReturnRequest.self)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateReturnRequest.self)
        unsafe shopwire__v1__create_return_request__init(c)
        unsafe c.pointee.order_id = arena.text(orderID)
        (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The order with the return.
package struct CreateReturnResponse: Message {
    /// The order.
    package var order: Order?
    /// The return.
    package var `return`: Order.Return?
    package var unknownFields: [UInt8]

    package init() {
        order = nil
        `return` = nil
        unknownFields = []
    }

    package init(
        order: Order? = nil,
        `return`: Order.Return? = nil
    ) {
        self.order = order
        self.`return` = `return`
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_return_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var order: UInt32 { 1 }
        @inlinable package static var `return`: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateReturnResponse.self)
        unsafe order = Unpacked.message(c.pointee.order)
        unsafe `return` = Unpacked.message(c.pointee.return_)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateReturnResponse.self)
        unsafe shopwire__v1__create_return_response__init(c)
        unsafe c.pointee.order = arena.message(order)
        unsafe c.pointee.return_ = arena.message(`return`)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Notes that goods came back.
package struct ReceiveReturnRequest: Message {
    /// The order.
    package var orderID: String
    /// The return.
    package var returnID: String
    /// What came; all that was asked for when empty. Up to 1,500.
    package var lines: [Order.LineQuantity]
    /// Whether the goods can not be sold again, and do not lie in the shop.
    package var unsaleable: Bool
    /// Whether the price of what came is given back.
    package var refund: Bool
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        orderID = ""
        returnID = ""
        lines = []
        unsaleable = false
        refund = false
        requestID = ""
        unknownFields = []
    }

    package init(
        orderID: String = "",
        returnID: String = "",
        lines: [Order.LineQuantity] = [],
        unsaleable: Bool = false,
        refund: Bool = false,
        requestID: String = ""
    ) {
        self.orderID = orderID
        self.returnID = returnID
        self.lines = lines
        self.unsaleable = unsaleable
        self.refund = refund
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__receive_return_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orderID: UInt32 { 1 }
        @inlinable package static var returnID: UInt32 { 2 }
        @inlinable package static var lines: UInt32 { 3 }
        @inlinable package static var unsaleable: UInt32 { 4 }
        @inlinable package static var refund: UInt32 { 5 }
        @inlinable package static var requestID: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ReceiveReturnRequest.self)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe returnID = Unpacked.text(c.pointee.return_id)
        unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
        unsafe unsaleable = c.pointee.unsaleable != 0
        unsafe refund = c.pointee.refund != 0
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ReceiveReturnRequest.self)
        unsafe shopwire__v1__receive_return_request__init(c)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.return_id = arena.text(returnID)
        (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
        unsafe c.pointee.unsaleable = unsaleable ? 1 : 0
        unsafe c.pointee.refund = refund ? 1 : 0
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The order with what came back.
package struct ReceiveReturnResponse: Message {
    /// The order.
    package var order: Order?
    package var unknownFields: [UInt8]

    package init() {
        order = nil
        unknownFields = []
    }

    package init(
        order: Order? = nil
    ) {
        self.order = order
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__receive_return_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var order: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ReceiveReturnResponse.self)
        unsafe order = Unpacked.message(c.pointee.order)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ReceiveReturnResponse.self)
        unsafe shopwire__v1__receive_return_response__init(c)
        unsafe c.pointee.order = arena.message(order)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks what happened to an order.
package struct ListOrderHistoryRequest: Message {
    /// The order.
    package var orderID: String
    /// How many at the most: 100 when 0, and never more than 1,000.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before.
    package var pageToken: String
    package var unknownFields: [UInt8]

    package init() {
        orderID = ""
        pageSize = 0
        pageToken = ""
        unknownFields = []
    }

    package init(
        orderID: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.orderID = orderID
        self.pageSize = pageSize
        self.pageToken = pageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_order_history_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orderID: UInt32 { 1 }
        @inlinable package static var pageSize: UInt32 { 2 }
        @inlinable package static var pageToken: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListOrderHistoryRequest.self)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListOrderHistoryRequest.self)
        unsafe shopwire__v1__list_order_history_request__init(c)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What happened to an order.
package struct ListOrderHistoryResponse: Message {
    /// What happened.
    package var events: [OrderEvent]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        events = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        events: [OrderEvent] = [],
        nextPageToken: String = ""
    ) {
        self.events = events
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_order_history_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var events: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListOrderHistoryResponse.self)
        unsafe events = Unpacked.messages(c.pointee.events, Int(c.pointee.n_events))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListOrderHistoryResponse.self)
        unsafe shopwire__v1__list_order_history_response__init(c)
        (unsafe c.pointee.events, unsafe c.pointee.n_events) = unsafe arena.messages(events)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to be told of changes of orders.
package struct WatchOrdersRequest: Message {
    /// Where to go on: a `resume_token` of an earlier watch with the same filter.
    package var resumeToken: String
    /// Whether to begin with the oldest change that is kept. Means nothing with a token.
    package var fromOldest: Bool
    /// Only changes of this order.
    package var orderID: String
    /// Only those of this customer's orders; for staff.
    package var customerID: String
    package var unknownFields: [UInt8]

    package init() {
        resumeToken = ""
        fromOldest = false
        orderID = ""
        customerID = ""
        unknownFields = []
    }

    package init(
        resumeToken: String = "",
        fromOldest: Bool = false,
        orderID: String = "",
        customerID: String = ""
    ) {
        self.resumeToken = resumeToken
        self.fromOldest = fromOldest
        self.orderID = orderID
        self.customerID = customerID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__watch_orders_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var resumeToken: UInt32 { 1 }
        @inlinable package static var fromOldest: UInt32 { 2 }
        @inlinable package static var orderID: UInt32 { 3 }
        @inlinable package static var customerID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__WatchOrdersRequest.self)
        unsafe resumeToken = Unpacked.text(c.pointee.resume_token)
        unsafe fromOldest = c.pointee.from_oldest != 0
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__WatchOrdersRequest.self)
        unsafe shopwire__v1__watch_orders_request__init(c)
        unsafe c.pointee.resume_token = arena.text(resumeToken)
        unsafe c.pointee.from_oldest = fromOldest ? 1 : 0
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Something that changed, or that nothing did for some time.
package struct WatchOrdersResponse: Message {
    /// The change; absent when this only says that the watch is alive and how far it has come.
    package var change: OrderChange?
    /// Goes on behind this answer.
    package var resumeToken: String
    /// When the server said this.
    package var sendTime: Google.Timestamp?
    package var unknownFields: [UInt8]

    package init() {
        change = nil
        resumeToken = ""
        sendTime = nil
        unknownFields = []
    }

    package init(
        change: OrderChange? = nil,
        resumeToken: String = "",
        sendTime: Google.Timestamp? = nil
    ) {
        self.change = change
        self.resumeToken = resumeToken
        self.sendTime = sendTime
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__watch_orders_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var change: UInt32 { 1 }
        @inlinable package static var resumeToken: UInt32 { 2 }
        @inlinable package static var sendTime: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__WatchOrdersResponse.self)
        unsafe change = Unpacked.message(c.pointee.change)
        unsafe resumeToken = Unpacked.text(c.pointee.resume_token)
        unsafe sendTime = Unpacked.message(c.pointee.send_time)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__WatchOrdersResponse.self)
        unsafe shopwire__v1__watch_orders_response__init(c)
        unsafe c.pointee.change = arena.message(change)
        unsafe c.pointee.resume_token = arena.text(resumeToken)
        unsafe c.pointee.send_time = arena.message(sendTime)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension PlaceOrderRequest: CarriesRequestID {}

extension PayOrderRequest: CarriesRequestID {}

extension CancelOrderRequest: CarriesRequestID {}

extension FulfilOrderRequest: CarriesRequestID {}

extension CreateReturnRequest: CarriesRequestID {}

extension ReceiveReturnRequest: CarriesRequestID {}
