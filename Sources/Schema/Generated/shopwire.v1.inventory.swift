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

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var productID: UInt32 { 2 }
        @inlinable package static var onHand: UInt32 { 3 }
        @inlinable package static var held: UInt32 { 4 }
        @inlinable package static var allocated: UInt32 { 5 }
        @inlinable package static var available: UInt32 { 6 }
        @inlinable package static var updateTime: UInt32 { 7 }
        @inlinable package static var revision: UInt32 { 8 }
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

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
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

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var stock: UInt32 { 1 }
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

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var delta: UInt32 { 2 }
        @inlinable package static var reason: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
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

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var stock: UInt32 { 1 }
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

/// Says how much of one sku was counted.
package struct SetStockRequest: Message {
    /// The stock keeping unit.
    package var sku: String
    /// What lies in the shop, in units: 0 to 1,000,000,000,000.
    package var quantity: Int64
    /// What the caller believes lies there now, in units; whatever lies there when absent.
    package var expectedQuantity: Int64?
    /// Why, for people: up to 200 characters.
    package var reason: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        quantity = 0
        expectedQuantity = nil
        reason = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        sku: String = "",
        quantity: Int64 = 0,
        expectedQuantity: Int64? = nil,
        reason: String = "",
        requestID: String = ""
    ) {
        self.sku = sku
        self.quantity = quantity
        self.expectedQuantity = expectedQuantity
        self.reason = reason
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_stock_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var quantity: UInt32 { 2 }
        @inlinable package static var expectedQuantity: UInt32 { 3 }
        @inlinable package static var reason: UInt32 { 4 }
        @inlinable package static var requestID: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetStockRequest.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe quantity = c.pointee.quantity
        unsafe expectedQuantity = c.pointee._expected_quantity_case.rawValue == 3 ? c.pointee.expected_quantity : nil
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetStockRequest.self)
        unsafe shopwire__v1__set_stock_request__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.quantity = quantity
        if let expectedQuantity {
            unsafe c.pointee._expected_quantity_case = .init(rawValue: 3)
            unsafe c.pointee.expected_quantity = expectedQuantity
        }
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The stock as it was set.
package struct SetStockResponse: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__set_stock_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var stock: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetStockResponse.self)
        unsafe stock = Unpacked.message(c.pointee.stock)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetStockResponse.self)
        unsafe shopwire__v1__set_stock_response__init(c)
        unsafe c.pointee.stock = arena.message(stock)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// One change of what lies in the shop. It never changes itself.
package struct StockMovement: Message {
    /// Why units came or went.
    package enum Kind: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Somebody added some or took some away.
        case adjusted
        /// Somebody counted.
        case counted
        /// A checkout holds some.
        case held
        /// A checkout gave some back.
        case released
        /// A placed order will take some.
        case allocated
        /// A placed order will not take them after all.
        case deallocated
        /// Some were sent.
        case sent
        /// Some came back.
        case returned
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .adjusted
            case 2: self = .counted
            case 3: self = .held
            case 4: self = .released
            case 5: self = .allocated
            case 6: self = .deallocated
            case 7: self = .sent
            case 8: self = .returned
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .adjusted: 1
            case .counted: 2
            case .held: 3
            case .released: 4
            case .allocated: 5
            case .deallocated: 6
            case .sent: 7
            case .returned: 8
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// The stock keeping unit.
    package var sku: String
    /// Why they came or went.
    package var kind: StockMovement.Kind
    /// Units that came into the shop, or went when negative.
    package var delta: Int64
    /// Units on hand afterwards.
    package var onHand: Int64
    /// Why, in the caller's words.
    package var reason: String
    /// Who said so: the id of an account or a key.
    package var caller: String
    /// When.
    package var createTime: Google.Timestamp?
    /// The revision of the stock after it.
    package var revision: UInt64
    /// Units that checkouts hold more, or less when negative.
    package var heldDelta: Int64
    /// Units that placed orders will take more, or less when negative.
    package var allocatedDelta: Int64
    /// The order that it is for, if it is for one.
    package var orderID: String
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        kind = .unspecified
        delta = 0
        onHand = 0
        reason = ""
        caller = ""
        createTime = nil
        revision = 0
        heldDelta = 0
        allocatedDelta = 0
        orderID = ""
        unknownFields = []
    }

    package init(
        sku: String = "",
        kind: StockMovement.Kind = .unspecified,
        delta: Int64 = 0,
        onHand: Int64 = 0,
        reason: String = "",
        caller: String = "",
        createTime: Google.Timestamp? = nil,
        revision: UInt64 = 0,
        heldDelta: Int64 = 0,
        allocatedDelta: Int64 = 0,
        orderID: String = ""
    ) {
        self.sku = sku
        self.kind = kind
        self.delta = delta
        self.onHand = onHand
        self.reason = reason
        self.caller = caller
        self.createTime = createTime
        self.revision = revision
        self.heldDelta = heldDelta
        self.allocatedDelta = allocatedDelta
        self.orderID = orderID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__stock_movement__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var kind: UInt32 { 2 }
        @inlinable package static var delta: UInt32 { 3 }
        @inlinable package static var onHand: UInt32 { 4 }
        @inlinable package static var reason: UInt32 { 5 }
        @inlinable package static var caller: UInt32 { 6 }
        @inlinable package static var createTime: UInt32 { 7 }
        @inlinable package static var revision: UInt32 { 8 }
        @inlinable package static var heldDelta: UInt32 { 9 }
        @inlinable package static var allocatedDelta: UInt32 { 10 }
        @inlinable package static var orderID: UInt32 { 11 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__StockMovement.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe kind = StockMovement.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe delta = c.pointee.delta
        unsafe onHand = c.pointee.on_hand
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe caller = Unpacked.text(c.pointee.caller)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe revision = c.pointee.revision
        unsafe heldDelta = c.pointee.held_delta
        unsafe allocatedDelta = c.pointee.allocated_delta
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__StockMovement.self)
        unsafe shopwire__v1__stock_movement__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.delta = delta
        unsafe c.pointee.on_hand = onHand
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.caller = arena.text(caller)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.held_delta = heldDelta
        unsafe c.pointee.allocated_delta = allocatedDelta
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of what came and went of one sku.
package struct ListStockMovementsRequest: Message {
    /// The stock keeping unit.
    package var sku: String
    /// How many at the most: 50 when 0, and never more than 1,000.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before, with the same sku.
    package var pageToken: String
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        pageSize = 0
        pageToken = ""
        unknownFields = []
    }

    package init(
        sku: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.sku = sku
        self.pageSize = pageSize
        self.pageToken = pageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_stock_movements_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var pageSize: UInt32 { 2 }
        @inlinable package static var pageToken: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListStockMovementsRequest.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListStockMovementsRequest.self)
        unsafe shopwire__v1__list_stock_movements_request__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of movements.
package struct ListStockMovementsResponse: Message {
    /// The movements, the last one first.
    package var movements: [StockMovement]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        movements = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        movements: [StockMovement] = [],
        nextPageToken: String = ""
    ) {
        self.movements = movements
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_stock_movements_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var movements: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListStockMovementsResponse.self)
        unsafe movements = Unpacked.messages(c.pointee.movements, Int(c.pointee.n_movements))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListStockMovementsResponse.self)
        unsafe shopwire__v1__list_stock_movements_response__init(c)
        (unsafe c.pointee.movements, unsafe c.pointee.n_movements) = unsafe arena.messages(movements)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks how much of one sku will be wanted.
package struct ForecastDemandRequest: Message {
    /// The stock keeping unit.
    package var sku: String
    /// For how many weeks from today on: 1 to 26.
    package var horizonWeeks: Int32
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        horizonWeeks = 0
        unknownFields = []
    }

    package init(
        sku: String = "",
        horizonWeeks: Int32 = 0
    ) {
        self.sku = sku
        self.horizonWeeks = horizonWeeks
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__forecast_demand_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var horizonWeeks: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ForecastDemandRequest.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe horizonWeeks = c.pointee.horizon_weeks
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ForecastDemandRequest.self)
        unsafe shopwire__v1__forecast_demand_request__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.horizon_weeks = horizonWeeks
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How much will be wanted in some time, in units.
package struct DemandSpan: Message {
    /// When the time begins.
    package var startTime: Google.Timestamp?
    /// As likely less as more.
    package var units: Double
    /// On the average: more than `units`, for now and then somebody buys many.
    package var meanUnits: Double
    /// In one of ten times it is less than this.
    package var lowerUnits: Double
    /// In one of ten times it is more than this.
    package var upperUnits: Double
    package var unknownFields: [UInt8]

    package init() {
        startTime = nil
        units = 0
        meanUnits = 0
        lowerUnits = 0
        upperUnits = 0
        unknownFields = []
    }

    package init(
        startTime: Google.Timestamp? = nil,
        units: Double = 0,
        meanUnits: Double = 0,
        lowerUnits: Double = 0,
        upperUnits: Double = 0
    ) {
        self.startTime = startTime
        self.units = units
        self.meanUnits = meanUnits
        self.lowerUnits = lowerUnits
        self.upperUnits = upperUnits
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__demand_span__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var startTime: UInt32 { 1 }
        @inlinable package static var units: UInt32 { 2 }
        @inlinable package static var meanUnits: UInt32 { 3 }
        @inlinable package static var lowerUnits: UInt32 { 4 }
        @inlinable package static var upperUnits: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DemandSpan.self)
        unsafe startTime = Unpacked.message(c.pointee.start_time)
        unsafe units = c.pointee.units
        unsafe meanUnits = c.pointee.mean_units
        unsafe lowerUnits = c.pointee.lower_units
        unsafe upperUnits = c.pointee.upper_units
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DemandSpan.self)
        unsafe shopwire__v1__demand_span__init(c)
        unsafe c.pointee.start_time = arena.message(startTime)
        unsafe c.pointee.units = units
        unsafe c.pointee.mean_units = meanUnits
        unsafe c.pointee.lower_units = lowerUnits
        unsafe c.pointee.upper_units = upperUnits
        unsafe arena.keep(unknownFields + Arena.negativeZero(units, number: 2) + Arena.negativeZero(meanUnits, number: 3) + Arena.negativeZero(lowerUnits, number: 4) + Arena.negativeZero(upperUnits, number: 5), in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How much of one sku will be wanted.
package struct ForecastDemandResponse: Message {
    /// By days in UTC, the first of which is today.
    package var days: [DemandSpan]
    /// By weeks of seven such days.
    package var weeks: [DemandSpan]
    /// Altogether.
    package var total: DemandSpan?
    /// How many weeks there were to learn from: those since the first sale, three years at the most.
    package var knownWeeks: Int32
    /// What can be bought now; negative when more was promised.
    package var availableUnits: Int64
    /// What to order, so that all that is wanted is there in nine of ten times: `upper_units` of the
    /// total, less what can be bought now.
    package var reorderUnits: Int64
    package var unknownFields: [UInt8]

    package init() {
        days = []
        weeks = []
        total = nil
        knownWeeks = 0
        availableUnits = 0
        reorderUnits = 0
        unknownFields = []
    }

    package init(
        days: [DemandSpan] = [],
        weeks: [DemandSpan] = [],
        total: DemandSpan? = nil,
        knownWeeks: Int32 = 0,
        availableUnits: Int64 = 0,
        reorderUnits: Int64 = 0
    ) {
        self.days = days
        self.weeks = weeks
        self.total = total
        self.knownWeeks = knownWeeks
        self.availableUnits = availableUnits
        self.reorderUnits = reorderUnits
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__forecast_demand_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var days: UInt32 { 1 }
        @inlinable package static var weeks: UInt32 { 2 }
        @inlinable package static var total: UInt32 { 3 }
        @inlinable package static var knownWeeks: UInt32 { 4 }
        @inlinable package static var availableUnits: UInt32 { 5 }
        @inlinable package static var reorderUnits: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ForecastDemandResponse.self)
        unsafe days = Unpacked.messages(c.pointee.days, Int(c.pointee.n_days))
        unsafe weeks = Unpacked.messages(c.pointee.weeks, Int(c.pointee.n_weeks))
        unsafe total = Unpacked.message(c.pointee.total)
        unsafe knownWeeks = c.pointee.known_weeks
        unsafe availableUnits = c.pointee.available_units
        unsafe reorderUnits = c.pointee.reorder_units
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ForecastDemandResponse.self)
        unsafe shopwire__v1__forecast_demand_response__init(c)
        (unsafe c.pointee.days, unsafe c.pointee.n_days) = unsafe arena.messages(days)
        (unsafe c.pointee.weeks, unsafe c.pointee.n_weeks) = unsafe arena.messages(weeks)
        unsafe c.pointee.total = arena.message(total)
        unsafe c.pointee.known_weeks = knownWeeks
        unsafe c.pointee.available_units = availableUnits
        unsafe c.pointee.reorder_units = reorderUnits
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension AdjustStockRequest: CarriesRequestID {}

extension SetStockRequest: CarriesRequestID {}
