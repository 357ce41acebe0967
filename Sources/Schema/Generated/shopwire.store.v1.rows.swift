// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// How much of one sku there is, in units, and on which terms it is sold.
package struct StockRow: Message {
    /// The terms on which one is sold, as its product says; they stand here so that a checkout reads
    /// one small row for each line.
    package struct Terms: Message {
        /// The name of its product, for people.
        package var title: String
        /// The currency of the price.
        package var currencyCode: String
        /// What one costs, in minor units.
        package var priceMinor: Int64
        /// Which tax rates apply; empty for the shop's usual class.
        package var taxClass: String
        /// The weight of one, in grams.
        package var weightGrams: Int64
        /// Whether it can be bought while none is there.
        package var backorder: Bool
        /// Whether customers can buy it: its product is active and not deleted.
        package var isForSale: Bool
        package var unknownFields: [UInt8]

        package init() {
            title = ""
            currencyCode = ""
            priceMinor = 0
            taxClass = ""
            weightGrams = 0
            backorder = false
            isForSale = false
            unknownFields = []
        }

        package init(
            title: String = "",
            currencyCode: String = "",
            priceMinor: Int64 = 0,
            taxClass: String = "",
            weightGrams: Int64 = 0,
            backorder: Bool = false,
            isForSale: Bool = false
        ) {
            self.title = title
            self.currencyCode = currencyCode
            self.priceMinor = priceMinor
            self.taxClass = taxClass
            self.weightGrams = weightGrams
            self.backorder = backorder
            self.isForSale = isForSale
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__stock_row__terms__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var title: UInt32 { 1 }
            @inlinable package static var currencyCode: UInt32 { 2 }
            @inlinable package static var priceMinor: UInt32 { 3 }
            @inlinable package static var taxClass: UInt32 { 4 }
            @inlinable package static var weightGrams: UInt32 { 5 }
            @inlinable package static var backorder: UInt32 { 6 }
            @inlinable package static var isForSale: UInt32 { 7 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__StockRow__Terms.self)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
            unsafe priceMinor = c.pointee.price_minor
            unsafe taxClass = Unpacked.text(c.pointee.tax_class)
            unsafe weightGrams = c.pointee.weight_grams
            unsafe backorder = c.pointee.backorder != 0
            unsafe isForSale = c.pointee.is_for_sale != 0
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__StockRow__Terms.self)
            unsafe shopwire__store__v1__stock_row__terms__init(c)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.currency_code = arena.text(currencyCode)
            unsafe c.pointee.price_minor = priceMinor
            unsafe c.pointee.tax_class = arena.text(taxClass)
            unsafe c.pointee.weight_grams = weightGrams
            unsafe c.pointee.backorder = backorder ? 1 : 0
            unsafe c.pointee.is_for_sale = isForSale ? 1 : 0
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The stock keeping unit.
    package var sku: String
    /// The product that this sku is a variant of.
    package var productID: String
    /// What lies in the shop: the sum of its movements.
    package var onHand: Int64
    /// What checkouts that are under way hold.
    package var held: Int64
    /// What placed orders will take.
    package var allocated: Int64
    /// When it last changed, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    /// The revision of its last change.
    package var revision: UInt64
    /// On which terms it is sold.
    package var terms: StockRow.Terms?
    /// The revision of its last movement; 0 if it has none since movements stand in their order.
    package var movedRevision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        productID = ""
        onHand = 0
        held = 0
        allocated = 0
        updateTimeNanoseconds = 0
        revision = 0
        terms = nil
        movedRevision = 0
        unknownFields = []
    }

    package init(
        sku: String = "",
        productID: String = "",
        onHand: Int64 = 0,
        held: Int64 = 0,
        allocated: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0,
        revision: UInt64 = 0,
        terms: StockRow.Terms? = nil,
        movedRevision: UInt64 = 0
    ) {
        self.sku = sku
        self.productID = productID
        self.onHand = onHand
        self.held = held
        self.allocated = allocated
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.revision = revision
        self.terms = terms
        self.movedRevision = movedRevision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__stock_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var productID: UInt32 { 2 }
        @inlinable package static var onHand: UInt32 { 3 }
        @inlinable package static var held: UInt32 { 4 }
        @inlinable package static var allocated: UInt32 { 5 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 6 }
        @inlinable package static var revision: UInt32 { 7 }
        @inlinable package static var terms: UInt32 { 8 }
        @inlinable package static var movedRevision: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__StockRow.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe productID = Unpacked.text(c.pointee.product_id)
        unsafe onHand = c.pointee.on_hand
        unsafe held = c.pointee.held
        unsafe allocated = c.pointee.allocated
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe terms = Unpacked.message(c.pointee.terms)
        unsafe movedRevision = c.pointee.moved_revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__StockRow.self)
        unsafe shopwire__store__v1__stock_row__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.product_id = arena.text(productID)
        unsafe c.pointee.on_hand = onHand
        unsafe c.pointee.held = held
        unsafe c.pointee.allocated = allocated
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe c.pointee.revision = revision
        unsafe c.pointee.terms = arena.message(terms)
        unsafe c.pointee.moved_revision = movedRevision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A sku that belongs to no product any more, as its stock was left.
package struct FreedSKURow: Message {
    /// The stock keeping unit.
    package var sku: String
    /// The revision of the last change of its stock.
    package var revision: UInt64
    /// The revision of its last movement, as in its stock.
    package var movedRevision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        revision = 0
        movedRevision = 0
        unknownFields = []
    }

    package init(
        sku: String = "",
        revision: UInt64 = 0,
        movedRevision: UInt64 = 0
    ) {
        self.sku = sku
        self.revision = revision
        self.movedRevision = movedRevision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__freed_skurow__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var revision: UInt32 { 2 }
        @inlinable package static var movedRevision: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__FreedSKURow.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe revision = c.pointee.revision
        unsafe movedRevision = c.pointee.moved_revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__FreedSKURow.self)
        unsafe shopwire__store__v1__freed_skurow__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.moved_revision = movedRevision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// One change of what lies in the shop. Never changed, never removed.
package struct MovementRow: Message {
    /// Why units came or went.
    package enum Kind: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Somebody found or lost some.
        case adjusted
        /// Somebody counted.
        case counted
        /// A checkout holds some.
        case held
        /// A checkout gave some back.
        case released
        /// An order will take some.
        case allocated
        /// An order will not take them after all.
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
    package var kind: MovementRow.Kind
    /// Units that came into the shop, or went when negative.
    package var delta: Int64
    /// Units on hand afterwards.
    package var onHand: Int64
    /// Why, in words for people.
    package var reason: String
    /// Who did it.
    package var caller: String
    /// When, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    /// The revision of the command.
    package var revision: UInt64
    /// Units that checkouts hold more, or less when negative.
    package var heldDelta: Int64
    /// Units that orders will take more, or less when negative.
    package var allocatedDelta: Int64
    /// The order that it is for.
    package var orderID: String
    /// The revision of the movement of this sku before this one; 0 if it is the first since movements
    /// stand in their order.
    package var previousRevision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        kind = .unspecified
        delta = 0
        onHand = 0
        reason = ""
        caller = ""
        timeNanoseconds = 0
        revision = 0
        heldDelta = 0
        allocatedDelta = 0
        orderID = ""
        previousRevision = 0
        unknownFields = []
    }

    package init(
        sku: String = "",
        kind: MovementRow.Kind = .unspecified,
        delta: Int64 = 0,
        onHand: Int64 = 0,
        reason: String = "",
        caller: String = "",
        timeNanoseconds: Int64 = 0,
        revision: UInt64 = 0,
        heldDelta: Int64 = 0,
        allocatedDelta: Int64 = 0,
        orderID: String = "",
        previousRevision: UInt64 = 0
    ) {
        self.sku = sku
        self.kind = kind
        self.delta = delta
        self.onHand = onHand
        self.reason = reason
        self.caller = caller
        self.timeNanoseconds = timeNanoseconds
        self.revision = revision
        self.heldDelta = heldDelta
        self.allocatedDelta = allocatedDelta
        self.orderID = orderID
        self.previousRevision = previousRevision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__movement_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var kind: UInt32 { 2 }
        @inlinable package static var delta: UInt32 { 3 }
        @inlinable package static var onHand: UInt32 { 4 }
        @inlinable package static var reason: UInt32 { 5 }
        @inlinable package static var caller: UInt32 { 6 }
        @inlinable package static var timeNanoseconds: UInt32 { 7 }
        @inlinable package static var revision: UInt32 { 8 }
        @inlinable package static var heldDelta: UInt32 { 9 }
        @inlinable package static var allocatedDelta: UInt32 { 10 }
        @inlinable package static var orderID: UInt32 { 11 }
        @inlinable package static var previousRevision: UInt32 { 12 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__MovementRow.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe kind = MovementRow.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe delta = c.pointee.delta
        unsafe onHand = c.pointee.on_hand
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe caller = Unpacked.text(c.pointee.caller)
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe heldDelta = c.pointee.held_delta
        unsafe allocatedDelta = c.pointee.allocated_delta
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe previousRevision = c.pointee.previous_revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__MovementRow.self)
        unsafe shopwire__store__v1__movement_row__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.delta = delta
        unsafe c.pointee.on_hand = onHand
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.caller = arena.text(caller)
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe c.pointee.revision = revision
        unsafe c.pointee.held_delta = heldDelta
        unsafe c.pointee.allocated_delta = allocatedDelta
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.previous_revision = previousRevision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A row that a command wrote or removed.
package struct ChangedRow: Message {
    /// The number of its table.
    package var table: UInt32
    /// Its key in that table.
    package var key: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        table = 0
        key = []
        unknownFields = []
    }

    package init(
        table: UInt32 = 0,
        key: [UInt8] = []
    ) {
        self.table = table
        self.key = key
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__changed_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var table: UInt32 { 1 }
        @inlinable package static var key: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ChangedRow.self)
        unsafe table = c.pointee.table
        unsafe key = Unpacked.bytes(c.pointee.key.data, c.pointee.key.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ChangedRow.self)
        unsafe shopwire__store__v1__changed_row__init(c)
        unsafe c.pointee.table = table
        (unsafe c.pointee.key.data, unsafe c.pointee.key.len) = unsafe arena.bytes(key)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What one command did: its answer, kept for repeats, and its place in the feed of changes.
package struct LogRow: Message {
    /// The revision of the command; 0 when it changed nothing.
    package var revision: UInt64
    /// When, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    /// Who called.
    package var caller: String
    /// The path of the method.
    package var method: String
    /// The id that the caller gave to the call, if any.
    package var requestID: String
    /// The keyed hash of the request.
    package var requestHash: [UInt8]
    /// The status code of the answer; 0 is success.
    package var statusCode: Int32
    /// The bytes of the response or, of a refusal, of its google.rpc.Status; empty if the call had no
    /// id, for then nobody can ask for it again.
    package var answer: [UInt8]
    /// What the command wrote or removed.
    package var changed: [ChangedRow]
    /// The number of the key that made the hash of the request.
    package var requestKeyID: UInt32
    /// Whether the answer was taken out, for it told of somebody who was erased.
    package var isForgotten: Bool
    /// What the answer waits for, while it is not known.
    package var awaits: String
    package var unknownFields: [UInt8]

    package init() {
        revision = 0
        timeNanoseconds = 0
        caller = ""
        method = ""
        requestID = ""
        requestHash = []
        statusCode = 0
        answer = []
        changed = []
        requestKeyID = 0
        isForgotten = false
        awaits = ""
        unknownFields = []
    }

    package init(
        revision: UInt64 = 0,
        timeNanoseconds: Int64 = 0,
        caller: String = "",
        method: String = "",
        requestID: String = "",
        requestHash: [UInt8] = [],
        statusCode: Int32 = 0,
        answer: [UInt8] = [],
        changed: [ChangedRow] = [],
        requestKeyID: UInt32 = 0,
        isForgotten: Bool = false,
        awaits: String = ""
    ) {
        self.revision = revision
        self.timeNanoseconds = timeNanoseconds
        self.caller = caller
        self.method = method
        self.requestID = requestID
        self.requestHash = requestHash
        self.statusCode = statusCode
        self.answer = answer
        self.changed = changed
        self.requestKeyID = requestKeyID
        self.isForgotten = isForgotten
        self.awaits = awaits
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__log_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var revision: UInt32 { 1 }
        @inlinable package static var timeNanoseconds: UInt32 { 2 }
        @inlinable package static var caller: UInt32 { 3 }
        @inlinable package static var method: UInt32 { 4 }
        @inlinable package static var requestID: UInt32 { 5 }
        @inlinable package static var requestHash: UInt32 { 6 }
        @inlinable package static var statusCode: UInt32 { 7 }
        @inlinable package static var answer: UInt32 { 8 }
        @inlinable package static var changed: UInt32 { 9 }
        @inlinable package static var requestKeyID: UInt32 { 10 }
        @inlinable package static var isForgotten: UInt32 { 11 }
        @inlinable package static var awaits: UInt32 { 12 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__LogRow.self)
        unsafe revision = c.pointee.revision
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe caller = Unpacked.text(c.pointee.caller)
        unsafe method = Unpacked.text(c.pointee.method)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe requestHash = Unpacked.bytes(c.pointee.request_hash.data, c.pointee.request_hash.len)
        unsafe statusCode = c.pointee.status_code
        unsafe answer = Unpacked.bytes(c.pointee.answer.data, c.pointee.answer.len)
        unsafe changed = Unpacked.messages(c.pointee.changed, Int(c.pointee.n_changed))
        unsafe requestKeyID = c.pointee.request_key_id
        unsafe isForgotten = c.pointee.is_forgotten != 0
        unsafe awaits = Unpacked.text(c.pointee.awaits)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__LogRow.self)
        unsafe shopwire__store__v1__log_row__init(c)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe c.pointee.caller = arena.text(caller)
        unsafe c.pointee.method = arena.text(method)
        unsafe c.pointee.request_id = arena.text(requestID)
        (unsafe c.pointee.request_hash.data, unsafe c.pointee.request_hash.len) = unsafe arena.bytes(requestHash)
        unsafe c.pointee.status_code = statusCode
        (unsafe c.pointee.answer.data, unsafe c.pointee.answer.len) = unsafe arena.bytes(answer)
        (unsafe c.pointee.changed, unsafe c.pointee.n_changed) = unsafe arena.messages(changed)
        unsafe c.pointee.request_key_id = requestKeyID
        unsafe c.pointee.is_forgotten = isForgotten ? 1 : 0
        unsafe c.pointee.awaits = arena.text(awaits)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Leads from caller, method and request id to the log row.
package struct RequestRow: Message {
    /// The key of the log row.
    package var logKey: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        logKey = []
        unknownFields = []
    }

    package init(
        logKey: [UInt8] = []
    ) {
        self.logKey = logKey
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__request_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var logKey: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__RequestRow.self)
        unsafe logKey = Unpacked.bytes(c.pointee.log_key.data, c.pointee.log_key.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__RequestRow.self)
        unsafe shopwire__store__v1__request_row__init(c)
        (unsafe c.pointee.log_key.data, unsafe c.pointee.log_key.len) = unsafe arena.bytes(logKey)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What the books keep of a command for ever; each names the hash of the one before.
package struct AuditRow: Message {
    /// The revision of the command; 0 when it changed nothing.
    package var revision: UInt64
    /// When, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    /// Who called.
    package var caller: String
    /// The path of the method.
    package var method: String
    /// The id that the caller gave to the call, if any.
    package var requestID: String
    /// The status code of the answer; 0 is success.
    package var statusCode: Int32
    /// The reason of a refusal.
    package var reason: String
    /// What the command wrote or removed.
    package var changed: [ChangedRow]
    /// The hash of the audit row before this one.
    package var previousHash: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        revision = 0
        timeNanoseconds = 0
        caller = ""
        method = ""
        requestID = ""
        statusCode = 0
        reason = ""
        changed = []
        previousHash = []
        unknownFields = []
    }

    package init(
        revision: UInt64 = 0,
        timeNanoseconds: Int64 = 0,
        caller: String = "",
        method: String = "",
        requestID: String = "",
        statusCode: Int32 = 0,
        reason: String = "",
        changed: [ChangedRow] = [],
        previousHash: [UInt8] = []
    ) {
        self.revision = revision
        self.timeNanoseconds = timeNanoseconds
        self.caller = caller
        self.method = method
        self.requestID = requestID
        self.statusCode = statusCode
        self.reason = reason
        self.changed = changed
        self.previousHash = previousHash
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__audit_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var revision: UInt32 { 1 }
        @inlinable package static var timeNanoseconds: UInt32 { 2 }
        @inlinable package static var caller: UInt32 { 3 }
        @inlinable package static var method: UInt32 { 4 }
        @inlinable package static var requestID: UInt32 { 5 }
        @inlinable package static var statusCode: UInt32 { 6 }
        @inlinable package static var reason: UInt32 { 7 }
        @inlinable package static var changed: UInt32 { 8 }
        @inlinable package static var previousHash: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__AuditRow.self)
        unsafe revision = c.pointee.revision
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe caller = Unpacked.text(c.pointee.caller)
        unsafe method = Unpacked.text(c.pointee.method)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe statusCode = c.pointee.status_code
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe changed = Unpacked.messages(c.pointee.changed, Int(c.pointee.n_changed))
        unsafe previousHash = Unpacked.bytes(c.pointee.previous_hash.data, c.pointee.previous_hash.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__AuditRow.self)
        unsafe shopwire__store__v1__audit_row__init(c)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe c.pointee.caller = arena.text(caller)
        unsafe c.pointee.method = arena.text(method)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe c.pointee.status_code = statusCode
        unsafe c.pointee.reason = arena.text(reason)
        (unsafe c.pointee.changed, unsafe c.pointee.n_changed) = unsafe arena.messages(changed)
        (unsafe c.pointee.previous_hash.data, unsafe c.pointee.previous_hash.len) = unsafe arena.bytes(previousHash)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What became of a product since it was made, apart from what people wrote.
package struct FiguresRow: Message {
    /// The product's id.
    package var productID: String
    /// Units in placed orders, without those cancelled or returned.
    package var unitsSold: Int64
    /// How many ratings it has.
    package var ratingCount: Int64
    /// The sum of its ratings.
    package var ratingSum: Int64
    /// Where the product is listed, as the product's row says: each the beginning of index keys.
    package var scopes: [[UInt8]]
    /// Its number in the search index; 0 before it was for sale the first time.
    package var searchNumber: UInt32
    package var unknownFields: [UInt8]

    package init() {
        productID = ""
        unitsSold = 0
        ratingCount = 0
        ratingSum = 0
        scopes = []
        searchNumber = 0
        unknownFields = []
    }

    package init(
        productID: String = "",
        unitsSold: Int64 = 0,
        ratingCount: Int64 = 0,
        ratingSum: Int64 = 0,
        scopes: [[UInt8]] = [],
        searchNumber: UInt32 = 0
    ) {
        self.productID = productID
        self.unitsSold = unitsSold
        self.ratingCount = ratingCount
        self.ratingSum = ratingSum
        self.scopes = scopes
        self.searchNumber = searchNumber
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__figures_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var productID: UInt32 { 1 }
        @inlinable package static var unitsSold: UInt32 { 2 }
        @inlinable package static var ratingCount: UInt32 { 3 }
        @inlinable package static var ratingSum: UInt32 { 4 }
        @inlinable package static var scopes: UInt32 { 5 }
        @inlinable package static var searchNumber: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__FiguresRow.self)
        unsafe productID = Unpacked.text(c.pointee.product_id)
        unsafe unitsSold = c.pointee.units_sold
        unsafe ratingCount = c.pointee.rating_count
        unsafe ratingSum = c.pointee.rating_sum
        unsafe scopes = Unpacked.numbers(c.pointee.scopes, Int(c.pointee.n_scopes)).map { unsafe Unpacked.bytes($0.data, $0.len) }
        unsafe searchNumber = c.pointee.search_number
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__FiguresRow.self)
        unsafe shopwire__store__v1__figures_row__init(c)
        unsafe c.pointee.product_id = arena.text(productID)
        unsafe c.pointee.units_sold = unitsSold
        unsafe c.pointee.rating_count = ratingCount
        unsafe c.pointee.rating_sum = ratingSum
        (unsafe c.pointee.scopes, unsafe c.pointee.n_scopes) = unsafe arena.binaries(scopes) { unsafe .init(len: $1, data: $0) }
        unsafe c.pointee.search_number = searchNumber
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How far an import has come.
package struct ImportRow: Message {
    /// The import's name.
    package var importID: String
    /// What it reads.
    package var source: String
    /// The number of its mode in the schema.
    package var mode: Int32
    /// Every row up to this number is in the store or was refused.
    package var committedThrough: UInt64
    /// Products made.
    package var created: UInt64
    /// Products changed.
    package var updated: UInt64
    /// Rows that said what was there already.
    package var unchanged: UInt64
    /// Rows refused.
    package var refused: UInt64
    /// When it last went on, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        importID = ""
        source = ""
        mode = 0
        committedThrough = 0
        created = 0
        updated = 0
        unchanged = 0
        refused = 0
        updateTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        importID: String = "",
        source: String = "",
        mode: Int32 = 0,
        committedThrough: UInt64 = 0,
        created: UInt64 = 0,
        updated: UInt64 = 0,
        unchanged: UInt64 = 0,
        refused: UInt64 = 0,
        updateTimeNanoseconds: Int64 = 0
    ) {
        self.importID = importID
        self.source = source
        self.mode = mode
        self.committedThrough = committedThrough
        self.created = created
        self.updated = updated
        self.unchanged = unchanged
        self.refused = refused
        self.updateTimeNanoseconds = updateTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__import_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var importID: UInt32 { 1 }
        @inlinable package static var source: UInt32 { 2 }
        @inlinable package static var mode: UInt32 { 3 }
        @inlinable package static var committedThrough: UInt32 { 4 }
        @inlinable package static var created: UInt32 { 5 }
        @inlinable package static var updated: UInt32 { 6 }
        @inlinable package static var unchanged: UInt32 { 7 }
        @inlinable package static var refused: UInt32 { 8 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ImportRow.self)
        unsafe importID = Unpacked.text(c.pointee.import_id)
        unsafe source = Unpacked.text(c.pointee.source)
        unsafe mode = c.pointee.mode
        unsafe committedThrough = c.pointee.committed_through
        unsafe created = c.pointee.created
        unsafe updated = c.pointee.updated
        unsafe unchanged = c.pointee.unchanged
        unsafe refused = c.pointee.refused
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ImportRow.self)
        unsafe shopwire__store__v1__import_row__init(c)
        unsafe c.pointee.import_id = arena.text(importID)
        unsafe c.pointee.source = arena.text(source)
        unsafe c.pointee.mode = mode
        unsafe c.pointee.committed_through = committedThrough
        unsafe c.pointee.created = created
        unsafe c.pointee.updated = updated
        unsafe c.pointee.unchanged = unchanged
        unsafe c.pointee.refused = refused
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// An export under way: until it ends, a change keeps what each product was when it began.
package struct ExportRow: Message {
    /// Its number.
    package var id: String
    /// The revision at which it began.
    package var revision: UInt64
    /// When nobody asks for it any more, in nanoseconds since 1970.
    package var expireTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        revision = 0
        expireTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        revision: UInt64 = 0,
        expireTimeNanoseconds: Int64 = 0
    ) {
        self.id = id
        self.revision = revision
        self.expireTimeNanoseconds = expireTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__export_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var revision: UInt32 { 2 }
        @inlinable package static var expireTimeNanoseconds: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ExportRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe revision = c.pointee.revision
        unsafe expireTimeNanoseconds = c.pointee.expire_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ExportRow.self)
        unsafe shopwire__store__v1__export_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.expire_time_nanoseconds = expireTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What a product was when an export began.
package struct FormerProductRow: Message {
    /// The bytes of its row; absent when there was none.
    package var product: [UInt8]?
    package var unknownFields: [UInt8]

    package init() {
        product = nil
        unknownFields = []
    }

    package init(
        product: [UInt8]? = nil
    ) {
        self.product = product
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__former_product_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var product: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__FormerProductRow.self)
        unsafe product = c.pointee._product_case.rawValue == 1 ? Unpacked.bytes(c.pointee.product.data, c.pointee.product.len) : nil
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__FormerProductRow.self)
        unsafe shopwire__store__v1__former_product_row__init(c)
        if let product {
            unsafe c.pointee._product_case = .init(rawValue: 1)
            (unsafe c.pointee.product.data, unsafe c.pointee.product.len) = unsafe arena.bytes(product)
        }
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The end of one partition's audit.
package struct AuditHeadRow: Message {
    /// How many rows there are.
    package var count: UInt64
    /// SHA-256 of the last one.
    package var hash: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        count = 0
        hash = []
        unknownFields = []
    }

    package init(
        count: UInt64 = 0,
        hash: [UInt8] = []
    ) {
        self.count = count
        self.hash = hash
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__audit_head_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var count: UInt32 { 1 }
        @inlinable package static var hash: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__AuditHeadRow.self)
        unsafe count = c.pointee.count
        unsafe hash = Unpacked.bytes(c.pointee.hash.data, c.pointee.hash.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__AuditHeadRow.self)
        unsafe shopwire__store__v1__audit_head_row__init(c)
        unsafe c.pointee.count = count
        (unsafe c.pointee.hash.data, unsafe c.pointee.hash.len) = unsafe arena.bytes(hash)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A key of a member of staff.
package struct ApiKeyRow: Message {
    /// The key's name in the shop.
    package var id: String
    /// Whose it is.
    package var staffMemberID: String
    /// What it is for, for people.
    package var title: String
    /// The number of its role in the schema.
    package var role: Int32
    /// What it is good for; all when empty.
    package var scopes: [String]
    /// When it is worth nothing any more, in nanoseconds since 1970; 0 is never.
    package var expireTimeNanoseconds: Int64
    /// When it was made, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// The revision of its last change.
    package var revision: UInt64
    /// SHA-256 of the secret.
    package var secretHash: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        staffMemberID = ""
        title = ""
        role = 0
        scopes = []
        expireTimeNanoseconds = 0
        createTimeNanoseconds = 0
        revision = 0
        secretHash = []
        unknownFields = []
    }

    package init(
        id: String = "",
        staffMemberID: String = "",
        title: String = "",
        role: Int32 = 0,
        scopes: [String] = [],
        expireTimeNanoseconds: Int64 = 0,
        createTimeNanoseconds: Int64 = 0,
        revision: UInt64 = 0,
        secretHash: [UInt8] = []
    ) {
        self.id = id
        self.staffMemberID = staffMemberID
        self.title = title
        self.role = role
        self.scopes = scopes
        self.expireTimeNanoseconds = expireTimeNanoseconds
        self.createTimeNanoseconds = createTimeNanoseconds
        self.revision = revision
        self.secretHash = secretHash
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__api_key_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var staffMemberID: UInt32 { 2 }
        @inlinable package static var title: UInt32 { 3 }
        @inlinable package static var role: UInt32 { 4 }
        @inlinable package static var scopes: UInt32 { 5 }
        @inlinable package static var expireTimeNanoseconds: UInt32 { 6 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 7 }
        @inlinable package static var revision: UInt32 { 8 }
        @inlinable package static var secretHash: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ApiKeyRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe staffMemberID = Unpacked.text(c.pointee.staff_member_id)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe role = c.pointee.role
        unsafe scopes = Unpacked.texts(c.pointee.scopes, Int(c.pointee.n_scopes))
        unsafe expireTimeNanoseconds = c.pointee.expire_time_nanoseconds
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe secretHash = Unpacked.bytes(c.pointee.secret_hash.data, c.pointee.secret_hash.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ApiKeyRow.self)
        unsafe shopwire__store__v1__api_key_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.staff_member_id = arena.text(staffMemberID)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.role = role
        (unsafe c.pointee.scopes, unsafe c.pointee.n_scopes) = unsafe arena.texts(scopes)
        unsafe c.pointee.expire_time_nanoseconds = expireTimeNanoseconds
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.revision = revision
        (unsafe c.pointee.secret_hash.data, unsafe c.pointee.secret_hash.len) = unsafe arena.bytes(secretHash)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A session that has not been ended.
package struct SessionRow: Message {
    /// Its name: 128 random bits.
    package var id: String
    /// The customer; empty for a guest.
    package var customerID: String
    /// When it began, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When it ends whatever happens, in nanoseconds since 1970.
    package var endTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        customerID = ""
        createTimeNanoseconds = 0
        endTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        customerID: String = "",
        createTimeNanoseconds: Int64 = 0,
        endTimeNanoseconds: Int64 = 0
    ) {
        self.id = id
        self.customerID = customerID
        self.createTimeNanoseconds = createTimeNanoseconds
        self.endTimeNanoseconds = endTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__session_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var customerID: UInt32 { 2 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 3 }
        @inlinable package static var endTimeNanoseconds: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__SessionRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe endTimeNanoseconds = c.pointee.end_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__SessionRow.self)
        unsafe shopwire__store__v1__session_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.end_time_nanoseconds = endTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What a session token says, encrypted.
package struct SessionClaims: Message {
    /// The session.
    package var sessionID: String
    /// The customer; empty for a guest.
    package var customerID: String
    /// When it was made, in nanoseconds since 1970.
    package var issueTimeNanoseconds: Int64
    /// When it is worth nothing any more, in nanoseconds since 1970.
    package var expireTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        sessionID = ""
        customerID = ""
        issueTimeNanoseconds = 0
        expireTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        sessionID: String = "",
        customerID: String = "",
        issueTimeNanoseconds: Int64 = 0,
        expireTimeNanoseconds: Int64 = 0
    ) {
        self.sessionID = sessionID
        self.customerID = customerID
        self.issueTimeNanoseconds = issueTimeNanoseconds
        self.expireTimeNanoseconds = expireTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__session_claims__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sessionID: UInt32 { 1 }
        @inlinable package static var customerID: UInt32 { 2 }
        @inlinable package static var issueTimeNanoseconds: UInt32 { 3 }
        @inlinable package static var expireTimeNanoseconds: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__SessionClaims.self)
        unsafe sessionID = Unpacked.text(c.pointee.session_id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe issueTimeNanoseconds = c.pointee.issue_time_nanoseconds
        unsafe expireTimeNanoseconds = c.pointee.expire_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__SessionClaims.self)
        unsafe shopwire__store__v1__session_claims__init(c)
        unsafe c.pointee.session_id = arena.text(sessionID)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.issue_time_nanoseconds = issueTimeNanoseconds
        unsafe c.pointee.expire_time_nanoseconds = expireTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Who gets the goods and the bill of a cart or an order, and what they wrote about it. It lies in no
/// row as it is.
package struct Contact: Message {
    /// Why goods come back, in somebody's words.
    package struct ReturnReason: Message {
        /// The return.
        package var returnID: String
        /// The words.
        package var reason: String
        package var unknownFields: [UInt8]

        package init() {
            returnID = ""
            reason = ""
            unknownFields = []
        }

        package init(
            returnID: String = "",
            reason: String = ""
        ) {
            self.returnID = returnID
            self.reason = reason
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__contact__return_reason__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var returnID: UInt32 { 1 }
            @inlinable package static var reason: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__Contact__ReturnReason.self)
            unsafe returnID = Unpacked.text(c.pointee.return_id)
            unsafe reason = Unpacked.text(c.pointee.reason)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__Contact__ReturnReason.self)
            unsafe shopwire__store__v1__contact__return_reason__init(c)
            unsafe c.pointee.return_id = arena.text(returnID)
            unsafe c.pointee.reason = arena.text(reason)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Where the goods go.
    package var shippingAddress: Address?
    /// Whom the bill is for.
    package var billingAddress: Address?
    /// Where to reach a guest.
    package var email: String
    /// Why the order was cancelled, in somebody's words.
    package var endReason: String
    /// Why goods come back.
    package var returnReasons: [Contact.ReturnReason]
    package var unknownFields: [UInt8]

    package init() {
        shippingAddress = nil
        billingAddress = nil
        email = ""
        endReason = ""
        returnReasons = []
        unknownFields = []
    }

    package init(
        shippingAddress: Address? = nil,
        billingAddress: Address? = nil,
        email: String = "",
        endReason: String = "",
        returnReasons: [Contact.ReturnReason] = []
    ) {
        self.shippingAddress = shippingAddress
        self.billingAddress = billingAddress
        self.email = email
        self.endReason = endReason
        self.returnReasons = returnReasons
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__contact__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var shippingAddress: UInt32 { 1 }
        @inlinable package static var billingAddress: UInt32 { 2 }
        @inlinable package static var email: UInt32 { 3 }
        @inlinable package static var endReason: UInt32 { 4 }
        @inlinable package static var returnReasons: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__Contact.self)
        unsafe shippingAddress = Unpacked.message(c.pointee.shipping_address)
        unsafe billingAddress = Unpacked.message(c.pointee.billing_address)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe endReason = Unpacked.text(c.pointee.end_reason)
        unsafe returnReasons = Unpacked.messages(c.pointee.return_reasons, Int(c.pointee.n_return_reasons))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__Contact.self)
        unsafe shopwire__store__v1__contact__init(c)
        unsafe c.pointee.shipping_address = arena.message(shippingAddress)
        unsafe c.pointee.billing_address = arena.message(billingAddress)
        unsafe c.pointee.email = arena.text(email)
        unsafe c.pointee.end_reason = arena.text(endReason)
        (unsafe c.pointee.return_reasons, unsafe c.pointee.n_return_reasons) = unsafe arena.messages(returnReasons)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A contact, encrypted.
package struct SealedContact: Message {
    /// For a guest: a key of its own, sealed by the key ring. A customer has one already.
    package var sealedKey: [UInt8]
    /// A `Contact` under that key.
    package var content: [UInt8]
    /// The number of the ring's key that sealed the guest's; 0 for a customer.
    package var keyID: UInt32
    package var unknownFields: [UInt8]

    package init() {
        sealedKey = []
        content = []
        keyID = 0
        unknownFields = []
    }

    package init(
        sealedKey: [UInt8] = [],
        content: [UInt8] = [],
        keyID: UInt32 = 0
    ) {
        self.sealedKey = sealedKey
        self.content = content
        self.keyID = keyID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__sealed_contact__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sealedKey: UInt32 { 1 }
        @inlinable package static var content: UInt32 { 2 }
        @inlinable package static var keyID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__SealedContact.self)
        unsafe sealedKey = Unpacked.bytes(c.pointee.sealed_key.data, c.pointee.sealed_key.len)
        unsafe content = Unpacked.bytes(c.pointee.content.data, c.pointee.content.len)
        unsafe keyID = c.pointee.key_id
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__SealedContact.self)
        unsafe shopwire__store__v1__sealed_contact__init(c)
        (unsafe c.pointee.sealed_key.data, unsafe c.pointee.sealed_key.len) = unsafe arena.bytes(sealedKey)
        (unsafe c.pointee.content.data, unsafe c.pointee.content.len) = unsafe arena.bytes(content)
        unsafe c.pointee.key_id = keyID
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What somebody means to buy.
package struct CartRow: Message {
    /// What can be done with it.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// It can be changed.
        case active
        /// A checkout has it.
        case checkingOut
        /// It was ordered.
        case ordered
        /// It went into another.
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

    /// The units of one sku.
    package struct Line: Message {
        /// The stock keeping unit.
        package var sku: String
        /// The product it belonged to when it was put in: a sku may become another's.
        package var productID: String
        /// How many units: 1 or more.
        package var quantity: Int64
        /// What one cost when it was put in last, in minor units.
        package var addedPriceMinor: Int64
        package var unknownFields: [UInt8]

        package init() {
            sku = ""
            productID = ""
            quantity = 0
            addedPriceMinor = 0
            unknownFields = []
        }

        package init(
            sku: String = "",
            productID: String = "",
            quantity: Int64 = 0,
            addedPriceMinor: Int64 = 0
        ) {
            self.sku = sku
            self.productID = productID
            self.quantity = quantity
            self.addedPriceMinor = addedPriceMinor
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__cart_row__line__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var sku: UInt32 { 1 }
            @inlinable package static var productID: UInt32 { 2 }
            @inlinable package static var quantity: UInt32 { 3 }
            @inlinable package static var addedPriceMinor: UInt32 { 4 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__CartRow__Line.self)
            unsafe sku = Unpacked.text(c.pointee.sku)
            unsafe productID = Unpacked.text(c.pointee.product_id)
            unsafe quantity = c.pointee.quantity
            unsafe addedPriceMinor = c.pointee.added_price_minor
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__CartRow__Line.self)
            unsafe shopwire__store__v1__cart_row__line__init(c)
            unsafe c.pointee.sku = arena.text(sku)
            unsafe c.pointee.product_id = arena.text(productID)
            unsafe c.pointee.quantity = quantity
            unsafe c.pointee.added_price_minor = addedPriceMinor
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Its id.
    package var id: String
    /// Whose it is: `customer/ID` or `guest/SESSION`.
    package var owner: String
    /// What can be done with it.
    package var state: CartRow.State
    /// The currency of its lines; empty while there are none.
    package var currencyCode: String
    /// What is in it; no two lines have one sku.
    package var lines: [CartRow.Line]
    /// Who gets it; absent while nobody said, and once it has ended.
    package var contact: SealedContact?
    /// How it is sent.
    package var shippingMethodID: String
    /// The coupon that is used.
    package var couponCode: String
    /// The order that has it, or that was made of it.
    package var orderID: String
    /// The cart that it went into.
    package var mergedIntoCartID: String
    /// Rises whenever what was written changes; the etag is made of it.
    package var version: UInt64
    /// When the checkout gives it back, in nanoseconds since 1970; 0 outside of one.
    package var checkoutExpireTimeNanoseconds: Int64
    /// When it expires or, once it has ended, is removed, in nanoseconds since 1970; 0 for never.
    package var expireTimeNanoseconds: Int64
    /// When it was made, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When it was last changed, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    /// The revision of its last change.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        owner = ""
        state = .unspecified
        currencyCode = ""
        lines = []
        contact = nil
        shippingMethodID = ""
        couponCode = ""
        orderID = ""
        mergedIntoCartID = ""
        version = 0
        checkoutExpireTimeNanoseconds = 0
        expireTimeNanoseconds = 0
        createTimeNanoseconds = 0
        updateTimeNanoseconds = 0
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        owner: String = "",
        state: CartRow.State = .unspecified,
        currencyCode: String = "",
        lines: [CartRow.Line] = [],
        contact: SealedContact? = nil,
        shippingMethodID: String = "",
        couponCode: String = "",
        orderID: String = "",
        mergedIntoCartID: String = "",
        version: UInt64 = 0,
        checkoutExpireTimeNanoseconds: Int64 = 0,
        expireTimeNanoseconds: Int64 = 0,
        createTimeNanoseconds: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.owner = owner
        self.state = state
        self.currencyCode = currencyCode
        self.lines = lines
        self.contact = contact
        self.shippingMethodID = shippingMethodID
        self.couponCode = couponCode
        self.orderID = orderID
        self.mergedIntoCartID = mergedIntoCartID
        self.version = version
        self.checkoutExpireTimeNanoseconds = checkoutExpireTimeNanoseconds
        self.expireTimeNanoseconds = expireTimeNanoseconds
        self.createTimeNanoseconds = createTimeNanoseconds
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__cart_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var owner: UInt32 { 2 }
        @inlinable package static var state: UInt32 { 3 }
        @inlinable package static var currencyCode: UInt32 { 4 }
        @inlinable package static var lines: UInt32 { 5 }
        @inlinable package static var contact: UInt32 { 6 }
        @inlinable package static var shippingMethodID: UInt32 { 7 }
        @inlinable package static var couponCode: UInt32 { 8 }
        @inlinable package static var orderID: UInt32 { 9 }
        @inlinable package static var mergedIntoCartID: UInt32 { 10 }
        @inlinable package static var version: UInt32 { 11 }
        @inlinable package static var checkoutExpireTimeNanoseconds: UInt32 { 12 }
        @inlinable package static var expireTimeNanoseconds: UInt32 { 13 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 14 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 15 }
        @inlinable package static var revision: UInt32 { 16 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__CartRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe owner = Unpacked.text(c.pointee.owner)
        unsafe state = CartRow.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
        unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
        unsafe contact = Unpacked.message(c.pointee.contact)
        unsafe shippingMethodID = Unpacked.text(c.pointee.shipping_method_id)
        unsafe couponCode = Unpacked.text(c.pointee.coupon_code)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe mergedIntoCartID = Unpacked.text(c.pointee.merged_into_cart_id)
        unsafe version = c.pointee.version
        unsafe checkoutExpireTimeNanoseconds = c.pointee.checkout_expire_time_nanoseconds
        unsafe expireTimeNanoseconds = c.pointee.expire_time_nanoseconds
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__CartRow.self)
        unsafe shopwire__store__v1__cart_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.owner = arena.text(owner)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.currency_code = arena.text(currencyCode)
        (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
        unsafe c.pointee.contact = arena.message(contact)
        unsafe c.pointee.shipping_method_id = arena.text(shippingMethodID)
        unsafe c.pointee.coupon_code = arena.text(couponCode)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.merged_into_cart_id = arena.text(mergedIntoCartID)
        unsafe c.pointee.version = version
        unsafe c.pointee.checkout_expire_time_nanoseconds = checkoutExpireTimeNanoseconds
        unsafe c.pointee.expire_time_nanoseconds = expireTimeNanoseconds
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A hashed password with how it was hashed.
package struct PasswordHash: Message {
    /// scrypt's cost, a power of two.
    package var cost: UInt64
    /// scrypt's block size.
    package var blockSize: UInt32
    /// scrypt's parallelization.
    package var parallelization: UInt32
    /// 16 random bytes.
    package var salt: [UInt8]
    /// 32 bytes.
    package var hash: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        cost = 0
        blockSize = 0
        parallelization = 0
        salt = []
        hash = []
        unknownFields = []
    }

    package init(
        cost: UInt64 = 0,
        blockSize: UInt32 = 0,
        parallelization: UInt32 = 0,
        salt: [UInt8] = [],
        hash: [UInt8] = []
    ) {
        self.cost = cost
        self.blockSize = blockSize
        self.parallelization = parallelization
        self.salt = salt
        self.hash = hash
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__password_hash__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cost: UInt32 { 1 }
        @inlinable package static var blockSize: UInt32 { 2 }
        @inlinable package static var parallelization: UInt32 { 3 }
        @inlinable package static var salt: UInt32 { 4 }
        @inlinable package static var hash: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__PasswordHash.self)
        unsafe cost = c.pointee.cost
        unsafe blockSize = c.pointee.block_size
        unsafe parallelization = c.pointee.parallelization
        unsafe salt = Unpacked.bytes(c.pointee.salt.data, c.pointee.salt.len)
        unsafe hash = Unpacked.bytes(c.pointee.hash.data, c.pointee.hash.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__PasswordHash.self)
        unsafe shopwire__store__v1__password_hash__init(c)
        unsafe c.pointee.cost = cost
        unsafe c.pointee.block_size = blockSize
        unsafe c.pointee.parallelization = parallelization
        (unsafe c.pointee.salt.data, unsafe c.pointee.salt.len) = unsafe arena.bytes(salt)
        (unsafe c.pointee.hash.data, unsafe c.pointee.hash.len) = unsafe arena.bytes(hash)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A customer. What tells who it is stands in it encrypted only.
package struct CustomerRow: Message {
    /// The customer's id.
    package var id: String
    /// The number of the key that made the hash of the email.
    package var emailKeyID: UInt32
    /// The keyed hash of the folded email; empty once erased.
    package var emailHash: [UInt8]
    /// The customer's own key, sealed by the key ring; empty once erased.
    package var sealedKey: [UInt8]
    /// A `shopwire.v1.Customer` with all that is personal, under the customer's own key.
    package var personal: [UInt8]
    /// The password; absent once erased.
    package var password: PasswordHash?
    /// Whether the email was shown to be theirs.
    package var emailConfirmed: Bool
    /// When it was made, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When it was last written, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    /// When it was erased, in nanoseconds since 1970; 0 if it was not.
    package var eraseTimeNanoseconds: Int64
    /// Changes whenever what was written changes.
    package var etag: String
    /// The revision of its last change.
    package var revision: UInt64
    /// What they agreed to.
    package var consentsMarketing: Bool
    /// What they agreed to.
    package var consentsPersonalization: Bool
    /// What they agreed to.
    package var consentsAnalytics: Bool
    /// When they last said so, in nanoseconds since 1970; 0 if they did not.
    package var consentTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        emailKeyID = 0
        emailHash = []
        sealedKey = []
        personal = []
        password = nil
        emailConfirmed = false
        createTimeNanoseconds = 0
        updateTimeNanoseconds = 0
        eraseTimeNanoseconds = 0
        etag = ""
        revision = 0
        consentsMarketing = false
        consentsPersonalization = false
        consentsAnalytics = false
        consentTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        emailKeyID: UInt32 = 0,
        emailHash: [UInt8] = [],
        sealedKey: [UInt8] = [],
        personal: [UInt8] = [],
        password: PasswordHash? = nil,
        emailConfirmed: Bool = false,
        createTimeNanoseconds: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0,
        eraseTimeNanoseconds: Int64 = 0,
        etag: String = "",
        revision: UInt64 = 0,
        consentsMarketing: Bool = false,
        consentsPersonalization: Bool = false,
        consentsAnalytics: Bool = false,
        consentTimeNanoseconds: Int64 = 0
    ) {
        self.id = id
        self.emailKeyID = emailKeyID
        self.emailHash = emailHash
        self.sealedKey = sealedKey
        self.personal = personal
        self.password = password
        self.emailConfirmed = emailConfirmed
        self.createTimeNanoseconds = createTimeNanoseconds
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.eraseTimeNanoseconds = eraseTimeNanoseconds
        self.etag = etag
        self.revision = revision
        self.consentsMarketing = consentsMarketing
        self.consentsPersonalization = consentsPersonalization
        self.consentsAnalytics = consentsAnalytics
        self.consentTimeNanoseconds = consentTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__customer_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var emailKeyID: UInt32 { 2 }
        @inlinable package static var emailHash: UInt32 { 3 }
        @inlinable package static var sealedKey: UInt32 { 4 }
        @inlinable package static var personal: UInt32 { 5 }
        @inlinable package static var password: UInt32 { 6 }
        @inlinable package static var emailConfirmed: UInt32 { 7 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 8 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 9 }
        @inlinable package static var eraseTimeNanoseconds: UInt32 { 10 }
        @inlinable package static var etag: UInt32 { 11 }
        @inlinable package static var revision: UInt32 { 12 }
        @inlinable package static var consentsMarketing: UInt32 { 13 }
        @inlinable package static var consentsPersonalization: UInt32 { 14 }
        @inlinable package static var consentsAnalytics: UInt32 { 15 }
        @inlinable package static var consentTimeNanoseconds: UInt32 { 16 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__CustomerRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe emailKeyID = c.pointee.email_key_id
        unsafe emailHash = Unpacked.bytes(c.pointee.email_hash.data, c.pointee.email_hash.len)
        unsafe sealedKey = Unpacked.bytes(c.pointee.sealed_key.data, c.pointee.sealed_key.len)
        unsafe personal = Unpacked.bytes(c.pointee.personal.data, c.pointee.personal.len)
        unsafe password = Unpacked.message(c.pointee.password)
        unsafe emailConfirmed = c.pointee.email_confirmed != 0
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe eraseTimeNanoseconds = c.pointee.erase_time_nanoseconds
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe revision = c.pointee.revision
        unsafe consentsMarketing = c.pointee.consents_marketing != 0
        unsafe consentsPersonalization = c.pointee.consents_personalization != 0
        unsafe consentsAnalytics = c.pointee.consents_analytics != 0
        unsafe consentTimeNanoseconds = c.pointee.consent_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__CustomerRow.self)
        unsafe shopwire__store__v1__customer_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.email_key_id = emailKeyID
        (unsafe c.pointee.email_hash.data, unsafe c.pointee.email_hash.len) = unsafe arena.bytes(emailHash)
        (unsafe c.pointee.sealed_key.data, unsafe c.pointee.sealed_key.len) = unsafe arena.bytes(sealedKey)
        (unsafe c.pointee.personal.data, unsafe c.pointee.personal.len) = unsafe arena.bytes(personal)
        unsafe c.pointee.password = arena.message(password)
        unsafe c.pointee.email_confirmed = emailConfirmed ? 1 : 0
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe c.pointee.erase_time_nanoseconds = eraseTimeNanoseconds
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.consents_marketing = consentsMarketing ? 1 : 0
        unsafe c.pointee.consents_personalization = consentsPersonalization ? 1 : 0
        unsafe c.pointee.consents_analytics = consentsAnalytics ? 1 : 0
        unsafe c.pointee.consent_time_nanoseconds = consentTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// An address that a customer keeps. What it says stands in it encrypted only.
package struct AddressRow: Message {
    /// Whose it is.
    package var customerID: String
    /// Its id.
    package var id: String
    /// A `shopwire.v1.SavedAddress` with its label and address, under the customer's own key.
    package var personal: [UInt8]
    /// Changes whenever what was written changes.
    package var etag: String
    /// When it was made, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When it was last written, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    /// The revision of its last change.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        customerID = ""
        id = ""
        personal = []
        etag = ""
        createTimeNanoseconds = 0
        updateTimeNanoseconds = 0
        revision = 0
        unknownFields = []
    }

    package init(
        customerID: String = "",
        id: String = "",
        personal: [UInt8] = [],
        etag: String = "",
        createTimeNanoseconds: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0,
        revision: UInt64 = 0
    ) {
        self.customerID = customerID
        self.id = id
        self.personal = personal
        self.etag = etag
        self.createTimeNanoseconds = createTimeNanoseconds
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__address_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customerID: UInt32 { 1 }
        @inlinable package static var id: UInt32 { 2 }
        @inlinable package static var personal: UInt32 { 3 }
        @inlinable package static var etag: UInt32 { 4 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 5 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 6 }
        @inlinable package static var revision: UInt32 { 7 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__AddressRow.self)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe personal = Unpacked.bytes(c.pointee.personal.data, c.pointee.personal.len)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__AddressRow.self)
        unsafe shopwire__store__v1__address_row__init(c)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.id = arena.text(id)
        (unsafe c.pointee.personal.data, unsafe c.pointee.personal.len) = unsafe arena.bytes(personal)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Shows which key ring a store belongs to.
package struct KeyProofRow: Message {
    /// The number of the key that sealed it.
    package var keyID: UInt32
    /// Random bytes, sealed by the ring.
    package var sealed: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        keyID = 0
        sealed = []
        unknownFields = []
    }

    package init(
        keyID: UInt32 = 0,
        sealed: [UInt8] = []
    ) {
        self.keyID = keyID
        self.sealed = sealed
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__key_proof_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var keyID: UInt32 { 1 }
        @inlinable package static var sealed: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__KeyProofRow.self)
        unsafe keyID = c.pointee.key_id
        unsafe sealed = Unpacked.bytes(c.pointee.sealed.data, c.pointee.sealed.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__KeyProofRow.self)
        unsafe shopwire__store__v1__key_proof_row__init(c)
        unsafe c.pointee.key_id = keyID
        (unsafe c.pointee.sealed.data, unsafe c.pointee.sealed.len) = unsafe arena.bytes(sealed)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How many of something there are.
package struct CountRow: Message {
    /// That many.
    package var count: Int64
    package var unknownFields: [UInt8]

    package init() {
        count = 0
        unknownFields = []
    }

    package init(
        count: Int64 = 0
    ) {
        self.count = count
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__count_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var count: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__CountRow.self)
        unsafe count = c.pointee.count
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__CountRow.self)
        unsafe shopwire__store__v1__count_row__init(c)
        unsafe c.pointee.count = count
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Failed sign-ins, or requests for mails, of one account, of one address or of all together, or
/// guests of one address.
package struct FailuresRow: Message {
    /// Which: a keyed hash.
    package var subject: [UInt8]
    /// How many, less what time has forgiven.
    package var count: UInt32
    /// When the last one was, in nanoseconds since 1970.
    package var lastTimeNanoseconds: Int64
    /// When time will have forgiven all, in nanoseconds since 1970.
    package var endTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        subject = []
        count = 0
        lastTimeNanoseconds = 0
        endTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        subject: [UInt8] = [],
        count: UInt32 = 0,
        lastTimeNanoseconds: Int64 = 0,
        endTimeNanoseconds: Int64 = 0
    ) {
        self.subject = subject
        self.count = count
        self.lastTimeNanoseconds = lastTimeNanoseconds
        self.endTimeNanoseconds = endTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__failures_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var subject: UInt32 { 1 }
        @inlinable package static var count: UInt32 { 2 }
        @inlinable package static var lastTimeNanoseconds: UInt32 { 3 }
        @inlinable package static var endTimeNanoseconds: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__FailuresRow.self)
        unsafe subject = Unpacked.bytes(c.pointee.subject.data, c.pointee.subject.len)
        unsafe count = c.pointee.count
        unsafe lastTimeNanoseconds = c.pointee.last_time_nanoseconds
        unsafe endTimeNanoseconds = c.pointee.end_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__FailuresRow.self)
        unsafe shopwire__store__v1__failures_row__init(c)
        (unsafe c.pointee.subject.data, unsafe c.pointee.subject.len) = unsafe arena.bytes(subject)
        unsafe c.pointee.count = count
        unsafe c.pointee.last_time_nanoseconds = lastTimeNanoseconds
        unsafe c.pointee.end_time_nanoseconds = endTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Something to be done outside of the store: a mail to send, a payment to ask for.
package struct EffectRow: Message {
    /// Its name, also for those who carry it out: to them a repeat is the same thing.
    package var id: String
    /// Where it waits.
    package var lane: String
    /// What to do, as the program knows it.
    package var kind: String
    /// The id of what it is about.
    package var subject: String
    /// What its kind needs to know.
    package var payload: [UInt8]
    /// Whether the payload is sealed by the key ring.
    package var isSealed: Bool
    /// How often it was begun.
    package var tries: UInt32
    /// When it may be begun, in nanoseconds since 1970.
    package var dueTimeNanoseconds: Int64
    /// Until when whoever began it is left alone, in nanoseconds since 1970; 0 if nobody did.
    package var leaseEndNanoseconds: Int64
    /// When it was planned, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// The partition of the log whose count it is in.
    package var partition: UInt32
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        lane = ""
        kind = ""
        subject = ""
        payload = []
        isSealed = false
        tries = 0
        dueTimeNanoseconds = 0
        leaseEndNanoseconds = 0
        createTimeNanoseconds = 0
        partition = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        lane: String = "",
        kind: String = "",
        subject: String = "",
        payload: [UInt8] = [],
        isSealed: Bool = false,
        tries: UInt32 = 0,
        dueTimeNanoseconds: Int64 = 0,
        leaseEndNanoseconds: Int64 = 0,
        createTimeNanoseconds: Int64 = 0,
        partition: UInt32 = 0
    ) {
        self.id = id
        self.lane = lane
        self.kind = kind
        self.subject = subject
        self.payload = payload
        self.isSealed = isSealed
        self.tries = tries
        self.dueTimeNanoseconds = dueTimeNanoseconds
        self.leaseEndNanoseconds = leaseEndNanoseconds
        self.createTimeNanoseconds = createTimeNanoseconds
        self.partition = partition
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__effect_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var lane: UInt32 { 2 }
        @inlinable package static var kind: UInt32 { 3 }
        @inlinable package static var subject: UInt32 { 4 }
        @inlinable package static var payload: UInt32 { 5 }
        @inlinable package static var isSealed: UInt32 { 6 }
        @inlinable package static var tries: UInt32 { 7 }
        @inlinable package static var dueTimeNanoseconds: UInt32 { 8 }
        @inlinable package static var leaseEndNanoseconds: UInt32 { 9 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 10 }
        @inlinable package static var partition: UInt32 { 11 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__EffectRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe lane = Unpacked.text(c.pointee.lane)
        unsafe kind = Unpacked.text(c.pointee.kind)
        unsafe subject = Unpacked.text(c.pointee.subject)
        unsafe payload = Unpacked.bytes(c.pointee.payload.data, c.pointee.payload.len)
        unsafe isSealed = c.pointee.is_sealed != 0
        unsafe tries = c.pointee.tries
        unsafe dueTimeNanoseconds = c.pointee.due_time_nanoseconds
        unsafe leaseEndNanoseconds = c.pointee.lease_end_nanoseconds
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe partition = c.pointee.partition
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__EffectRow.self)
        unsafe shopwire__store__v1__effect_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.lane = arena.text(lane)
        unsafe c.pointee.kind = arena.text(kind)
        unsafe c.pointee.subject = arena.text(subject)
        (unsafe c.pointee.payload.data, unsafe c.pointee.payload.len) = unsafe arena.bytes(payload)
        unsafe c.pointee.is_sealed = isSealed ? 1 : 0
        unsafe c.pointee.tries = tries
        unsafe c.pointee.due_time_nanoseconds = dueTimeNanoseconds
        unsafe c.pointee.lease_end_nanoseconds = leaseEndNanoseconds
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.partition = partition
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How many effects wait in one lane, of those that one partition's commands planned.
package struct LaneRow: Message {
    /// The lane.
    package var lane: String
    /// The partition.
    package var partition: UInt32
    /// How many.
    package var waiting: Int64
    package var unknownFields: [UInt8]

    package init() {
        lane = ""
        partition = 0
        waiting = 0
        unknownFields = []
    }

    package init(
        lane: String = "",
        partition: UInt32 = 0,
        waiting: Int64 = 0
    ) {
        self.lane = lane
        self.partition = partition
        self.waiting = waiting
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__lane_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var lane: UInt32 { 1 }
        @inlinable package static var partition: UInt32 { 2 }
        @inlinable package static var waiting: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__LaneRow.self)
        unsafe lane = Unpacked.text(c.pointee.lane)
        unsafe partition = c.pointee.partition
        unsafe waiting = c.pointee.waiting
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__LaneRow.self)
        unsafe shopwire__store__v1__lane_row__init(c)
        unsafe c.pointee.lane = arena.text(lane)
        unsafe c.pointee.partition = partition
        unsafe c.pointee.waiting = waiting
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How many orders hold a coupon: all of them, or those of one customer. None is kept that is 0.
package struct CouponUsesRow: Message {
    /// The coupon's code.
    package var couponID: String
    /// Whose orders are counted; empty for those of all, guests included.
    package var customerID: String
    /// How many: 1 or more.
    package var count: Int64
    package var unknownFields: [UInt8]

    package init() {
        couponID = ""
        customerID = ""
        count = 0
        unknownFields = []
    }

    package init(
        couponID: String = "",
        customerID: String = "",
        count: Int64 = 0
    ) {
        self.couponID = couponID
        self.customerID = customerID
        self.count = count
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__coupon_uses_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var couponID: UInt32 { 1 }
        @inlinable package static var customerID: UInt32 { 2 }
        @inlinable package static var count: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__CouponUsesRow.self)
        unsafe couponID = Unpacked.text(c.pointee.coupon_id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe count = c.pointee.count
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__CouponUsesRow.self)
        unsafe shopwire__store__v1__coupon_uses_row__init(c)
        unsafe c.pointee.coupon_id = arena.text(couponID)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.count = count
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Something that was ordered. All amounts are in minor units of one currency.
package struct OrderRow: Message {
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
        package var unknownFields: [UInt8]

        package init() {
            rateID = ""
            title = ""
            ratePpm = 0
            inclusive = false
            unknownFields = []
        }

        package init(
            rateID: String = "",
            title: String = "",
            ratePpm: Int64 = 0,
            inclusive: Bool = false
        ) {
            self.rateID = rateID
            self.title = title
            self.ratePpm = ratePpm
            self.inclusive = inclusive
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__order_row__tax__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var rateID: UInt32 { 1 }
            @inlinable package static var title: UInt32 { 2 }
            @inlinable package static var ratePpm: UInt32 { 3 }
            @inlinable package static var inclusive: UInt32 { 4 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderRow__Tax.self)
            unsafe rateID = Unpacked.text(c.pointee.rate_id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe ratePpm = c.pointee.rate_ppm
            unsafe inclusive = c.pointee.inclusive != 0
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__OrderRow__Tax.self)
            unsafe shopwire__store__v1__order_row__tax__init(c)
            unsafe c.pointee.rate_id = arena.text(rateID)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.rate_ppm = ratePpm
            unsafe c.pointee.inclusive = inclusive ? 1 : 0
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Some units of one sku.
    package struct Line: Message {
        /// The stock keeping unit.
        package var sku: String
        /// The product that it was a variant of.
        package var productID: String
        /// What it was called.
        package var title: String
        /// How many.
        package var quantity: Int64
        /// What one cost.
        package var unitPriceMinor: Int64
        /// Its share of the discount.
        package var discountMinor: Int64
        /// The tax on it.
        package var taxMinor: Int64
        /// Which tax; absent if none applies.
        package var tax: OrderRow.Tax?
        /// How many were sent.
        package var sent: Int64
        /// How many of those came back.
        package var returned: Int64
        package var unknownFields: [UInt8]

        package init() {
            sku = ""
            productID = ""
            title = ""
            quantity = 0
            unitPriceMinor = 0
            discountMinor = 0
            taxMinor = 0
            tax = nil
            sent = 0
            returned = 0
            unknownFields = []
        }

        package init(
            sku: String = "",
            productID: String = "",
            title: String = "",
            quantity: Int64 = 0,
            unitPriceMinor: Int64 = 0,
            discountMinor: Int64 = 0,
            taxMinor: Int64 = 0,
            tax: OrderRow.Tax? = nil,
            sent: Int64 = 0,
            returned: Int64 = 0
        ) {
            self.sku = sku
            self.productID = productID
            self.title = title
            self.quantity = quantity
            self.unitPriceMinor = unitPriceMinor
            self.discountMinor = discountMinor
            self.taxMinor = taxMinor
            self.tax = tax
            self.sent = sent
            self.returned = returned
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__order_row__line__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var sku: UInt32 { 1 }
            @inlinable package static var productID: UInt32 { 2 }
            @inlinable package static var title: UInt32 { 3 }
            @inlinable package static var quantity: UInt32 { 4 }
            @inlinable package static var unitPriceMinor: UInt32 { 5 }
            @inlinable package static var discountMinor: UInt32 { 6 }
            @inlinable package static var taxMinor: UInt32 { 7 }
            @inlinable package static var tax: UInt32 { 8 }
            @inlinable package static var sent: UInt32 { 9 }
            @inlinable package static var returned: UInt32 { 10 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderRow__Line.self)
            unsafe sku = Unpacked.text(c.pointee.sku)
            unsafe productID = Unpacked.text(c.pointee.product_id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe quantity = c.pointee.quantity
            unsafe unitPriceMinor = c.pointee.unit_price_minor
            unsafe discountMinor = c.pointee.discount_minor
            unsafe taxMinor = c.pointee.tax_minor
            unsafe tax = Unpacked.message(c.pointee.tax)
            unsafe sent = c.pointee.sent
            unsafe returned = c.pointee.returned
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__OrderRow__Line.self)
            unsafe shopwire__store__v1__order_row__line__init(c)
            unsafe c.pointee.sku = arena.text(sku)
            unsafe c.pointee.product_id = arena.text(productID)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.quantity = quantity
            unsafe c.pointee.unit_price_minor = unitPriceMinor
            unsafe c.pointee.discount_minor = discountMinor
            unsafe c.pointee.tax_minor = taxMinor
            unsafe c.pointee.tax = arena.message(tax)
            unsafe c.pointee.sent = sent
            unsafe c.pointee.returned = returned
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// How it is sent.
    package struct Shipping: Message {
        /// The shipping method's id.
        package var methodID: String
        /// What it was called.
        package var title: String
        /// What it costs before the discount.
        package var priceMinor: Int64
        /// The discount on it.
        package var discountMinor: Int64
        /// The tax on it.
        package var taxMinor: Int64
        /// Which tax; absent if none applies.
        package var tax: OrderRow.Tax?
        package var unknownFields: [UInt8]

        package init() {
            methodID = ""
            title = ""
            priceMinor = 0
            discountMinor = 0
            taxMinor = 0
            tax = nil
            unknownFields = []
        }

        package init(
            methodID: String = "",
            title: String = "",
            priceMinor: Int64 = 0,
            discountMinor: Int64 = 0,
            taxMinor: Int64 = 0,
            tax: OrderRow.Tax? = nil
        ) {
            self.methodID = methodID
            self.title = title
            self.priceMinor = priceMinor
            self.discountMinor = discountMinor
            self.taxMinor = taxMinor
            self.tax = tax
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__order_row__shipping__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var methodID: UInt32 { 1 }
            @inlinable package static var title: UInt32 { 2 }
            @inlinable package static var priceMinor: UInt32 { 3 }
            @inlinable package static var discountMinor: UInt32 { 4 }
            @inlinable package static var taxMinor: UInt32 { 5 }
            @inlinable package static var tax: UInt32 { 6 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderRow__Shipping.self)
            unsafe methodID = Unpacked.text(c.pointee.method_id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe priceMinor = c.pointee.price_minor
            unsafe discountMinor = c.pointee.discount_minor
            unsafe taxMinor = c.pointee.tax_minor
            unsafe tax = Unpacked.message(c.pointee.tax)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__OrderRow__Shipping.self)
            unsafe shopwire__store__v1__order_row__shipping__init(c)
            unsafe c.pointee.method_id = arena.text(methodID)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.price_minor = priceMinor
            unsafe c.pointee.discount_minor = discountMinor
            unsafe c.pointee.tax_minor = taxMinor
            unsafe c.pointee.tax = arena.message(tax)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Units of one line.
    package struct LineQuantity: Message {
        /// The line's number, from 1 on.
        package var lineNumber: Int32
        /// How many.
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
            unsafe MessageDescriptor(rules: shopwire__store__v1__order_row__line_quantity__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var lineNumber: UInt32 { 1 }
            @inlinable package static var quantity: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderRow__LineQuantity.self)
            unsafe lineNumber = c.pointee.line_number
            unsafe quantity = c.pointee.quantity
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__OrderRow__LineQuantity.self)
            unsafe shopwire__store__v1__order_row__line_quantity__init(c)
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
        package var lines: [OrderRow.LineQuantity]
        /// How to follow it.
        package var tracking: String
        /// When, in nanoseconds since 1970.
        package var timeNanoseconds: Int64
        package var unknownFields: [UInt8]

        package init() {
            id = ""
            lines = []
            tracking = ""
            timeNanoseconds = 0
            unknownFields = []
        }

        package init(
            id: String = "",
            lines: [OrderRow.LineQuantity] = [],
            tracking: String = "",
            timeNanoseconds: Int64 = 0
        ) {
            self.id = id
            self.lines = lines
            self.tracking = tracking
            self.timeNanoseconds = timeNanoseconds
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__order_row__fulfilment__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var id: UInt32 { 1 }
            @inlinable package static var lines: UInt32 { 2 }
            @inlinable package static var tracking: UInt32 { 3 }
            @inlinable package static var timeNanoseconds: UInt32 { 4 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderRow__Fulfilment.self)
            unsafe id = Unpacked.text(c.pointee.id)
            unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
            unsafe tracking = Unpacked.text(c.pointee.tracking)
            unsafe timeNanoseconds = c.pointee.time_nanoseconds
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__OrderRow__Fulfilment.self)
            unsafe shopwire__store__v1__order_row__fulfilment__init(c)
            unsafe c.pointee.id = arena.text(id)
            (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
            unsafe c.pointee.tracking = arena.text(tracking)
            unsafe c.pointee.time_nanoseconds = timeNanoseconds
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Goods that come back; why is in the contact.
    package struct Return: Message {
        /// Its name.
        package var id: String
        /// What comes back, or came.
        package var lines: [OrderRow.LineQuantity]
        /// What is given back for it.
        package var refundMinor: Int64
        /// When it was asked for, in nanoseconds since 1970.
        package var createTimeNanoseconds: Int64
        /// When the goods came, in nanoseconds since 1970; 0 if they did not.
        package var receiveTimeNanoseconds: Int64
        package var unknownFields: [UInt8]

        package init() {
            id = ""
            lines = []
            refundMinor = 0
            createTimeNanoseconds = 0
            receiveTimeNanoseconds = 0
            unknownFields = []
        }

        package init(
            id: String = "",
            lines: [OrderRow.LineQuantity] = [],
            refundMinor: Int64 = 0,
            createTimeNanoseconds: Int64 = 0,
            receiveTimeNanoseconds: Int64 = 0
        ) {
            self.id = id
            self.lines = lines
            self.refundMinor = refundMinor
            self.createTimeNanoseconds = createTimeNanoseconds
            self.receiveTimeNanoseconds = receiveTimeNanoseconds
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__order_row__return__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var id: UInt32 { 1 }
            @inlinable package static var lines: UInt32 { 2 }
            @inlinable package static var refundMinor: UInt32 { 3 }
            @inlinable package static var createTimeNanoseconds: UInt32 { 4 }
            @inlinable package static var receiveTimeNanoseconds: UInt32 { 5 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderRow__Return.self)
            unsafe id = Unpacked.text(c.pointee.id)
            unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
            unsafe refundMinor = c.pointee.refund_minor
            unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
            unsafe receiveTimeNanoseconds = c.pointee.receive_time_nanoseconds
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__OrderRow__Return.self)
            unsafe shopwire__store__v1__order_row__return__init(c)
            unsafe c.pointee.id = arena.text(id)
            (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
            unsafe c.pointee.refund_minor = refundMinor
            unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
            unsafe c.pointee.receive_time_nanoseconds = receiveTimeNanoseconds
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The sums over its payments that its payment status follows from.
    package struct Money: Message {
        /// What is promised and was not taken.
        package var authorizedMinor: Int64
        /// What was taken.
        package var capturedMinor: Int64
        /// What was given back.
        package var refundedMinor: Int64
        /// Payments whose outcome is not known yet, or that wait for the customer.
        package var pending: Int32
        package var unknownFields: [UInt8]

        package init() {
            authorizedMinor = 0
            capturedMinor = 0
            refundedMinor = 0
            pending = 0
            unknownFields = []
        }

        package init(
            authorizedMinor: Int64 = 0,
            capturedMinor: Int64 = 0,
            refundedMinor: Int64 = 0,
            pending: Int32 = 0
        ) {
            self.authorizedMinor = authorizedMinor
            self.capturedMinor = capturedMinor
            self.refundedMinor = refundedMinor
            self.pending = pending
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__order_row__money__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var authorizedMinor: UInt32 { 1 }
            @inlinable package static var capturedMinor: UInt32 { 2 }
            @inlinable package static var refundedMinor: UInt32 { 3 }
            @inlinable package static var pending: UInt32 { 4 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderRow__Money.self)
            unsafe authorizedMinor = c.pointee.authorized_minor
            unsafe capturedMinor = c.pointee.captured_minor
            unsafe refundedMinor = c.pointee.refunded_minor
            unsafe pending = c.pointee.pending
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__OrderRow__Money.self)
            unsafe shopwire__store__v1__order_row__money__init(c)
            unsafe c.pointee.authorized_minor = authorizedMinor
            unsafe c.pointee.captured_minor = capturedMinor
            unsafe c.pointee.refunded_minor = refundedMinor
            unsafe c.pointee.pending = pending
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Its id.
    package var id: String
    /// Its name on receipts.
    package var number: String
    /// Where it stands.
    package var state: OrderRow.State
    /// Whose it is: `customer/ID` or `guest/SESSION`.
    package var owner: String
    /// The cart that it was made from.
    package var cartID: String
    /// The etag that the cart had.
    package var cartEtag: String
    /// The currency of all amounts.
    package var currencyCode: String
    /// What was ordered.
    package var lines: [OrderRow.Line]
    /// How it is sent; absent if nothing was chosen.
    package var shipping: OrderRow.Shipping?
    /// The coupon that was used.
    package var couponCode: String
    /// Who gets it, and what people wrote about it; absent if nobody said.
    package var contact: SealedContact?
    /// What was sent.
    package var fulfilments: [OrderRow.Fulfilment]
    /// What came or comes back.
    package var returns: [OrderRow.Return]
    /// The payments for it.
    package var paymentIDs: [String]
    /// The sums over them.
    package var money: OrderRow.Money?
    /// Whether its stock is held and its use of the coupon counted, while it is a draft.
    package var holdsStock: Bool
    /// When the sweeper looks at it next, in nanoseconds since 1970; 0 for never.
    package var sweepTimeNanoseconds: Int64
    /// Why it was cancelled or abandoned; what somebody wrote about that is in the contact.
    package var endReason: String
    /// When it was begun, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When it was placed, in nanoseconds since 1970; 0 if it was not.
    package var placeTimeNanoseconds: Int64
    /// When it ended, in nanoseconds since 1970; 0 if it did not.
    package var endTimeNanoseconds: Int64
    /// When it last changed, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    /// The revision of its last change.
    package var revision: UInt64
    /// How many events it has.
    package var events: UInt32
    /// Where the feed has its last change; absent if that was never written there.
    package var lastChange: ChangePlace?
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        number = ""
        state = .unspecified
        owner = ""
        cartID = ""
        cartEtag = ""
        currencyCode = ""
        lines = []
        shipping = nil
        couponCode = ""
        contact = nil
        fulfilments = []
        returns = []
        paymentIDs = []
        money = nil
        holdsStock = false
        sweepTimeNanoseconds = 0
        endReason = ""
        createTimeNanoseconds = 0
        placeTimeNanoseconds = 0
        endTimeNanoseconds = 0
        updateTimeNanoseconds = 0
        revision = 0
        events = 0
        lastChange = nil
        unknownFields = []
    }

    package init(
        id: String = "",
        number: String = "",
        state: OrderRow.State = .unspecified,
        owner: String = "",
        cartID: String = "",
        cartEtag: String = "",
        currencyCode: String = "",
        lines: [OrderRow.Line] = [],
        shipping: OrderRow.Shipping? = nil,
        couponCode: String = "",
        contact: SealedContact? = nil,
        fulfilments: [OrderRow.Fulfilment] = [],
        returns: [OrderRow.Return] = [],
        paymentIDs: [String] = [],
        money: OrderRow.Money? = nil,
        holdsStock: Bool = false,
        sweepTimeNanoseconds: Int64 = 0,
        endReason: String = "",
        createTimeNanoseconds: Int64 = 0,
        placeTimeNanoseconds: Int64 = 0,
        endTimeNanoseconds: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0,
        revision: UInt64 = 0,
        events: UInt32 = 0,
        lastChange: ChangePlace? = nil
    ) {
        self.id = id
        self.number = number
        self.state = state
        self.owner = owner
        self.cartID = cartID
        self.cartEtag = cartEtag
        self.currencyCode = currencyCode
        self.lines = lines
        self.shipping = shipping
        self.couponCode = couponCode
        self.contact = contact
        self.fulfilments = fulfilments
        self.returns = returns
        self.paymentIDs = paymentIDs
        self.money = money
        self.holdsStock = holdsStock
        self.sweepTimeNanoseconds = sweepTimeNanoseconds
        self.endReason = endReason
        self.createTimeNanoseconds = createTimeNanoseconds
        self.placeTimeNanoseconds = placeTimeNanoseconds
        self.endTimeNanoseconds = endTimeNanoseconds
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.revision = revision
        self.events = events
        self.lastChange = lastChange
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__order_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var number: UInt32 { 2 }
        @inlinable package static var state: UInt32 { 3 }
        @inlinable package static var owner: UInt32 { 4 }
        @inlinable package static var cartID: UInt32 { 5 }
        @inlinable package static var cartEtag: UInt32 { 6 }
        @inlinable package static var currencyCode: UInt32 { 7 }
        @inlinable package static var lines: UInt32 { 8 }
        @inlinable package static var shipping: UInt32 { 9 }
        @inlinable package static var couponCode: UInt32 { 10 }
        @inlinable package static var contact: UInt32 { 11 }
        @inlinable package static var fulfilments: UInt32 { 12 }
        @inlinable package static var returns: UInt32 { 13 }
        @inlinable package static var paymentIDs: UInt32 { 14 }
        @inlinable package static var money: UInt32 { 15 }
        @inlinable package static var holdsStock: UInt32 { 16 }
        @inlinable package static var sweepTimeNanoseconds: UInt32 { 17 }
        @inlinable package static var endReason: UInt32 { 18 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 19 }
        @inlinable package static var placeTimeNanoseconds: UInt32 { 20 }
        @inlinable package static var endTimeNanoseconds: UInt32 { 21 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 22 }
        @inlinable package static var revision: UInt32 { 23 }
        @inlinable package static var events: UInt32 { 24 }
        @inlinable package static var lastChange: UInt32 { 25 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe number = Unpacked.text(c.pointee.number)
        unsafe state = OrderRow.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe owner = Unpacked.text(c.pointee.owner)
        unsafe cartID = Unpacked.text(c.pointee.cart_id)
        unsafe cartEtag = Unpacked.text(c.pointee.cart_etag)
        unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
        unsafe lines = Unpacked.messages(c.pointee.lines, Int(c.pointee.n_lines))
        unsafe shipping = Unpacked.message(c.pointee.shipping)
        unsafe couponCode = Unpacked.text(c.pointee.coupon_code)
        unsafe contact = Unpacked.message(c.pointee.contact)
        unsafe fulfilments = Unpacked.messages(c.pointee.fulfilments, Int(c.pointee.n_fulfilments))
        unsafe returns = Unpacked.messages(c.pointee.returns, Int(c.pointee.n_returns))
        unsafe paymentIDs = Unpacked.texts(c.pointee.payment_ids, Int(c.pointee.n_payment_ids))
        unsafe money = Unpacked.message(c.pointee.money)
        unsafe holdsStock = c.pointee.holds_stock != 0
        unsafe sweepTimeNanoseconds = c.pointee.sweep_time_nanoseconds
        unsafe endReason = Unpacked.text(c.pointee.end_reason)
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe placeTimeNanoseconds = c.pointee.place_time_nanoseconds
        unsafe endTimeNanoseconds = c.pointee.end_time_nanoseconds
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe events = c.pointee.events
        unsafe lastChange = Unpacked.message(c.pointee.last_change)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__OrderRow.self)
        unsafe shopwire__store__v1__order_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.number = arena.text(number)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.owner = arena.text(owner)
        unsafe c.pointee.cart_id = arena.text(cartID)
        unsafe c.pointee.cart_etag = arena.text(cartEtag)
        unsafe c.pointee.currency_code = arena.text(currencyCode)
        (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.messages(lines)
        unsafe c.pointee.shipping = arena.message(shipping)
        unsafe c.pointee.coupon_code = arena.text(couponCode)
        unsafe c.pointee.contact = arena.message(contact)
        (unsafe c.pointee.fulfilments, unsafe c.pointee.n_fulfilments) = unsafe arena.messages(fulfilments)
        (unsafe c.pointee.returns, unsafe c.pointee.n_returns) = unsafe arena.messages(returns)
        (unsafe c.pointee.payment_ids, unsafe c.pointee.n_payment_ids) = unsafe arena.texts(paymentIDs)
        unsafe c.pointee.money = arena.message(money)
        unsafe c.pointee.holds_stock = holdsStock ? 1 : 0
        unsafe c.pointee.sweep_time_nanoseconds = sweepTimeNanoseconds
        unsafe c.pointee.end_reason = arena.text(endReason)
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.place_time_nanoseconds = placeTimeNanoseconds
        unsafe c.pointee.end_time_nanoseconds = endTimeNanoseconds
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe c.pointee.revision = revision
        unsafe c.pointee.events = events
        unsafe c.pointee.last_change = arena.message(lastChange)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// One thing that happened to an order. Never changed, never removed.
package struct OrderEventRow: Message {
    /// The order.
    package var orderID: String
    /// Its place among what happened to the order, from 1 on.
    package var number: UInt64
    /// The number of its kind in the schema.
    package var kind: Int32
    /// The number of the order's state afterwards.
    package var state: Int32
    /// The payment that it is about.
    package var paymentID: String
    /// The number of that payment's state afterwards.
    package var paymentState: Int32
    /// More about it.
    package var note: String
    /// Who did it.
    package var caller: String
    /// When, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    /// The order's revision afterwards.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        orderID = ""
        number = 0
        kind = 0
        state = 0
        paymentID = ""
        paymentState = 0
        note = ""
        caller = ""
        timeNanoseconds = 0
        revision = 0
        unknownFields = []
    }

    package init(
        orderID: String = "",
        number: UInt64 = 0,
        kind: Int32 = 0,
        state: Int32 = 0,
        paymentID: String = "",
        paymentState: Int32 = 0,
        note: String = "",
        caller: String = "",
        timeNanoseconds: Int64 = 0,
        revision: UInt64 = 0
    ) {
        self.orderID = orderID
        self.number = number
        self.kind = kind
        self.state = state
        self.paymentID = paymentID
        self.paymentState = paymentState
        self.note = note
        self.caller = caller
        self.timeNanoseconds = timeNanoseconds
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__order_event_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var orderID: UInt32 { 1 }
        @inlinable package static var number: UInt32 { 2 }
        @inlinable package static var kind: UInt32 { 3 }
        @inlinable package static var state: UInt32 { 4 }
        @inlinable package static var paymentID: UInt32 { 5 }
        @inlinable package static var paymentState: UInt32 { 6 }
        @inlinable package static var note: UInt32 { 7 }
        @inlinable package static var caller: UInt32 { 8 }
        @inlinable package static var timeNanoseconds: UInt32 { 9 }
        @inlinable package static var revision: UInt32 { 10 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderEventRow.self)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe number = c.pointee.number
        unsafe kind = c.pointee.kind
        unsafe state = c.pointee.state
        unsafe paymentID = Unpacked.text(c.pointee.payment_id)
        unsafe paymentState = c.pointee.payment_state
        unsafe note = Unpacked.text(c.pointee.note)
        unsafe caller = Unpacked.text(c.pointee.caller)
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__OrderEventRow.self)
        unsafe shopwire__store__v1__order_event_row__init(c)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.number = number
        unsafe c.pointee.kind = kind
        unsafe c.pointee.state = state
        unsafe c.pointee.payment_id = arena.text(paymentID)
        unsafe c.pointee.payment_state = paymentState
        unsafe c.pointee.note = arena.text(note)
        unsafe c.pointee.caller = arena.text(caller)
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The money for one order, or one try at it. All amounts are in minor units of one currency.
package struct PaymentRow: Message {
    /// Where it stands.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Planned.
        case created
        /// The customer must do something first.
        case requiresAction
        /// What the provider says is not known yet.
        case processing
        /// The money is promised.
        case authorized
        /// Money was taken.
        case captured
        /// It was declined.
        case failed
        /// The promise was given up.
        case voided
        /// The customer did not do in time what was asked for.
        case expired
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .created
            case 2: self = .requiresAction
            case 3: self = .processing
            case 4: self = .authorized
            case 5: self = .captured
            case 6: self = .failed
            case 7: self = .voided
            case 8: self = .expired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .created: 1
            case .requiresAction: 2
            case .processing: 3
            case .authorized: 4
            case .captured: 5
            case .failed: 6
            case .voided: 7
            case .expired: 8
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Its id.
    package var id: String
    /// The order that it is for.
    package var orderID: String
    /// Who moves the money.
    package var provider: String
    /// What the provider knows the means of payment by.
    package var token: String
    /// Whether the money is taken when CapturePayment says so.
    package var capturesManually: Bool
    /// Where it stands.
    package var state: PaymentRow.State
    /// The currency of all amounts.
    package var currencyCode: String
    /// What is to be paid.
    package var amountMinor: Int64
    /// What was promised.
    package var authorizedMinor: Int64
    /// What was taken.
    package var capturedMinor: Int64
    /// What was given back.
    package var refundedMinor: Int64
    /// What is being taken.
    package var capturePendingMinor: Int64
    /// What is being given back.
    package var refundPendingMinor: Int64
    /// The number of the action's kind in the schema; 0 for none.
    package var actionKind: Int32
    /// Where the customer must go.
    package var actionURL: String
    /// Until when, in nanoseconds since 1970.
    package var actionExpireTimeNanoseconds: Int64
    /// Why it was declined.
    package var failureCode: String
    /// The provider's name of the promise.
    package var providerReference: String
    /// How many attempts there are.
    package var attempts: UInt32
    /// Whose order it is.
    package var owner: String
    /// When it was made, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When it last changed, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    /// The revision of its last change.
    package var revision: UInt64
    /// The attempt under whose key this money came once more, or too late; empty for a payment that
    /// was asked for.
    package var cameUnder: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        orderID = ""
        provider = ""
        token = ""
        capturesManually = false
        state = .unspecified
        currencyCode = ""
        amountMinor = 0
        authorizedMinor = 0
        capturedMinor = 0
        refundedMinor = 0
        capturePendingMinor = 0
        refundPendingMinor = 0
        actionKind = 0
        actionURL = ""
        actionExpireTimeNanoseconds = 0
        failureCode = ""
        providerReference = ""
        attempts = 0
        owner = ""
        createTimeNanoseconds = 0
        updateTimeNanoseconds = 0
        revision = 0
        cameUnder = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        orderID: String = "",
        provider: String = "",
        token: String = "",
        capturesManually: Bool = false,
        state: PaymentRow.State = .unspecified,
        currencyCode: String = "",
        amountMinor: Int64 = 0,
        authorizedMinor: Int64 = 0,
        capturedMinor: Int64 = 0,
        refundedMinor: Int64 = 0,
        capturePendingMinor: Int64 = 0,
        refundPendingMinor: Int64 = 0,
        actionKind: Int32 = 0,
        actionURL: String = "",
        actionExpireTimeNanoseconds: Int64 = 0,
        failureCode: String = "",
        providerReference: String = "",
        attempts: UInt32 = 0,
        owner: String = "",
        createTimeNanoseconds: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0,
        revision: UInt64 = 0,
        cameUnder: String = ""
    ) {
        self.id = id
        self.orderID = orderID
        self.provider = provider
        self.token = token
        self.capturesManually = capturesManually
        self.state = state
        self.currencyCode = currencyCode
        self.amountMinor = amountMinor
        self.authorizedMinor = authorizedMinor
        self.capturedMinor = capturedMinor
        self.refundedMinor = refundedMinor
        self.capturePendingMinor = capturePendingMinor
        self.refundPendingMinor = refundPendingMinor
        self.actionKind = actionKind
        self.actionURL = actionURL
        self.actionExpireTimeNanoseconds = actionExpireTimeNanoseconds
        self.failureCode = failureCode
        self.providerReference = providerReference
        self.attempts = attempts
        self.owner = owner
        self.createTimeNanoseconds = createTimeNanoseconds
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.revision = revision
        self.cameUnder = cameUnder
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__payment_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var orderID: UInt32 { 2 }
        @inlinable package static var provider: UInt32 { 3 }
        @inlinable package static var token: UInt32 { 4 }
        @inlinable package static var capturesManually: UInt32 { 5 }
        @inlinable package static var state: UInt32 { 6 }
        @inlinable package static var currencyCode: UInt32 { 7 }
        @inlinable package static var amountMinor: UInt32 { 8 }
        @inlinable package static var authorizedMinor: UInt32 { 9 }
        @inlinable package static var capturedMinor: UInt32 { 10 }
        @inlinable package static var refundedMinor: UInt32 { 11 }
        @inlinable package static var capturePendingMinor: UInt32 { 12 }
        @inlinable package static var refundPendingMinor: UInt32 { 13 }
        @inlinable package static var actionKind: UInt32 { 14 }
        @inlinable package static var actionURL: UInt32 { 15 }
        @inlinable package static var actionExpireTimeNanoseconds: UInt32 { 16 }
        @inlinable package static var failureCode: UInt32 { 17 }
        @inlinable package static var providerReference: UInt32 { 18 }
        @inlinable package static var attempts: UInt32 { 19 }
        @inlinable package static var owner: UInt32 { 20 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 21 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 22 }
        @inlinable package static var revision: UInt32 { 23 }
        @inlinable package static var cameUnder: UInt32 { 24 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__PaymentRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe provider = Unpacked.text(c.pointee.provider)
        unsafe token = Unpacked.text(c.pointee.token)
        unsafe capturesManually = c.pointee.captures_manually != 0
        unsafe state = PaymentRow.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
        unsafe amountMinor = c.pointee.amount_minor
        unsafe authorizedMinor = c.pointee.authorized_minor
        unsafe capturedMinor = c.pointee.captured_minor
        unsafe refundedMinor = c.pointee.refunded_minor
        unsafe capturePendingMinor = c.pointee.capture_pending_minor
        unsafe refundPendingMinor = c.pointee.refund_pending_minor
        unsafe actionKind = c.pointee.action_kind
        unsafe actionURL = Unpacked.text(c.pointee.action_url)
        unsafe actionExpireTimeNanoseconds = c.pointee.action_expire_time_nanoseconds
        unsafe failureCode = Unpacked.text(c.pointee.failure_code)
        unsafe providerReference = Unpacked.text(c.pointee.provider_reference)
        unsafe attempts = c.pointee.attempts
        unsafe owner = Unpacked.text(c.pointee.owner)
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe cameUnder = Unpacked.text(c.pointee.came_under)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__PaymentRow.self)
        unsafe shopwire__store__v1__payment_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.provider = arena.text(provider)
        unsafe c.pointee.token = arena.text(token)
        unsafe c.pointee.captures_manually = capturesManually ? 1 : 0
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.currency_code = arena.text(currencyCode)
        unsafe c.pointee.amount_minor = amountMinor
        unsafe c.pointee.authorized_minor = authorizedMinor
        unsafe c.pointee.captured_minor = capturedMinor
        unsafe c.pointee.refunded_minor = refundedMinor
        unsafe c.pointee.capture_pending_minor = capturePendingMinor
        unsafe c.pointee.refund_pending_minor = refundPendingMinor
        unsafe c.pointee.action_kind = actionKind
        unsafe c.pointee.action_url = arena.text(actionURL)
        unsafe c.pointee.action_expire_time_nanoseconds = actionExpireTimeNanoseconds
        unsafe c.pointee.failure_code = arena.text(failureCode)
        unsafe c.pointee.provider_reference = arena.text(providerReference)
        unsafe c.pointee.attempts = attempts
        unsafe c.pointee.owner = arena.text(owner)
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe c.pointee.revision = revision
        unsafe c.pointee.came_under = arena.text(cameUnder)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// One thing that was asked of a provider, or will be. Never removed.
package struct AttemptRow: Message {
    /// What is asked for.
    package enum Operation: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// To promise the money, or to take it at once.
        case authorize
        /// To take money that was promised.
        case capture
        /// To give the promise up.
        case void
        /// To give money back.
        case refund
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .authorize
            case 2: self = .capture
            case 3: self = .void
            case 4: self = .refund
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .authorize: 1
            case .capture: 2
            case .void: 3
            case .refund: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// How far it is.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// It will be asked for.
        case planned
        /// It was asked for, or is being.
        case sent
        /// It was done.
        case succeeded
        /// It was refused.
        case failed
        /// Whether it was done is not known.
        case unknown
        /// It was never asked for and never will be.
        case dropped
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .planned
            case 2: self = .sent
            case 3: self = .succeeded
            case 4: self = .failed
            case 5: self = .unknown
            case 6: self = .dropped
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .planned: 1
            case .sent: 2
            case .succeeded: 3
            case .failed: 4
            case .unknown: 5
            case .dropped: 6
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// The payment.
    package var paymentID: String
    /// Its place among the payment's attempts, from 1 on.
    package var number: UInt32
    /// What is asked for.
    package var operation: AttemptRow.Operation
    /// How far it is.
    package var state: AttemptRow.State
    /// How much.
    package var amountMinor: Int64
    /// The provider's name of what it did.
    package var providerReference: String
    /// Why it was refused.
    package var failureCode: String
    /// When it was planned, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When it last changed, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        paymentID = ""
        number = 0
        operation = .unspecified
        state = .unspecified
        amountMinor = 0
        providerReference = ""
        failureCode = ""
        createTimeNanoseconds = 0
        updateTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        paymentID: String = "",
        number: UInt32 = 0,
        operation: AttemptRow.Operation = .unspecified,
        state: AttemptRow.State = .unspecified,
        amountMinor: Int64 = 0,
        providerReference: String = "",
        failureCode: String = "",
        createTimeNanoseconds: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0
    ) {
        self.paymentID = paymentID
        self.number = number
        self.operation = operation
        self.state = state
        self.amountMinor = amountMinor
        self.providerReference = providerReference
        self.failureCode = failureCode
        self.createTimeNanoseconds = createTimeNanoseconds
        self.updateTimeNanoseconds = updateTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__attempt_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var paymentID: UInt32 { 1 }
        @inlinable package static var number: UInt32 { 2 }
        @inlinable package static var operation: UInt32 { 3 }
        @inlinable package static var state: UInt32 { 4 }
        @inlinable package static var amountMinor: UInt32 { 5 }
        @inlinable package static var providerReference: UInt32 { 6 }
        @inlinable package static var failureCode: UInt32 { 7 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 8 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__AttemptRow.self)
        unsafe paymentID = Unpacked.text(c.pointee.payment_id)
        unsafe number = c.pointee.number
        unsafe operation = AttemptRow.Operation(rawValue: .init(truncatingIfNeeded: c.pointee.operation.rawValue))
        unsafe state = AttemptRow.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe amountMinor = c.pointee.amount_minor
        unsafe providerReference = Unpacked.text(c.pointee.provider_reference)
        unsafe failureCode = Unpacked.text(c.pointee.failure_code)
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__AttemptRow.self)
        unsafe shopwire__store__v1__attempt_row__init(c)
        unsafe c.pointee.payment_id = arena.text(paymentID)
        unsafe c.pointee.number = number
        unsafe c.pointee.operation = .init(rawValue: .init(truncatingIfNeeded: operation.rawValue))
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.amount_minor = amountMinor
        unsafe c.pointee.provider_reference = arena.text(providerReference)
        unsafe c.pointee.failure_code = arena.text(failureCode)
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What a provider is asked. It goes to the one that carries it out, not into the store.
package struct ProviderRequest: Message {
    /// The attempt's name: to the provider, a repeat is the same thing.
    package var key: String
    /// The payment.
    package var paymentID: String
    /// What is asked for.
    package var operation: AttemptRow.Operation
    /// How much, in minor units.
    package var amountMinor: Int64
    /// Its currency.
    package var currencyCode: String
    /// The means of payment.
    package var token: String
    /// Whether an authorization is to take the money at once.
    package var captures: Bool
    /// The provider's name of the promise that this is about.
    package var providerReference: String
    /// Whether it may have been asked before: the provider is first asked whether it knows the key.
    package var isRepeat: Bool
    /// Only to say how it stands, and to do nothing.
    package var onlyLooks: Bool
    /// When it was planned, in nanoseconds since 1970: providers know a key for a limited time.
    package var planTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        key = ""
        paymentID = ""
        operation = .unspecified
        amountMinor = 0
        currencyCode = ""
        token = ""
        captures = false
        providerReference = ""
        isRepeat = false
        onlyLooks = false
        planTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        key: String = "",
        paymentID: String = "",
        operation: AttemptRow.Operation = .unspecified,
        amountMinor: Int64 = 0,
        currencyCode: String = "",
        token: String = "",
        captures: Bool = false,
        providerReference: String = "",
        isRepeat: Bool = false,
        onlyLooks: Bool = false,
        planTimeNanoseconds: Int64 = 0
    ) {
        self.key = key
        self.paymentID = paymentID
        self.operation = operation
        self.amountMinor = amountMinor
        self.currencyCode = currencyCode
        self.token = token
        self.captures = captures
        self.providerReference = providerReference
        self.isRepeat = isRepeat
        self.onlyLooks = onlyLooks
        self.planTimeNanoseconds = planTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__provider_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var key: UInt32 { 1 }
        @inlinable package static var paymentID: UInt32 { 2 }
        @inlinable package static var operation: UInt32 { 3 }
        @inlinable package static var amountMinor: UInt32 { 4 }
        @inlinable package static var currencyCode: UInt32 { 5 }
        @inlinable package static var token: UInt32 { 6 }
        @inlinable package static var captures: UInt32 { 7 }
        @inlinable package static var providerReference: UInt32 { 8 }
        @inlinable package static var isRepeat: UInt32 { 9 }
        @inlinable package static var onlyLooks: UInt32 { 10 }
        @inlinable package static var planTimeNanoseconds: UInt32 { 11 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ProviderRequest.self)
        unsafe key = Unpacked.text(c.pointee.key)
        unsafe paymentID = Unpacked.text(c.pointee.payment_id)
        unsafe operation = AttemptRow.Operation(rawValue: .init(truncatingIfNeeded: c.pointee.operation.rawValue))
        unsafe amountMinor = c.pointee.amount_minor
        unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
        unsafe token = Unpacked.text(c.pointee.token)
        unsafe captures = c.pointee.captures != 0
        unsafe providerReference = Unpacked.text(c.pointee.provider_reference)
        unsafe isRepeat = c.pointee.is_repeat != 0
        unsafe onlyLooks = c.pointee.only_looks != 0
        unsafe planTimeNanoseconds = c.pointee.plan_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ProviderRequest.self)
        unsafe shopwire__store__v1__provider_request__init(c)
        unsafe c.pointee.key = arena.text(key)
        unsafe c.pointee.payment_id = arena.text(paymentID)
        unsafe c.pointee.operation = .init(rawValue: .init(truncatingIfNeeded: operation.rawValue))
        unsafe c.pointee.amount_minor = amountMinor
        unsafe c.pointee.currency_code = arena.text(currencyCode)
        unsafe c.pointee.token = arena.text(token)
        unsafe c.pointee.captures = captures ? 1 : 0
        unsafe c.pointee.provider_reference = arena.text(providerReference)
        unsafe c.pointee.is_repeat = isRepeat ? 1 : 0
        unsafe c.pointee.only_looks = onlyLooks ? 1 : 0
        unsafe c.pointee.plan_time_nanoseconds = planTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What a provider answered.
package struct ProviderAnswer: Message {
    /// What became of it.
    package enum Outcome: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// It was done.
        case succeeded
        /// It was refused for good.
        case declined
        /// The customer must do something first.
        case requiresAction
        /// It will be done or refused later; the provider reports it.
        case pending
        /// The provider was never asked.
        case notFound
        /// The customer did not do in time what was asked for.
        case expired
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .succeeded
            case 2: self = .declined
            case 3: self = .requiresAction
            case 4: self = .pending
            case 5: self = .notFound
            case 6: self = .expired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .succeeded: 1
            case .declined: 2
            case .requiresAction: 3
            case .pending: 4
            case .notFound: 5
            case .expired: 6
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What became of it.
    package var outcome: ProviderAnswer.Outcome
    /// The provider's name of what it did.
    package var providerReference: String
    /// Why it was refused.
    package var failureCode: String
    /// The number of the action's kind in the schema.
    package var actionKind: Int32
    /// Where the customer must go.
    package var actionURL: String
    /// Until when, in nanoseconds since 1970.
    package var actionExpireTimeNanoseconds: Int64
    /// What it was done for, in minor units.
    package var amountMinor: Int64
    /// The currency of that; empty if the provider does not say.
    package var currencyCode: String
    package var unknownFields: [UInt8]

    package init() {
        outcome = .unspecified
        providerReference = ""
        failureCode = ""
        actionKind = 0
        actionURL = ""
        actionExpireTimeNanoseconds = 0
        amountMinor = 0
        currencyCode = ""
        unknownFields = []
    }

    package init(
        outcome: ProviderAnswer.Outcome = .unspecified,
        providerReference: String = "",
        failureCode: String = "",
        actionKind: Int32 = 0,
        actionURL: String = "",
        actionExpireTimeNanoseconds: Int64 = 0,
        amountMinor: Int64 = 0,
        currencyCode: String = ""
    ) {
        self.outcome = outcome
        self.providerReference = providerReference
        self.failureCode = failureCode
        self.actionKind = actionKind
        self.actionURL = actionURL
        self.actionExpireTimeNanoseconds = actionExpireTimeNanoseconds
        self.amountMinor = amountMinor
        self.currencyCode = currencyCode
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__provider_answer__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var outcome: UInt32 { 1 }
        @inlinable package static var providerReference: UInt32 { 2 }
        @inlinable package static var failureCode: UInt32 { 3 }
        @inlinable package static var actionKind: UInt32 { 4 }
        @inlinable package static var actionURL: UInt32 { 5 }
        @inlinable package static var actionExpireTimeNanoseconds: UInt32 { 6 }
        @inlinable package static var amountMinor: UInt32 { 7 }
        @inlinable package static var currencyCode: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ProviderAnswer.self)
        unsafe outcome = ProviderAnswer.Outcome(rawValue: .init(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe providerReference = Unpacked.text(c.pointee.provider_reference)
        unsafe failureCode = Unpacked.text(c.pointee.failure_code)
        unsafe actionKind = c.pointee.action_kind
        unsafe actionURL = Unpacked.text(c.pointee.action_url)
        unsafe actionExpireTimeNanoseconds = c.pointee.action_expire_time_nanoseconds
        unsafe amountMinor = c.pointee.amount_minor
        unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ProviderAnswer.self)
        unsafe shopwire__store__v1__provider_answer__init(c)
        unsafe c.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.provider_reference = arena.text(providerReference)
        unsafe c.pointee.failure_code = arena.text(failureCode)
        unsafe c.pointee.action_kind = actionKind
        unsafe c.pointee.action_url = arena.text(actionURL)
        unsafe c.pointee.action_expire_time_nanoseconds = actionExpireTimeNanoseconds
        unsafe c.pointee.amount_minor = amountMinor
        unsafe c.pointee.currency_code = arena.text(currencyCode)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What a provider is asked about its own books.
package struct ProviderStatementRequest: Message {
    /// What it did from this time on, in nanoseconds since 1970.
    package var startTimeNanoseconds: Int64
    /// And before this one.
    package var endTimeNanoseconds: Int64
    /// Where the part before ended, as the provider put it; empty for the first part.
    package var cursor: String
    /// How many entries at the most.
    package var limit: UInt32
    /// Instead of a period: how these stand. Nothing is done.
    package var asked: [ProviderRequest]
    package var unknownFields: [UInt8]

    package init() {
        startTimeNanoseconds = 0
        endTimeNanoseconds = 0
        cursor = ""
        limit = 0
        asked = []
        unknownFields = []
    }

    package init(
        startTimeNanoseconds: Int64 = 0,
        endTimeNanoseconds: Int64 = 0,
        cursor: String = "",
        limit: UInt32 = 0,
        asked: [ProviderRequest] = []
    ) {
        self.startTimeNanoseconds = startTimeNanoseconds
        self.endTimeNanoseconds = endTimeNanoseconds
        self.cursor = cursor
        self.limit = limit
        self.asked = asked
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__provider_statement_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var startTimeNanoseconds: UInt32 { 1 }
        @inlinable package static var endTimeNanoseconds: UInt32 { 2 }
        @inlinable package static var cursor: UInt32 { 3 }
        @inlinable package static var limit: UInt32 { 4 }
        @inlinable package static var asked: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ProviderStatementRequest.self)
        unsafe startTimeNanoseconds = c.pointee.start_time_nanoseconds
        unsafe endTimeNanoseconds = c.pointee.end_time_nanoseconds
        unsafe cursor = Unpacked.text(c.pointee.cursor)
        unsafe limit = c.pointee.limit
        unsafe asked = Unpacked.messages(c.pointee.asked, Int(c.pointee.n_asked))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ProviderStatementRequest.self)
        unsafe shopwire__store__v1__provider_statement_request__init(c)
        unsafe c.pointee.start_time_nanoseconds = startTimeNanoseconds
        unsafe c.pointee.end_time_nanoseconds = endTimeNanoseconds
        unsafe c.pointee.cursor = arena.text(cursor)
        unsafe c.pointee.limit = limit
        (unsafe c.pointee.asked, unsafe c.pointee.n_asked) = unsafe arena.messages(asked)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A part of a provider's books.
package struct ProviderStatement: Message {
    /// Something that the provider did, or waits with.
    package struct Entry: Message {
        /// The key that it was asked for by; empty if it was done in another way.
        package var key: String
        /// What was asked for.
        package var operation: AttemptRow.Operation
        /// How it stands.
        package var outcome: ProviderAnswer.Outcome
        /// How much, in minor units.
        package var amountMinor: Int64
        /// Its currency.
        package var currencyCode: String
        /// The provider's name of what it did.
        package var providerReference: String
        /// When it last changed, in nanoseconds since 1970.
        package var timeNanoseconds: Int64
        package var unknownFields: [UInt8]

        package init() {
            key = ""
            operation = .unspecified
            outcome = .unspecified
            amountMinor = 0
            currencyCode = ""
            providerReference = ""
            timeNanoseconds = 0
            unknownFields = []
        }

        package init(
            key: String = "",
            operation: AttemptRow.Operation = .unspecified,
            outcome: ProviderAnswer.Outcome = .unspecified,
            amountMinor: Int64 = 0,
            currencyCode: String = "",
            providerReference: String = "",
            timeNanoseconds: Int64 = 0
        ) {
            self.key = key
            self.operation = operation
            self.outcome = outcome
            self.amountMinor = amountMinor
            self.currencyCode = currencyCode
            self.providerReference = providerReference
            self.timeNanoseconds = timeNanoseconds
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__provider_statement__entry__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var key: UInt32 { 1 }
            @inlinable package static var operation: UInt32 { 2 }
            @inlinable package static var outcome: UInt32 { 3 }
            @inlinable package static var amountMinor: UInt32 { 4 }
            @inlinable package static var currencyCode: UInt32 { 5 }
            @inlinable package static var providerReference: UInt32 { 6 }
            @inlinable package static var timeNanoseconds: UInt32 { 7 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ProviderStatement__Entry.self)
            unsafe key = Unpacked.text(c.pointee.key)
            unsafe operation = AttemptRow.Operation(rawValue: .init(truncatingIfNeeded: c.pointee.operation.rawValue))
            unsafe outcome = ProviderAnswer.Outcome(rawValue: .init(truncatingIfNeeded: c.pointee.outcome.rawValue))
            unsafe amountMinor = c.pointee.amount_minor
            unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
            unsafe providerReference = Unpacked.text(c.pointee.provider_reference)
            unsafe timeNanoseconds = c.pointee.time_nanoseconds
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__ProviderStatement__Entry.self)
            unsafe shopwire__store__v1__provider_statement__entry__init(c)
            unsafe c.pointee.key = arena.text(key)
            unsafe c.pointee.operation = .init(rawValue: .init(truncatingIfNeeded: operation.rawValue))
            unsafe c.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
            unsafe c.pointee.amount_minor = amountMinor
            unsafe c.pointee.currency_code = arena.text(currencyCode)
            unsafe c.pointee.provider_reference = arena.text(providerReference)
            unsafe c.pointee.time_nanoseconds = timeNanoseconds
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The entries.
    package var entries: [ProviderStatement.Entry]
    /// Asks for the next part; empty after the last one.
    package var nextCursor: String
    package var unknownFields: [UInt8]

    package init() {
        entries = []
        nextCursor = ""
        unknownFields = []
    }

    package init(
        entries: [ProviderStatement.Entry] = [],
        nextCursor: String = ""
    ) {
        self.entries = entries
        self.nextCursor = nextCursor
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__provider_statement__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var entries: UInt32 { 1 }
        @inlinable package static var nextCursor: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ProviderStatement.self)
        unsafe entries = Unpacked.messages(c.pointee.entries, Int(c.pointee.n_entries))
        unsafe nextCursor = Unpacked.text(c.pointee.next_cursor)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ProviderStatement.self)
        unsafe shopwire__store__v1__provider_statement__init(c)
        (unsafe c.pointee.entries, unsafe c.pointee.n_entries) = unsafe arena.messages(entries)
        unsafe c.pointee.next_cursor = arena.text(nextCursor)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Something that a provider reported.
package struct ProviderEvent: Message {
    /// The provider's name of the report.
    package var id: String
    /// The key of the attempt that it is about.
    package var key: String
    /// What became of that.
    package var answer: ProviderAnswer?
    /// When it was reported, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        key = ""
        answer = nil
        timeNanoseconds = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        key: String = "",
        answer: ProviderAnswer? = nil,
        timeNanoseconds: Int64 = 0
    ) {
        self.id = id
        self.key = key
        self.answer = answer
        self.timeNanoseconds = timeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__provider_event__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var key: UInt32 { 2 }
        @inlinable package static var answer: UInt32 { 3 }
        @inlinable package static var timeNanoseconds: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ProviderEvent.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe key = Unpacked.text(c.pointee.key)
        unsafe answer = Unpacked.message(c.pointee.answer)
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ProviderEvent.self)
        unsafe shopwire__store__v1__provider_event__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.key = arena.text(key)
        unsafe c.pointee.answer = arena.message(answer)
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// That a provider's report came.
package struct ProviderEventRow: Message {
    /// The provider.
    package var provider: String
    /// Its name of the report.
    package var eventID: String
    /// The number of what became of it, in the schema.
    package var outcome: Int32
    /// When it came, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    /// What it said, if it is of no use.
    package var parked: ProviderEvent?
    /// The number of why it is of no use, in the schema.
    package var reason: Int32
    package var unknownFields: [UInt8]

    package init() {
        provider = ""
        eventID = ""
        outcome = 0
        timeNanoseconds = 0
        parked = nil
        reason = 0
        unknownFields = []
    }

    package init(
        provider: String = "",
        eventID: String = "",
        outcome: Int32 = 0,
        timeNanoseconds: Int64 = 0,
        parked: ProviderEvent? = nil,
        reason: Int32 = 0
    ) {
        self.provider = provider
        self.eventID = eventID
        self.outcome = outcome
        self.timeNanoseconds = timeNanoseconds
        self.parked = parked
        self.reason = reason
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__provider_event_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var provider: UInt32 { 1 }
        @inlinable package static var eventID: UInt32 { 2 }
        @inlinable package static var outcome: UInt32 { 3 }
        @inlinable package static var timeNanoseconds: UInt32 { 4 }
        @inlinable package static var parked: UInt32 { 5 }
        @inlinable package static var reason: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ProviderEventRow.self)
        unsafe provider = Unpacked.text(c.pointee.provider)
        unsafe eventID = Unpacked.text(c.pointee.event_id)
        unsafe outcome = c.pointee.outcome
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe parked = Unpacked.message(c.pointee.parked)
        unsafe reason = c.pointee.reason
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ProviderEventRow.self)
        unsafe shopwire__store__v1__provider_event_row__init(c)
        unsafe c.pointee.provider = arena.text(provider)
        unsafe c.pointee.event_id = arena.text(eventID)
        unsafe c.pointee.outcome = outcome
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe c.pointee.parked = arena.message(parked)
        unsafe c.pointee.reason = reason
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Who can move money for the shop.
package struct PaymentProviderRow: Message {
    /// Its name in payment methods.
    package var name: String
    /// What it signs its reports with, sealed by the key ring; empty if it does not report.
    package var sealedEventSecret: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        name = ""
        sealedEventSecret = []
        unknownFields = []
    }

    package init(
        name: String = "",
        sealedEventSecret: [UInt8] = []
    ) {
        self.name = name
        self.sealedEventSecret = sealedEventSecret
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__payment_provider_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var name: UInt32 { 1 }
        @inlinable package static var sealedEventSecret: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__PaymentProviderRow.self)
        unsafe name = Unpacked.text(c.pointee.name)
        unsafe sealedEventSecret = Unpacked.bytes(c.pointee.sealed_event_secret.data, c.pointee.sealed_event_secret.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__PaymentProviderRow.self)
        unsafe shopwire__store__v1__payment_provider_row__init(c)
        unsafe c.pointee.name = arena.text(name)
        (unsafe c.pointee.sealed_event_secret.data, unsafe c.pointee.sealed_event_secret.len) = unsafe arena.bytes(sealedEventSecret)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Leads from what an answer waits for to the log row that is to keep the answer.
package struct AwaitedRow: Message {
    /// The key of the log row.
    package var logKey: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        logKey = []
        unknownFields = []
    }

    package init(
        logKey: [UInt8] = []
    ) {
        self.logKey = logKey
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__awaited_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var logKey: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__AwaitedRow.self)
        unsafe logKey = Unpacked.bytes(c.pointee.log_key.data, c.pointee.log_key.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__AwaitedRow.self)
        unsafe shopwire__store__v1__awaited_row__init(c)
        (unsafe c.pointee.log_key.data, unsafe c.pointee.log_key.len) = unsafe arena.bytes(logKey)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A token that was mailed to a customer and not used yet.
package struct MailTokenRow: Message {
    /// What it is good for.
    package enum Purpose: RawRepresentable, Sendable, Hashable {
        /// Nothing.
        case unspecified
        /// ConfirmEmail.
        case confirmEmail
        /// ResetPassword.
        case resetPassword
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .confirmEmail
            case 2: self = .resetPassword
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .confirmEmail: 1
            case .resetPassword: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// The customer.
    package var customerID: String
    /// What it is good for.
    package var purpose: MailTokenRow.Purpose
    /// The number of the key that made the hash.
    package var keyID: UInt32
    /// The keyed hash of the secret in it.
    package var hash: [UInt8]
    /// When it is worth nothing any more, in nanoseconds since 1970.
    package var expireTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        customerID = ""
        purpose = .unspecified
        keyID = 0
        hash = []
        expireTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        customerID: String = "",
        purpose: MailTokenRow.Purpose = .unspecified,
        keyID: UInt32 = 0,
        hash: [UInt8] = [],
        expireTimeNanoseconds: Int64 = 0
    ) {
        self.customerID = customerID
        self.purpose = purpose
        self.keyID = keyID
        self.hash = hash
        self.expireTimeNanoseconds = expireTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__mail_token_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customerID: UInt32 { 1 }
        @inlinable package static var purpose: UInt32 { 2 }
        @inlinable package static var keyID: UInt32 { 3 }
        @inlinable package static var hash: UInt32 { 4 }
        @inlinable package static var expireTimeNanoseconds: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__MailTokenRow.self)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe purpose = MailTokenRow.Purpose(rawValue: .init(truncatingIfNeeded: c.pointee.purpose.rawValue))
        unsafe keyID = c.pointee.key_id
        unsafe hash = Unpacked.bytes(c.pointee.hash.data, c.pointee.hash.len)
        unsafe expireTimeNanoseconds = c.pointee.expire_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__MailTokenRow.self)
        unsafe shopwire__store__v1__mail_token_row__init(c)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.purpose = .init(rawValue: .init(truncatingIfNeeded: purpose.rawValue))
        unsafe c.pointee.key_id = keyID
        (unsafe c.pointee.hash.data, unsafe c.pointee.hash.len) = unsafe arena.bytes(hash)
        unsafe c.pointee.expire_time_nanoseconds = expireTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What the outbox keeps, sealed, of a letter to a customer.
package struct LetterPlan: Message {
    /// What its token is good for; a letter without a token tells that the address has changed.
    package var purpose: MailTokenRow.Purpose
    /// The token.
    package var token: String
    /// The address before, which such a letter goes to, under the customer's own key.
    package var formerAddress: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        purpose = .unspecified
        token = ""
        formerAddress = []
        unknownFields = []
    }

    package init(
        purpose: MailTokenRow.Purpose = .unspecified,
        token: String = "",
        formerAddress: [UInt8] = []
    ) {
        self.purpose = purpose
        self.token = token
        self.formerAddress = formerAddress
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__letter_plan__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var purpose: UInt32 { 1 }
        @inlinable package static var token: UInt32 { 2 }
        @inlinable package static var formerAddress: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__LetterPlan.self)
        unsafe purpose = MailTokenRow.Purpose(rawValue: .init(truncatingIfNeeded: c.pointee.purpose.rawValue))
        unsafe token = Unpacked.text(c.pointee.token)
        unsafe formerAddress = Unpacked.bytes(c.pointee.former_address.data, c.pointee.former_address.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__LetterPlan.self)
        unsafe shopwire__store__v1__letter_plan__init(c)
        unsafe c.pointee.purpose = .init(rawValue: .init(truncatingIfNeeded: purpose.rawValue))
        unsafe c.pointee.token = arena.text(token)
        (unsafe c.pointee.former_address.data, unsafe c.pointee.former_address.len) = unsafe arena.bytes(formerAddress)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A letter as it is handed to who mails it. It is made when its turn comes, and never stored.
package struct Letter: Message {
    /// The email address that it goes to.
    package var address: String
    /// What its reader is called; empty if nobody knows.
    package var name: String
    /// What it is about.
    package var subject: String
    /// What it says.
    package var text: String
    /// When it was planned, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        address = ""
        name = ""
        subject = ""
        text = ""
        timeNanoseconds = 0
        unknownFields = []
    }

    package init(
        address: String = "",
        name: String = "",
        subject: String = "",
        text: String = "",
        timeNanoseconds: Int64 = 0
    ) {
        self.address = address
        self.name = name
        self.subject = subject
        self.text = text
        self.timeNanoseconds = timeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__letter__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var address: UInt32 { 1 }
        @inlinable package static var name: UInt32 { 2 }
        @inlinable package static var subject: UInt32 { 3 }
        @inlinable package static var text: UInt32 { 4 }
        @inlinable package static var timeNanoseconds: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__Letter.self)
        unsafe address = Unpacked.text(c.pointee.address)
        unsafe name = Unpacked.text(c.pointee.name)
        unsafe subject = Unpacked.text(c.pointee.subject)
        unsafe text = Unpacked.text(c.pointee.text)
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__Letter.self)
        unsafe shopwire__store__v1__letter__init(c)
        unsafe c.pointee.address = arena.text(address)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.subject = arena.text(subject)
        unsafe c.pointee.text = arena.text(text)
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A place in the feed of changes. Within a partition, places stand in the order of the commits.
package struct ChangePlace: Message {
    /// The partition of the log.
    package var partition: UInt32
    /// The revision of the command.
    package var revision: UInt64
    /// Tells changes of one command apart; rises with them.
    package var sequence: UInt64
    package var unknownFields: [UInt8]

    package init() {
        partition = 0
        revision = 0
        sequence = 0
        unknownFields = []
    }

    package init(
        partition: UInt32 = 0,
        revision: UInt64 = 0,
        sequence: UInt64 = 0
    ) {
        self.partition = partition
        self.revision = revision
        self.sequence = sequence
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__change_place__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var partition: UInt32 { 1 }
        @inlinable package static var revision: UInt32 { 2 }
        @inlinable package static var sequence: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ChangePlace.self)
        unsafe partition = c.pointee.partition
        unsafe revision = c.pointee.revision
        unsafe sequence = c.pointee.sequence
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ChangePlace.self)
        unsafe shopwire__store__v1__change_place__init(c)
        unsafe c.pointee.partition = partition
        unsafe c.pointee.revision = revision
        unsafe c.pointee.sequence = sequence
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What a command changed of an order, as the feed tells it. It holds nothing that is personal.
package struct OrderChangeRow: Message {
    /// Something that happened, as the order's history has it.
    package struct Event: Message {
        /// The number of its kind in the schema.
        package var kind: Int32
        /// The number of the order's state afterwards.
        package var state: Int32
        /// The payment that it is about.
        package var paymentID: String
        /// The number of that payment's state afterwards.
        package var paymentState: Int32
        package var unknownFields: [UInt8]

        package init() {
            kind = 0
            state = 0
            paymentID = ""
            paymentState = 0
            unknownFields = []
        }

        package init(
            kind: Int32 = 0,
            state: Int32 = 0,
            paymentID: String = "",
            paymentState: Int32 = 0
        ) {
            self.kind = kind
            self.state = state
            self.paymentID = paymentID
            self.paymentState = paymentState
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__order_change_row__event__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var kind: UInt32 { 1 }
            @inlinable package static var state: UInt32 { 2 }
            @inlinable package static var paymentID: UInt32 { 3 }
            @inlinable package static var paymentState: UInt32 { 4 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderChangeRow__Event.self)
            unsafe kind = c.pointee.kind
            unsafe state = c.pointee.state
            unsafe paymentID = Unpacked.text(c.pointee.payment_id)
            unsafe paymentState = c.pointee.payment_state
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__OrderChangeRow__Event.self)
            unsafe shopwire__store__v1__order_change_row__event__init(c)
            unsafe c.pointee.kind = kind
            unsafe c.pointee.state = state
            unsafe c.pointee.payment_id = arena.text(paymentID)
            unsafe c.pointee.payment_state = paymentState
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Where it stands.
    package var place: ChangePlace?
    /// Where the order's change before it stands; absent if it has none in the feed.
    package var placeBefore: ChangePlace?
    /// Whose order it is.
    package var owner: String
    /// The order.
    package var orderID: String
    /// Its name on receipts.
    package var number: String
    /// The number of the state that it is in since.
    package var state: Int32
    /// How far it is paid since.
    package var paymentStatus: Int32
    /// How far it is sent since.
    package var fulfilmentStatus: Int32
    /// The order's revision since.
    package var revision: UInt64
    /// How many events its history had before.
    package var eventsBefore: UInt32
    /// What happened.
    package var events: [OrderChangeRow.Event]
    /// When, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        place = nil
        placeBefore = nil
        owner = ""
        orderID = ""
        number = ""
        state = 0
        paymentStatus = 0
        fulfilmentStatus = 0
        revision = 0
        eventsBefore = 0
        events = []
        timeNanoseconds = 0
        unknownFields = []
    }

    package init(
        place: ChangePlace? = nil,
        placeBefore: ChangePlace? = nil,
        owner: String = "",
        orderID: String = "",
        number: String = "",
        state: Int32 = 0,
        paymentStatus: Int32 = 0,
        fulfilmentStatus: Int32 = 0,
        revision: UInt64 = 0,
        eventsBefore: UInt32 = 0,
        events: [OrderChangeRow.Event] = [],
        timeNanoseconds: Int64 = 0
    ) {
        self.place = place
        self.placeBefore = placeBefore
        self.owner = owner
        self.orderID = orderID
        self.number = number
        self.state = state
        self.paymentStatus = paymentStatus
        self.fulfilmentStatus = fulfilmentStatus
        self.revision = revision
        self.eventsBefore = eventsBefore
        self.events = events
        self.timeNanoseconds = timeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__order_change_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var place: UInt32 { 1 }
        @inlinable package static var placeBefore: UInt32 { 2 }
        @inlinable package static var owner: UInt32 { 3 }
        @inlinable package static var orderID: UInt32 { 4 }
        @inlinable package static var number: UInt32 { 5 }
        @inlinable package static var state: UInt32 { 6 }
        @inlinable package static var paymentStatus: UInt32 { 7 }
        @inlinable package static var fulfilmentStatus: UInt32 { 8 }
        @inlinable package static var revision: UInt32 { 9 }
        @inlinable package static var eventsBefore: UInt32 { 10 }
        @inlinable package static var events: UInt32 { 11 }
        @inlinable package static var timeNanoseconds: UInt32 { 12 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__OrderChangeRow.self)
        unsafe place = Unpacked.message(c.pointee.place)
        unsafe placeBefore = Unpacked.message(c.pointee.place_before)
        unsafe owner = Unpacked.text(c.pointee.owner)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe number = Unpacked.text(c.pointee.number)
        unsafe state = c.pointee.state
        unsafe paymentStatus = c.pointee.payment_status
        unsafe fulfilmentStatus = c.pointee.fulfilment_status
        unsafe revision = c.pointee.revision
        unsafe eventsBefore = c.pointee.events_before
        unsafe events = Unpacked.messages(c.pointee.events, Int(c.pointee.n_events))
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__OrderChangeRow.self)
        unsafe shopwire__store__v1__order_change_row__init(c)
        unsafe c.pointee.place = arena.message(place)
        unsafe c.pointee.place_before = arena.message(placeBefore)
        unsafe c.pointee.owner = arena.text(owner)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.number = arena.text(number)
        unsafe c.pointee.state = state
        unsafe c.pointee.payment_status = paymentStatus
        unsafe c.pointee.fulfilment_status = fulfilmentStatus
        unsafe c.pointee.revision = revision
        unsafe c.pointee.events_before = eventsBefore
        (unsafe c.pointee.events, unsafe c.pointee.n_events) = unsafe arena.messages(events)
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How far somebody has come in the feed.
package struct FeedPositionRow: Message {
    /// The last place in each partition in which there was one.
    package var places: [ChangePlace]
    package var unknownFields: [UInt8]

    package init() {
        places = []
        unknownFields = []
    }

    package init(
        places: [ChangePlace] = []
    ) {
        self.places = places
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__feed_position_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var places: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__FeedPositionRow.self)
        unsafe places = Unpacked.messages(c.pointee.places, Int(c.pointee.n_places))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__FeedPositionRow.self)
        unsafe shopwire__store__v1__feed_position_row__init(c)
        (unsafe c.pointee.places, unsafe c.pointee.n_places) = unsafe arena.messages(places)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How the search index stands.
package struct SearchStateRow: Message {
    /// Which of the indexes in the store is searched: 0 or 1.
    package var generation: UInt32
    /// The number of the language whose words are recognized in their forms.
    package var language: UInt32
    /// Which version of the analysis of texts it was made with.
    package var analysis: UInt32
    /// Whether the other one is being made.
    package var isBuilding: Bool
    /// The last product that is in the one being made.
    package var builtThrough: String
    /// The number of the language of the one being made.
    package var builtLanguage: UInt32
    /// Whether rows of one that nobody searches are left.
    package var hasRemains: Bool
    /// Which version of the analysis of texts the one being made is made with.
    package var builtAnalysis: UInt32
    package var unknownFields: [UInt8]

    package init() {
        generation = 0
        language = 0
        analysis = 0
        isBuilding = false
        builtThrough = ""
        builtLanguage = 0
        hasRemains = false
        builtAnalysis = 0
        unknownFields = []
    }

    package init(
        generation: UInt32 = 0,
        language: UInt32 = 0,
        analysis: UInt32 = 0,
        isBuilding: Bool = false,
        builtThrough: String = "",
        builtLanguage: UInt32 = 0,
        hasRemains: Bool = false,
        builtAnalysis: UInt32 = 0
    ) {
        self.generation = generation
        self.language = language
        self.analysis = analysis
        self.isBuilding = isBuilding
        self.builtThrough = builtThrough
        self.builtLanguage = builtLanguage
        self.hasRemains = hasRemains
        self.builtAnalysis = builtAnalysis
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__search_state_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var generation: UInt32 { 1 }
        @inlinable package static var language: UInt32 { 2 }
        @inlinable package static var analysis: UInt32 { 3 }
        @inlinable package static var isBuilding: UInt32 { 4 }
        @inlinable package static var builtThrough: UInt32 { 5 }
        @inlinable package static var builtLanguage: UInt32 { 6 }
        @inlinable package static var hasRemains: UInt32 { 7 }
        @inlinable package static var builtAnalysis: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__SearchStateRow.self)
        unsafe generation = c.pointee.generation
        unsafe language = c.pointee.language
        unsafe analysis = c.pointee.analysis
        unsafe isBuilding = c.pointee.is_building != 0
        unsafe builtThrough = Unpacked.text(c.pointee.built_through)
        unsafe builtLanguage = c.pointee.built_language
        unsafe hasRemains = c.pointee.has_remains != 0
        unsafe builtAnalysis = c.pointee.built_analysis
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__SearchStateRow.self)
        unsafe shopwire__store__v1__search_state_row__init(c)
        unsafe c.pointee.generation = generation
        unsafe c.pointee.language = language
        unsafe c.pointee.analysis = analysis
        unsafe c.pointee.is_building = isBuilding ? 1 : 0
        unsafe c.pointee.built_through = arena.text(builtThrough)
        unsafe c.pointee.built_language = builtLanguage
        unsafe c.pointee.has_remains = hasRemains ? 1 : 0
        unsafe c.pointee.built_analysis = builtAnalysis
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What one partition put into the search index, less what it took out.
package struct SearchTallyRow: Message {
    /// Goods that can be found.
    package var products: Int64
    package var unknownFields: [UInt8]

    package init() {
        products = 0
        unknownFields = []
    }

    package init(
        products: Int64 = 0
    ) {
        self.products = products
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__search_tally_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var products: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__SearchTallyRow.self)
        unsafe products = c.pointee.products
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__SearchTallyRow.self)
        unsafe shopwire__store__v1__search_tally_row__init(c)
        unsafe c.pointee.products = products
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Numbers for the goods of the search index that one partition may give out.
package struct SearchNumbersRow: Message {
    /// The next one.
    package var next: UInt32
    /// The one behind the last.
    package var end: UInt32
    package var unknownFields: [UInt8]

    package init() {
        next = 0
        end = 0
        unknownFields = []
    }

    package init(
        next: UInt32 = 0,
        end: UInt32 = 0
    ) {
        self.next = next
        self.end = end
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__search_numbers_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var next: UInt32 { 1 }
        @inlinable package static var end: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__SearchNumbersRow.self)
        unsafe next = c.pointee.next
        unsafe end = c.pointee.end
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__SearchNumbersRow.self)
        unsafe shopwire__store__v1__search_numbers_row__init(c)
        unsafe c.pointee.next = next
        unsafe c.pointee.end = end
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Something that somebody did in the shop, and agreed that it is kept.
package struct UserEventRow: Message {
    /// Its id, which rises with the time at which it was written.
    package var id: String
    /// Who did it: `customer/ID`, `guest/SESSION` or `visitor/NAME`.
    package var owner: String
    /// The number of its kind in the schema.
    package var kind: Int32
    /// The goods it was about.
    package var productIDs: [String]
    /// How many of each.
    package var quantities: [Int64]
    /// When it was done, in nanoseconds since 1970.
    package var timeNanoseconds: Int64
    /// What was searched for.
    package var query: String
    /// What led to it.
    package var attributionToken: String
    /// When it was written, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        owner = ""
        kind = 0
        productIDs = []
        quantities = []
        timeNanoseconds = 0
        query = ""
        attributionToken = ""
        createTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        owner: String = "",
        kind: Int32 = 0,
        productIDs: [String] = [],
        quantities: [Int64] = [],
        timeNanoseconds: Int64 = 0,
        query: String = "",
        attributionToken: String = "",
        createTimeNanoseconds: Int64 = 0
    ) {
        self.id = id
        self.owner = owner
        self.kind = kind
        self.productIDs = productIDs
        self.quantities = quantities
        self.timeNanoseconds = timeNanoseconds
        self.query = query
        self.attributionToken = attributionToken
        self.createTimeNanoseconds = createTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__user_event_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var owner: UInt32 { 2 }
        @inlinable package static var kind: UInt32 { 3 }
        @inlinable package static var productIDs: UInt32 { 4 }
        @inlinable package static var quantities: UInt32 { 5 }
        @inlinable package static var timeNanoseconds: UInt32 { 6 }
        @inlinable package static var query: UInt32 { 7 }
        @inlinable package static var attributionToken: UInt32 { 8 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__UserEventRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe owner = Unpacked.text(c.pointee.owner)
        unsafe kind = c.pointee.kind
        unsafe productIDs = Unpacked.texts(c.pointee.product_ids, Int(c.pointee.n_product_ids))
        unsafe quantities = Unpacked.numbers(c.pointee.quantities, Int(c.pointee.n_quantities))
        unsafe timeNanoseconds = c.pointee.time_nanoseconds
        unsafe query = Unpacked.text(c.pointee.query)
        unsafe attributionToken = Unpacked.text(c.pointee.attribution_token)
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__UserEventRow.self)
        unsafe shopwire__store__v1__user_event_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.owner = arena.text(owner)
        unsafe c.pointee.kind = kind
        (unsafe c.pointee.product_ids, unsafe c.pointee.n_product_ids) = unsafe arena.texts(productIDs)
        (unsafe c.pointee.quantities, unsafe c.pointee.n_quantities) = unsafe arena.numbers(quantities)
        unsafe c.pointee.time_nanoseconds = timeNanoseconds
        unsafe c.pointee.query = arena.text(query)
        unsafe c.pointee.attribution_token = arena.text(attributionToken)
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How much somebody did of late: the bound on what is kept of them. It is there as long as they have
/// events; of guests and visitors, it says that they agreed.
package struct VisitorRow: Message {
    /// Who: `customer/ID`, `guest/SESSION` or `visitor/NAME`.
    package var owner: String
    /// How many events are kept.
    package var events: Int64
    /// When the hour began that is counted, in nanoseconds since 1970.
    package var hourNanoseconds: Int64
    /// How many events they wrote in it.
    package var written: Int64
    package var unknownFields: [UInt8]

    package init() {
        owner = ""
        events = 0
        hourNanoseconds = 0
        written = 0
        unknownFields = []
    }

    package init(
        owner: String = "",
        events: Int64 = 0,
        hourNanoseconds: Int64 = 0,
        written: Int64 = 0
    ) {
        self.owner = owner
        self.events = events
        self.hourNanoseconds = hourNanoseconds
        self.written = written
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__visitor_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var owner: UInt32 { 1 }
        @inlinable package static var events: UInt32 { 2 }
        @inlinable package static var hourNanoseconds: UInt32 { 3 }
        @inlinable package static var written: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__VisitorRow.self)
        unsafe owner = Unpacked.text(c.pointee.owner)
        unsafe events = c.pointee.events
        unsafe hourNanoseconds = c.pointee.hour_nanoseconds
        unsafe written = c.pointee.written
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__VisitorRow.self)
        unsafe shopwire__store__v1__visitor_row__init(c)
        unsafe c.pointee.owner = arena.text(owner)
        unsafe c.pointee.events = events
        unsafe c.pointee.hour_nanoseconds = hourNanoseconds
        unsafe c.pointee.written = written
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Something that was learned, or is being learned.
package struct ModelRow: Message {
    /// How far it is.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Its training has not begun.
        case queued
        /// It is being trained.
        case training
        /// It can be used.
        case ready
        /// Its training came to nothing.
        case failed
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .queued
            case 2: self = .training
            case 3: self = .ready
            case 4: self = .failed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .queued: 1
            case .training: 2
            case .ready: 3
            case .failed: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// A figure about it.
    package struct Metric: Message {
        /// What it says.
        package var name: String
        /// Its value.
        package var value: Double
        package var unknownFields: [UInt8]

        package init() {
            name = ""
            value = 0
            unknownFields = []
        }

        package init(
            name: String = "",
            value: Double = 0
        ) {
            self.name = name
            self.value = value
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__model_row__metric__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var name: UInt32 { 1 }
            @inlinable package static var value: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ModelRow__Metric.self)
            unsafe name = Unpacked.text(c.pointee.name)
            unsafe value = c.pointee.value
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__ModelRow__Metric.self)
            unsafe shopwire__store__v1__model_row__metric__init(c)
            unsafe c.pointee.name = arena.text(name)
            unsafe c.pointee.value = value
            unsafe arena.keep(unknownFields + Arena.negativeZero(value, number: 2), in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Its id, which rises with the time at which it was asked for.
    package var id: String
    /// The number of its kind in the schema.
    package var kind: Int32
    /// Counts the models of its kind, from 1.
    package var version: UInt64
    /// How far it is.
    package var state: ModelRow.State
    /// The revision of the shop that it learned from.
    package var dataRevision: UInt64
    /// How much of the training is done, in thousandths.
    package var progressMilli: Int32
    /// Figures about it.
    package var metrics: [ModelRow.Metric]
    /// Why its training came to nothing.
    package var failure: String
    /// When it was asked for, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When its training began, in nanoseconds since 1970; 0 if it did not.
    package var startTimeNanoseconds: Int64
    /// When its training ended, in nanoseconds since 1970; 0 if it did not.
    package var endTimeNanoseconds: Int64
    /// Whether it is kept out of use when it is ready.
    package var held: Bool
    /// How many parts it has.
    package var parts: UInt64
    /// Until when its training may be silent, in nanoseconds since 1970.
    package var leaseTimeNanoseconds: Int64
    /// How often its training was begun.
    package var attempts: Int32
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        kind = 0
        version = 0
        state = .unspecified
        dataRevision = 0
        progressMilli = 0
        metrics = []
        failure = ""
        createTimeNanoseconds = 0
        startTimeNanoseconds = 0
        endTimeNanoseconds = 0
        held = false
        parts = 0
        leaseTimeNanoseconds = 0
        attempts = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        kind: Int32 = 0,
        version: UInt64 = 0,
        state: ModelRow.State = .unspecified,
        dataRevision: UInt64 = 0,
        progressMilli: Int32 = 0,
        metrics: [ModelRow.Metric] = [],
        failure: String = "",
        createTimeNanoseconds: Int64 = 0,
        startTimeNanoseconds: Int64 = 0,
        endTimeNanoseconds: Int64 = 0,
        held: Bool = false,
        parts: UInt64 = 0,
        leaseTimeNanoseconds: Int64 = 0,
        attempts: Int32 = 0
    ) {
        self.id = id
        self.kind = kind
        self.version = version
        self.state = state
        self.dataRevision = dataRevision
        self.progressMilli = progressMilli
        self.metrics = metrics
        self.failure = failure
        self.createTimeNanoseconds = createTimeNanoseconds
        self.startTimeNanoseconds = startTimeNanoseconds
        self.endTimeNanoseconds = endTimeNanoseconds
        self.held = held
        self.parts = parts
        self.leaseTimeNanoseconds = leaseTimeNanoseconds
        self.attempts = attempts
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__model_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var kind: UInt32 { 2 }
        @inlinable package static var version: UInt32 { 3 }
        @inlinable package static var state: UInt32 { 4 }
        @inlinable package static var dataRevision: UInt32 { 5 }
        @inlinable package static var progressMilli: UInt32 { 6 }
        @inlinable package static var metrics: UInt32 { 7 }
        @inlinable package static var failure: UInt32 { 8 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 9 }
        @inlinable package static var startTimeNanoseconds: UInt32 { 10 }
        @inlinable package static var endTimeNanoseconds: UInt32 { 11 }
        @inlinable package static var held: UInt32 { 12 }
        @inlinable package static var parts: UInt32 { 13 }
        @inlinable package static var leaseTimeNanoseconds: UInt32 { 14 }
        @inlinable package static var attempts: UInt32 { 15 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ModelRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe kind = c.pointee.kind
        unsafe version = c.pointee.version
        unsafe state = ModelRow.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe dataRevision = c.pointee.data_revision
        unsafe progressMilli = c.pointee.progress_milli
        unsafe metrics = Unpacked.messages(c.pointee.metrics, Int(c.pointee.n_metrics))
        unsafe failure = Unpacked.text(c.pointee.failure)
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe startTimeNanoseconds = c.pointee.start_time_nanoseconds
        unsafe endTimeNanoseconds = c.pointee.end_time_nanoseconds
        unsafe held = c.pointee.held != 0
        unsafe parts = c.pointee.parts
        unsafe leaseTimeNanoseconds = c.pointee.lease_time_nanoseconds
        unsafe attempts = c.pointee.attempts
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ModelRow.self)
        unsafe shopwire__store__v1__model_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.kind = kind
        unsafe c.pointee.version = version
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.data_revision = dataRevision
        unsafe c.pointee.progress_milli = progressMilli
        (unsafe c.pointee.metrics, unsafe c.pointee.n_metrics) = unsafe arena.messages(metrics)
        unsafe c.pointee.failure = arena.text(failure)
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.start_time_nanoseconds = startTimeNanoseconds
        unsafe c.pointee.end_time_nanoseconds = endTimeNanoseconds
        unsafe c.pointee.held = held ? 1 : 0
        unsafe c.pointee.parts = parts
        unsafe c.pointee.lease_time_nanoseconds = leaseTimeNanoseconds
        unsafe c.pointee.attempts = attempts
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Which model of a kind is in use.
package struct ActiveModelRow: Message {
    /// The number of the kind in the schema.
    package var kind: Int32
    /// The model.
    package var modelID: String
    package var unknownFields: [UInt8]

    package init() {
        kind = 0
        modelID = ""
        unknownFields = []
    }

    package init(
        kind: Int32 = 0,
        modelID: String = ""
    ) {
        self.kind = kind
        self.modelID = modelID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__active_model_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var kind: UInt32 { 1 }
        @inlinable package static var modelID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ActiveModelRow.self)
        unsafe kind = c.pointee.kind
        unsafe modelID = Unpacked.text(c.pointee.model_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ActiveModelRow.self)
        unsafe shopwire__store__v1__active_model_row__init(c)
        unsafe c.pointee.kind = kind
        unsafe c.pointee.model_id = arena.text(modelID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The classes of texts that a model tells apart.
package struct TextClassesRow: Message {
    /// One class.
    package struct Class: Message {
        /// Its name: a category's id.
        package var name: String
        /// Texts that belong to it.
        package var texts: Int64
        /// Words in those texts.
        package var words: Int64
        package var unknownFields: [UInt8]

        package init() {
            name = ""
            texts = 0
            words = 0
            unknownFields = []
        }

        package init(
            name: String = "",
            texts: Int64 = 0,
            words: Int64 = 0
        ) {
            self.name = name
            self.texts = texts
            self.words = words
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__store__v1__text_classes_row__class__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var name: UInt32 { 1 }
            @inlinable package static var texts: UInt32 { 2 }
            @inlinable package static var words: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__TextClassesRow__Class.self)
            unsafe name = Unpacked.text(c.pointee.name)
            unsafe texts = c.pointee.texts
            unsafe words = c.pointee.words
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__Store__V1__TextClassesRow__Class.self)
            unsafe shopwire__store__v1__text_classes_row__class__init(c)
            unsafe c.pointee.name = arena.text(name)
            unsafe c.pointee.texts = texts
            unsafe c.pointee.words = words
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// What is added to each count, in millionths.
    package var smoothingMicro: Int64
    /// How many different words there are.
    package var knownWords: Int64
    /// The classes.
    package var classes: [TextClassesRow.Class]
    /// How sure to be of what the words say, in millionths; a million is as sure as the formula.
    package var sharpnessMicro: Int64
    /// The number of the language whose words were learned.
    package var language: UInt32
    package var unknownFields: [UInt8]

    package init() {
        smoothingMicro = 0
        knownWords = 0
        classes = []
        sharpnessMicro = 0
        language = 0
        unknownFields = []
    }

    package init(
        smoothingMicro: Int64 = 0,
        knownWords: Int64 = 0,
        classes: [TextClassesRow.Class] = [],
        sharpnessMicro: Int64 = 0,
        language: UInt32 = 0
    ) {
        self.smoothingMicro = smoothingMicro
        self.knownWords = knownWords
        self.classes = classes
        self.sharpnessMicro = sharpnessMicro
        self.language = language
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__text_classes_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var smoothingMicro: UInt32 { 1 }
        @inlinable package static var knownWords: UInt32 { 2 }
        @inlinable package static var classes: UInt32 { 3 }
        @inlinable package static var sharpnessMicro: UInt32 { 4 }
        @inlinable package static var language: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__TextClassesRow.self)
        unsafe smoothingMicro = c.pointee.smoothing_micro
        unsafe knownWords = c.pointee.known_words
        unsafe classes = Unpacked.messages(c.pointee.classes, Int(c.pointee.n_classes))
        unsafe sharpnessMicro = c.pointee.sharpness_micro
        unsafe language = c.pointee.language
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__TextClassesRow.self)
        unsafe shopwire__store__v1__text_classes_row__init(c)
        unsafe c.pointee.smoothing_micro = smoothingMicro
        unsafe c.pointee.known_words = knownWords
        (unsafe c.pointee.classes, unsafe c.pointee.n_classes) = unsafe arena.messages(classes)
        unsafe c.pointee.sharpness_micro = sharpnessMicro
        unsafe c.pointee.language = language
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How often one word was met in texts of each class that has it.
package struct WordCountsRow: Message {
    /// Places of classes among all.
    package var positions: [UInt32]
    /// How often, in their order.
    package var counts: [UInt32]
    package var unknownFields: [UInt8]

    package init() {
        positions = []
        counts = []
        unknownFields = []
    }

    package init(
        positions: [UInt32] = [],
        counts: [UInt32] = []
    ) {
        self.positions = positions
        self.counts = counts
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__word_counts_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var positions: UInt32 { 1 }
        @inlinable package static var counts: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__WordCountsRow.self)
        unsafe positions = Unpacked.numbers(c.pointee.positions, Int(c.pointee.n_positions))
        unsafe counts = Unpacked.numbers(c.pointee.counts, Int(c.pointee.n_counts))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__WordCountsRow.self)
        unsafe shopwire__store__v1__word_counts_row__init(c)
        (unsafe c.pointee.positions, unsafe c.pointee.n_positions) = unsafe arena.numbers(positions)
        (unsafe c.pointee.counts, unsafe c.pointee.n_counts) = unsafe arena.numbers(counts)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How what is chosen and bought depends on what is known of a product in a list.
package struct ClickModelRow: Message {
    /// The logarithm of the odds of a choice where every feature is 0.
    package var constant: Double
    /// What one more of each feature adds to that.
    package var coefficients: [Double]
    /// The same of a purchase; no coefficients if nothing is known of purchases.
    package var purchaseConstant: Double
    /// What one more of each feature adds to that.
    package var purchaseCoefficients: [Double]
    /// Whether lists go by it.
    package var isBetter: Bool
    package var unknownFields: [UInt8]

    package init() {
        constant = 0
        coefficients = []
        purchaseConstant = 0
        purchaseCoefficients = []
        isBetter = false
        unknownFields = []
    }

    package init(
        constant: Double = 0,
        coefficients: [Double] = [],
        purchaseConstant: Double = 0,
        purchaseCoefficients: [Double] = [],
        isBetter: Bool = false
    ) {
        self.constant = constant
        self.coefficients = coefficients
        self.purchaseConstant = purchaseConstant
        self.purchaseCoefficients = purchaseCoefficients
        self.isBetter = isBetter
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__click_model_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var constant: UInt32 { 1 }
        @inlinable package static var coefficients: UInt32 { 2 }
        @inlinable package static var purchaseConstant: UInt32 { 3 }
        @inlinable package static var purchaseCoefficients: UInt32 { 4 }
        @inlinable package static var isBetter: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ClickModelRow.self)
        unsafe constant = c.pointee.constant
        unsafe coefficients = Unpacked.numbers(c.pointee.coefficients, Int(c.pointee.n_coefficients))
        unsafe purchaseConstant = c.pointee.purchase_constant
        unsafe purchaseCoefficients = Unpacked.numbers(c.pointee.purchase_coefficients, Int(c.pointee.n_purchase_coefficients))
        unsafe isBetter = c.pointee.is_better != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ClickModelRow.self)
        unsafe shopwire__store__v1__click_model_row__init(c)
        unsafe c.pointee.constant = constant
        (unsafe c.pointee.coefficients, unsafe c.pointee.n_coefficients) = unsafe arena.numbers(coefficients)
        unsafe c.pointee.purchase_constant = purchaseConstant
        (unsafe c.pointee.purchase_coefficients, unsafe c.pointee.n_purchase_coefficients) = unsafe arena.numbers(purchaseCoefficients)
        unsafe c.pointee.is_better = isBetter ? 1 : 0
        unsafe arena.keep(unknownFields + Arena.negativeZero(constant, number: 1) + Arena.negativeZero(purchaseConstant, number: 3), in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How often a product was chosen, and how often it would have been by its places in lists.
package struct ClickCountsRow: Message {
    /// Choices.
    package var clicked: Double
    /// Choices that its places would have brought anything.
    package var expected: Double
    package var unknownFields: [UInt8]

    package init() {
        clicked = 0
        expected = 0
        unknownFields = []
    }

    package init(
        clicked: Double = 0,
        expected: Double = 0
    ) {
        self.clicked = clicked
        self.expected = expected
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__click_counts_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var clicked: UInt32 { 1 }
        @inlinable package static var expected: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ClickCountsRow.self)
        unsafe clicked = c.pointee.clicked
        unsafe expected = c.pointee.expected
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ClickCountsRow.self)
        unsafe shopwire__store__v1__click_counts_row__init(c)
        unsafe c.pointee.clicked = clicked
        unsafe c.pointee.expected = expected
        unsafe arena.keep(unknownFields + Arena.negativeZero(clicked, number: 1) + Arena.negativeZero(expected, number: 2), in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How often consent was withdrawn or somebody erased: what was learned across a change is learned
/// again.
package struct PrivacyRow: Message {
    /// How often.
    package var changes: UInt64
    package var unknownFields: [UInt8]

    package init() {
        changes = 0
        unknownFields = []
    }

    package init(
        changes: UInt64 = 0
    ) {
        self.changes = changes
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__privacy_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var changes: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__PrivacyRow.self)
        unsafe changes = c.pointee.changes
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__PrivacyRow.self)
        unsafe shopwire__store__v1__privacy_row__init(c)
        unsafe c.pointee.changes = changes
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A comparison of books that waits for a provider's. It goes once it is answered.
package struct ReconciliationRow: Message {
    /// Its id, which is that of the effect.
    package var id: String
    /// What was asked for, a ReconcilePaymentRequest without its page and its id.
    package var request: [UInt8]
    /// Where the part begins.
    package var position: [UInt8]
    /// Where the part after it begins, if that is known before the provider has answered.
    package var nextPosition: [UInt8]
    /// Whether the provider has answered.
    package var isAnswered: Bool
    /// What it came to, a ReconcilePaymentResponse.
    package var answer: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        request = []
        position = []
        nextPosition = []
        isAnswered = false
        answer = []
        unknownFields = []
    }

    package init(
        id: String = "",
        request: [UInt8] = [],
        position: [UInt8] = [],
        nextPosition: [UInt8] = [],
        isAnswered: Bool = false,
        answer: [UInt8] = []
    ) {
        self.id = id
        self.request = request
        self.position = position
        self.nextPosition = nextPosition
        self.isAnswered = isAnswered
        self.answer = answer
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__reconciliation_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var request: UInt32 { 2 }
        @inlinable package static var position: UInt32 { 3 }
        @inlinable package static var nextPosition: UInt32 { 4 }
        @inlinable package static var isAnswered: UInt32 { 5 }
        @inlinable package static var answer: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ReconciliationRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe request = Unpacked.bytes(c.pointee.request.data, c.pointee.request.len)
        unsafe position = Unpacked.bytes(c.pointee.position.data, c.pointee.position.len)
        unsafe nextPosition = Unpacked.bytes(c.pointee.next_position.data, c.pointee.next_position.len)
        unsafe isAnswered = c.pointee.is_answered != 0
        unsafe answer = Unpacked.bytes(c.pointee.answer.data, c.pointee.answer.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ReconciliationRow.self)
        unsafe shopwire__store__v1__reconciliation_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        (unsafe c.pointee.request.data, unsafe c.pointee.request.len) = unsafe arena.bytes(request)
        (unsafe c.pointee.position.data, unsafe c.pointee.position.len) = unsafe arena.bytes(position)
        (unsafe c.pointee.next_position.data, unsafe c.pointee.next_position.len) = unsafe arena.bytes(nextPosition)
        unsafe c.pointee.is_answered = isAnswered ? 1 : 0
        (unsafe c.pointee.answer.data, unsafe c.pointee.answer.len) = unsafe arena.bytes(answer)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Units of one sku that were ordered on the days of one week and not called off since.
package struct SoldWeekRow: Message {
    /// The stock keeping unit.
    package var sku: String
    /// Weeks since 1970, each from Thursday on, as 1970 began.
    package var week: UInt32
    /// The units of each of its seven days, in UTC.
    package var units: [Int64]
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        week = 0
        units = []
        unknownFields = []
    }

    package init(
        sku: String = "",
        week: UInt32 = 0,
        units: [Int64] = []
    ) {
        self.sku = sku
        self.week = week
        self.units = units
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__sold_week_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sku: UInt32 { 1 }
        @inlinable package static var week: UInt32 { 2 }
        @inlinable package static var units: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__SoldWeekRow.self)
        unsafe sku = Unpacked.text(c.pointee.sku)
        unsafe week = c.pointee.week
        unsafe units = Unpacked.numbers(c.pointee.units, Int(c.pointee.n_units))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__SoldWeekRow.self)
        unsafe shopwire__store__v1__sold_week_row__init(c)
        unsafe c.pointee.sku = arena.text(sku)
        unsafe c.pointee.week = week
        (unsafe c.pointee.units, unsafe c.pointee.n_units) = unsafe arena.numbers(units)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What one customer says of one product.
package struct ReviewRow: Message {
    /// Where it stands.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Nobody has read it yet.
        case pending
        /// Everybody sees it, and its rating counts.
        case published
        /// Nobody sees it, and its rating does not count.
        case rejected
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .published
            case 3: self = .rejected
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pending: 1
            case .published: 2
            case .rejected: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Its id.
    package var id: String
    /// The product.
    package var productID: String
    /// Who wrote it.
    package var customerID: String
    /// The order in which they bought the product.
    package var orderID: String
    /// How good it is: 1 to 5.
    package var rating: Int32
    /// Where it stands.
    package var state: ReviewRow.State
    /// A `ReviewWords` under the customer's key; empty when nothing was said.
    package var words: [UInt8]
    /// When it was written, in nanoseconds since 1970.
    package var createTimeNanoseconds: Int64
    /// When it last changed, in nanoseconds since 1970.
    package var updateTimeNanoseconds: Int64
    /// The revision of its last change.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        productID = ""
        customerID = ""
        orderID = ""
        rating = 0
        state = .unspecified
        words = []
        createTimeNanoseconds = 0
        updateTimeNanoseconds = 0
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        productID: String = "",
        customerID: String = "",
        orderID: String = "",
        rating: Int32 = 0,
        state: ReviewRow.State = .unspecified,
        words: [UInt8] = [],
        createTimeNanoseconds: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.productID = productID
        self.customerID = customerID
        self.orderID = orderID
        self.rating = rating
        self.state = state
        self.words = words
        self.createTimeNanoseconds = createTimeNanoseconds
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__review_row__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var productID: UInt32 { 2 }
        @inlinable package static var customerID: UInt32 { 3 }
        @inlinable package static var orderID: UInt32 { 4 }
        @inlinable package static var rating: UInt32 { 5 }
        @inlinable package static var state: UInt32 { 6 }
        @inlinable package static var words: UInt32 { 7 }
        @inlinable package static var createTimeNanoseconds: UInt32 { 8 }
        @inlinable package static var updateTimeNanoseconds: UInt32 { 9 }
        @inlinable package static var revision: UInt32 { 10 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ReviewRow.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe productID = Unpacked.text(c.pointee.product_id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe rating = c.pointee.rating
        unsafe state = ReviewRow.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe words = Unpacked.bytes(c.pointee.words.data, c.pointee.words.len)
        unsafe createTimeNanoseconds = c.pointee.create_time_nanoseconds
        unsafe updateTimeNanoseconds = c.pointee.update_time_nanoseconds
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ReviewRow.self)
        unsafe shopwire__store__v1__review_row__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.product_id = arena.text(productID)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.rating = rating
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        (unsafe c.pointee.words.data, unsafe c.pointee.words.len) = unsafe arena.bytes(words)
        unsafe c.pointee.create_time_nanoseconds = createTimeNanoseconds
        unsafe c.pointee.update_time_nanoseconds = updateTimeNanoseconds
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What a review says in words. It lies in no row as it is.
package struct ReviewWords: Message {
    /// What it comes to.
    package var title: String
    /// The words.
    package var text: String
    /// Why staff published or rejected it.
    package var note: String
    package var unknownFields: [UInt8]

    package init() {
        title = ""
        text = ""
        note = ""
        unknownFields = []
    }

    package init(
        title: String = "",
        text: String = "",
        note: String = ""
    ) {
        self.title = title
        self.text = text
        self.note = note
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__review_words__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var title: UInt32 { 1 }
        @inlinable package static var text: UInt32 { 2 }
        @inlinable package static var note: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__ReviewWords.self)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe text = Unpacked.text(c.pointee.text)
        unsafe note = Unpacked.text(c.pointee.note)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__ReviewWords.self)
        unsafe shopwire__store__v1__review_words__init(c)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.text = arena.text(text)
        unsafe c.pointee.note = arena.text(note)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}
