internal import KeyValue
internal import RPC
internal import Schema
internal import Wire

/// A product as its row holds it, looked through without being decoded.
struct StoredProduct: ~Escapable {
    private let row: Span<UInt8>
    private let availability: Availability
    /// What was sold of it and how it is rated, as fields; none that are 0.
    private let figures: [UInt8]
    /// Customers see it.
    let isForSale: Bool
    /// The bytes of the product once the variants have their `available`.
    private let size: Int
    /// Where the first variant stands that gets one; the end if none does.
    private let firstInStock: Int

    @_lifetime(copy row)
    init(_ row: Span<UInt8>, _ availability: Availability, figures: [UInt8]) {
        self.row = row
        self.availability = availability
        self.figures = figures
        var isActive = false
        var isDeleted = false
        var size = row.count + figures.count
        var firstInStock = row.count
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            switch field.number {
            case Product.FieldNumber.state:
                isActive = fields.varint(field) == UInt64(Product.State.active.rawValue)
            case Product.FieldNumber.deleteTime:
                isDeleted = true
            case Product.FieldNumber.variants where !availability.isEmpty:
                let content = row.extracting(field.content)
                let units = Self.units(content, availability)
                if units != 0 {
                    firstInStock = min(firstInStock, field.whole.lowerBound)
                    let added = FieldSize.field(
                        Product.Variant.FieldNumber.available, varint: units)
                    size += FieldSize.field(
                        Product.FieldNumber.variants, byteCount: content.count + added)
                    size -= field.whole.count
                }
            default:
                break
            }
        }
        isForSale = isActive && !isDeleted
        self.size = size
        self.firstInStock = firstInStock
    }

    /// Appends the product as a field of a response: it has one number in those of GetProduct and
    /// ListProducts.
    func appendField(to bytes: inout [UInt8]) {
        bytes.appendTag(GetProductResponse.FieldNumber.product, .lengthDelimited)
        bytes.appendVarint(UInt64(size))
        bytes.append(row.extracting(0..<firstInStock))
        let rest = row.extracting(firstInStock..<row.count)
        // Where those bytes begin that go through as they are.
        var start = 0
        var fields = FieldReader(rest)
        while let field = fields.nextIfWhole() {
            guard field.number == Product.FieldNumber.variants else { continue }
            let content = rest.extracting(field.content)
            let units = Self.units(content, availability)
            guard units != 0 else { continue }
            bytes.append(rest.extracting(start..<field.whole.lowerBound))
            let added = FieldSize.field(Product.Variant.FieldNumber.available, varint: units)
            bytes.appendTag(Product.FieldNumber.variants, .lengthDelimited)
            bytes.appendVarint(UInt64(content.count + added))
            bytes.append(content)
            bytes.appendField(Product.Variant.FieldNumber.available, varint: units)
            start = field.whole.upperBound
        }
        bytes.append(rest.extracting(start..<rest.count))
        bytes.append(figures.span)
    }

    /// Appends the product `id` as a field of a response, if there is one that `caller` may see;
    /// says whether there is.
    static func append(
        _ id: String, in snapshot: any Snapshot, for caller: Caller, to reply: inout Reply
    ) throws(StoreError) -> Bool {
        let keys = ProductKeys(id)
        let availability = try Availability(of: keys, in: snapshot)
        let figures = try StoredFigures(of: keys, in: snapshot).productFields
        let isStaff = caller.isStaff
        var isVisible = false
        var bytes = reply.takeBytes()
        defer { reply.bytes = bytes }
        let isFound = try snapshot.get(keys.row) { row in
            let stored = StoredProduct(row, availability, figures: figures)
            isVisible = isStaff || stored.isForSale
            if isVisible {
                stored.appendField(to: &bytes)
            }
        }
        return isFound && isVisible
    }

    private static func units(_ variant: Span<UInt8>, _ availability: Availability) -> UInt64 {
        var fields = FieldReader(variant)
        while let field = fields.nextIfWhole() {
            if field.number == Product.Variant.FieldNumber.sku {
                return availability.units(of: variant.extracting(field.content))
            }
        }
        return 0
    }
}
