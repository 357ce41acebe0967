internal import Schema
internal import Wire

/// A product as its row holds it, looked through without being decoded.
struct StoredProduct: ~Escapable {
    // Numbers of `proto/shopwire/v1/catalog.proto`.
    private static let state: UInt32 = 8
    private static let deleteTime: UInt32 = 12
    private static let variants: UInt32 = 15
    private static let sku: UInt32 = 1
    private static let available: UInt32 = 7
    // The product in the responses of GetProduct and ListProducts.
    private static let responseProduct: UInt32 = 1

    private let row: Span<UInt8>
    private let availability: Availability
    /// What was sold of it and how it is rated, as fields; none that are 0.
    private let figures: [UInt8]
    /// Customers see it.
    let isForSale: Bool
    /// The bytes of the product once the variants have their `available`.
    private let size: Int

    @_lifetime(copy row)
    init(_ row: Span<UInt8>, _ availability: Availability, figures: [UInt8]) {
        self.row = row
        self.availability = availability
        self.figures = figures
        var isActive = false
        var isDeleted = false
        var size = row.count + figures.count
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            switch field.number {
            case Self.state:
                isActive = fields.varint(field) == UInt64(Product.State.active.rawValue)
            case Self.deleteTime:
                isDeleted = true
            case Self.variants:
                let content = row.extracting(field.content)
                let units = Self.units(content, availability)
                if units != 0 {
                    let added = FieldSize.field(Self.available, varint: units)
                    size += FieldSize.field(Self.variants, byteCount: content.count + added)
                    size -= field.whole.count
                }
            default:
                break
            }
        }
        isForSale = isActive && !isDeleted
        self.size = size
    }

    /// Appends the product as a field of a response.
    func appendField(to bytes: inout [UInt8]) {
        bytes.appendTag(Self.responseProduct, .lengthDelimited)
        bytes.appendVarint(UInt64(size))
        // Where those bytes begin that go through as they are.
        var start = 0
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            guard field.number == Self.variants else { continue }
            let content = row.extracting(field.content)
            let units = Self.units(content, availability)
            guard units != 0 else { continue }
            bytes.append(row.extracting(start..<field.whole.lowerBound))
            let added = FieldSize.field(Self.available, varint: units)
            bytes.appendTag(Self.variants, .lengthDelimited)
            bytes.appendVarint(UInt64(content.count + added))
            bytes.append(content)
            bytes.appendField(Self.available, varint: units)
            start = field.whole.upperBound
        }
        bytes.append(row.extracting(start..<row.count))
        bytes.append(figures.span)
    }

    private static func units(_ variant: Span<UInt8>, _ availability: Availability) -> UInt64 {
        var fields = FieldReader(variant)
        while let field = fields.nextIfWhole() {
            if field.number == sku {
                return availability.units(of: variant.extracting(field.content))
            }
        }
        return 0
    }
}
