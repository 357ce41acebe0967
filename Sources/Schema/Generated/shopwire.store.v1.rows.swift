// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// How much of one sku there is, in units.
package struct StockRow: Message {
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
    package var unknownFields: [UInt8]

    package init() {
        sku = ""
        productID = ""
        onHand = 0
        held = 0
        allocated = 0
        updateTimeNanoseconds = 0
        revision = 0
        unknownFields = []
    }

    package init(
        sku: String = "",
        productID: String = "",
        onHand: Int64 = 0,
        held: Int64 = 0,
        allocated: Int64 = 0,
        updateTimeNanoseconds: Int64 = 0,
        revision: UInt64 = 0
    ) {
        self.sku = sku
        self.productID = productID
        self.onHand = onHand
        self.held = held
        self.allocated = allocated
        self.updateTimeNanoseconds = updateTimeNanoseconds
        self.revision = revision
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
        requestKeyID: UInt32 = 0
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
