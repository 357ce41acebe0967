// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// How much of one sku there is, in units.
package struct Stock: Message {
    /// The stock keeping unit.
    package var sku: String
    /// The product that this sku is a variant of.
    package var productID: String
    /// What lies in the shop: 0 or more.
    package var onHand: Int64
    /// What checkouts that are under way hold: 0 or more.
    package var held: Int64
    /// What placed orders will take: 0 or more.
    package var allocated: Int64
    /// What can be bought: on hand, less held, less allocated.
    package var available: Int64
    /// When it last changed.
    package var updateTime: Google.Timestamp?
    /// Rises with each of its changes.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        productID = ""
        onHand = 0
        held = 0
        allocated = 0
        available = 0
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        sku: String = "",
        productID: String = "",
        onHand: Int64 = 0,
        held: Int64 = 0,
        allocated: Int64 = 0,
        available: Int64 = 0,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.sku = sku
        self.productID = productID
        self.onHand = onHand
        self.held = held
        self.allocated = allocated
        self.available = available
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__stock__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Stock.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe productID = Unpacked.text(c.pointee.product_id)
        unsafe onHand = c.pointee.on_hand
        unsafe held = c.pointee.held
        unsafe allocated = c.pointee.allocated
        unsafe available = c.pointee.available
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Stock.self)
        unsafe shopwire__v1__stock__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.product_id = arena.text(productID)
        unsafe c.pointee.on_hand = onHand
        unsafe c.pointee.held = held
        unsafe c.pointee.allocated = allocated
        unsafe c.pointee.available = available
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for the stock of one sku.
package struct GetStockRequest: Message {
    /// The stock keeping unit.
    package var sku: String
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        unknownFields = []
    }

    package init(
        sku: String = ""
    ) {
        self.sku = sku
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_stock_request__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetStockRequest.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetStockRequest.self)
        unsafe shopwire__v1__get_stock_request__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The stock asked for.
package struct GetStockResponse: Message {
    /// The stock.
    package var stock: Stock?
    package var unknownFields: [UInt8]

    package init() {
        stock = nil
        unknownFields = []
    }

    package init(
        stock: Stock? = nil
    ) {
        self.stock = stock
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_stock_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetStockResponse.self)
        unsafe stock = Unpacked.message(c.pointee.stock)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetStockResponse.self)
        unsafe shopwire__v1__get_stock_response__init(c)
        unsafe c.pointee.stock = arena.message(stock)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change the stock of one sku.
package struct AdjustStockRequest: Message {
    /// The stock keeping unit.
    package var sku: String
    /// Units to add, or to take away when negative: -1,000,000,000 to 1,000,000,000, not 0.
    package var delta: Int64
    /// Why, for people: up to 200 characters.
    package var reason: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        delta = 0
        reason = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        sku: String = "",
        delta: Int64 = 0,
        reason: String = "",
        requestID: String = ""
    ) {
        self.sku = sku
        self.delta = delta
        self.reason = reason
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__adjust_stock_request__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__AdjustStockRequest.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe delta = c.pointee.delta
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__AdjustStockRequest.self)
        unsafe shopwire__v1__adjust_stock_request__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.delta = delta
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The stock as it was changed.
package struct AdjustStockResponse: Message {
    /// The stock as it is now.
    package var stock: Stock?
    package var unknownFields: [UInt8]

    package init() {
        stock = nil
        unknownFields = []
    }

    package init(
        stock: Stock? = nil
    ) {
        self.stock = stock
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__adjust_stock_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__AdjustStockResponse.self)
        unsafe stock = Unpacked.message(c.pointee.stock)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__AdjustStockResponse.self)
        unsafe shopwire__v1__adjust_stock_response__init(c)
        unsafe c.pointee.stock = arena.message(stock)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension AdjustStockRequest: CarriesRequestID {}
