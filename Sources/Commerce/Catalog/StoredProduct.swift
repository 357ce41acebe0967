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
    private static let responseProduct: UInt32 = 1

    private let row: Span<UInt8>
    private let availability: Availability
    /// Customers see it.
    let isForSale: Bool
    /// The bytes of the product once the variants have their `available`.
    private let size: Int

    @_lifetime(copy row)
    init(_ row: Span<UInt8>, _ availability: Availability) {
        self.row = row
        self.availability = availability
        var isActive = false
        var isDeleted = false
        var size = row.count
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            switch field.number {
            case Self.state:
                isActive = fields.varint(field) == UInt64(Product.State.active.rawValue)
            case Self.deleteTime:
                isDeleted = true
            case Self.variants:
                let content = row.extracting(field.content)
                let added = Self.addedSize(content, availability)
                size += FieldSize.field(Self.variants, byteCount: content.count + added)
                size -= field.whole.count
            default:
                break
            }
        }
        isForSale = isActive && !isDeleted
        self.size = size
    }

    /// Appends a response whose only field is the product.
    func appendResponse(to bytes: inout [UInt8]) {
        bytes.appendTag(Self.responseProduct, .lengthDelimited)
        bytes.appendVarint(UInt64(size))
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            guard field.number == Self.variants else {
                bytes.append(row.extracting(field.whole))
                continue
            }
            let content = row.extracting(field.content)
            let units = Self.units(content, availability)
            let added = units == 0 ? 0 : FieldSize.field(Self.available, varint: units)
            bytes.appendTag(Self.variants, .lengthDelimited)
            bytes.appendVarint(UInt64(content.count + added))
            bytes.append(content)
            if units != 0 {
                bytes.appendField(Self.available, varint: units)
            }
        }
    }

    private static func addedSize(
        _ variant: Span<UInt8>, _ availability: Availability
    ) -> Int {
        let units = units(variant, availability)
        return units == 0 ? 0 : FieldSize.field(available, varint: units)
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
