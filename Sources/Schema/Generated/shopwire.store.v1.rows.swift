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
        terms: StockRow.Terms? = nil
    ) {
        self.sku = sku
        self.productID = productID
        self.onHand = onHand
        self.held = held
        self.allocated = allocated
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.revision = revision
        self.terms = terms
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__stock_row__rules())
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
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .adjusted
            case 2: self = .counted
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .adjusted: 1
            case .counted: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// The stock keeping unit.
    package var sku: String
    /// Why they came or went.
    package var kind: MovementRow.Kind
    /// Units that came, or went when negative.
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
        revision: UInt64 = 0
    ) {
        self.sku = sku
        self.kind = kind
        self.delta = delta
        self.onHand = onHand
        self.reason = reason
        self.caller = caller
        self.timeNanoseconds = timeNanoseconds
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__movement_row__rules())
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
        isForgotten: Bool = false
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
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__log_row__rules())
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
    package var unknownFields: [UInt8]

    package init() {
        productID = ""
        unitsSold = 0
        ratingCount = 0
        ratingSum = 0
        scopes = []
        unknownFields = []
    }

    package init(
        productID: String = "",
        unitsSold: Int64 = 0,
        ratingCount: Int64 = 0,
        ratingSum: Int64 = 0,
        scopes: [[UInt8]] = []
    ) {
        self.productID = productID
        self.unitsSold = unitsSold
        self.ratingCount = ratingCount
        self.ratingSum = ratingSum
        self.scopes = scopes
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__figures_row__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__FiguresRow.self)
        unsafe productID = Unpacked.text(c.pointee.product_id)
        unsafe unitsSold = c.pointee.units_sold
        unsafe ratingCount = c.pointee.rating_count
        unsafe ratingSum = c.pointee.rating_sum
        unsafe scopes = Unpacked.numbers(c.pointee.scopes, Int(c.pointee.n_scopes)).map { unsafe Unpacked.bytes($0.data, $0.len) }
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

/// Failed sign-ins of one account, of one address or of all together.
package struct FailuresRow: Message {
    /// Which: a keyed hash.
    package var subject: [UInt8]
    /// How many, less what time has forgiven.
    package var count: UInt32
    /// When the last one was, in nanoseconds since 1970.
    package var lastTimeNanoseconds: Int64
    package var unknownFields: [UInt8]

    package init() {
        subject = []
        count = 0
        lastTimeNanoseconds = 0
        unknownFields = []
    }

    package init(
        subject: [UInt8] = [],
        count: UInt32 = 0,
        lastTimeNanoseconds: Int64 = 0
    ) {
        self.subject = subject
        self.count = count
        self.lastTimeNanoseconds = lastTimeNanoseconds
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__store__v1__failures_row__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__Store__V1__FailuresRow.self)
        unsafe subject = Unpacked.bytes(c.pointee.subject.data, c.pointee.subject.len)
        unsafe count = c.pointee.count
        unsafe lastTimeNanoseconds = c.pointee.last_time_nanoseconds
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__Store__V1__FailuresRow.self)
        unsafe shopwire__store__v1__failures_row__init(c)
        (unsafe c.pointee.subject.data, unsafe c.pointee.subject.len) = unsafe arena.bytes(subject)
        unsafe c.pointee.count = count
        unsafe c.pointee.last_time_nanoseconds = lastTimeNanoseconds
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
