internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Wire

/// The conditions of a filter, tested on stored rows without decoding them.
struct ProductTest {
    private let title: TitleText?
    private let titlePart: TitleText?
    private let brand: [UInt8]
    /// The category that was named and all below it.
    private let categories: Set<[UInt8]>
    /// The bytes of each attribute, as rows have them.
    private let attributes: [[UInt8]]
    private let states: Set<UInt64>
    private let wantsDeleted: Bool
    private let prices: PriceRange?
    private let currencyCode: [UInt8]
    private let minimumAvailable: Int64
    private let maximumAvailable: Int64
    private let mustBeInStock: Bool
    private let minimumRating: Double

    init(_ filter: ProductFilter, _ selection: Selection) {
        title = filter.title.isEmpty ? nil : TitleText(filter.title)
        titlePart = filter.titleContains.isEmpty ? nil : TitleText(filter.titleContains)
        brand = Array(filter.brand.utf8)
        categories = Set(selection.categories.map { Array($0.utf8) })
        attributes = filter.attributes.map {
            Product.Attribute(name: $0.name, value: $0.value).encoded()
        }
        states = Set(selection.states.map { UInt64($0.rawValue) })
        wantsDeleted = filter.deleted
        prices = selection.prices
        currencyCode = Array((selection.prices?.currencyCode ?? "").utf8)
        minimumAvailable = filter.minAvailable ?? .min
        maximumAvailable = filter.maxAvailable ?? .max
        mustBeInStock = filter.inStock
        minimumRating = filter.minRating
    }

    /// What a row says of the product that is needed beyond whether it passes.
    struct Found {
        var passes = false
        var hasBackorder = false
    }

    /// Whether a row meets all conditions that a row can meet.
    ///
    /// A row's fields stand in the order of their numbers, as everything we encode; the variants,
    /// which take longest to read, come last.
    func look(at row: Span<UInt8>) -> Found {
        var found = Found()
        var state: UInt64 = 0
        var (hasTitle, hasBrand) = (title == nil && titlePart == nil, brand.isEmpty)
        var hasCategory = categories.isEmpty
        var isDeleted = false
        // A bit for each attribute that was not seen yet; a filter names 20 at the most.
        var missing = (UInt32(1) << UInt32(attributes.count)) - 1
        var (lowest, hasCurrency) = (Int64.max, false)
        var fields = FieldReader(row)
        while let field = fields.nextIfWhole() {
            let content = row.extracting(field.content)
            switch field.number {
            case Product.FieldNumber.title where !hasTitle: hasTitle = meets(content)
            case Product.FieldNumber.brand where !hasBrand: hasBrand = content.equals(brand.span)
            case Product.FieldNumber.categoryIDs where !hasCategory:
                hasCategory = categories.contains(Array(content))
            case Product.FieldNumber.attributes where missing != 0:
                for (position, attribute) in attributes.enumerated()
                where content.equals(attribute.span) {
                    missing &= ~(1 << UInt32(position))
                }
            case Product.FieldNumber.state: state = fields.varint(field)
            case Product.FieldNumber.deleteTime: isDeleted = true
            case Product.FieldNumber.variants:
                guard hasTitle, hasBrand, hasCategory, missing == 0 else { return found }
                look(at: content, &found, &lowest, &hasCurrency)
            default: break
            }
        }
        let isPriced =
            prices.map { hasCurrency && $0.minimum <= lowest && lowest <= $0.maximum } ?? true
        let isInState = isDeleted == wantsDeleted && (wantsDeleted || states.contains(state))
        found.passes =
            hasTitle && hasBrand && hasCategory && missing == 0 && isPriced && isInState
        return found
    }

    /// Whether what there is of it fits.
    func passes(available: Int64, hasBackorder: Bool) -> Bool {
        available >= minimumAvailable && available <= maximumAvailable
            && (!mustBeInStock || available > 0 || hasBackorder)
    }

    /// Whether it is rated high enough.
    func passes(rating: Double) -> Bool {
        rating >= minimumRating
    }

    private func meets(_ bytes: Span<UInt8>) -> Bool {
        (title?.equals(bytes) ?? true) && (titlePart?.isPart(of: bytes) ?? true)
    }

    private func look(
        at variant: Span<UInt8>, _ found: inout Found, _ lowest: inout Int64,
        _ hasCurrency: inout Bool
    ) {
        var fields = FieldReader(variant)
        while let field = fields.nextIfWhole() {
            if field.number == Product.Variant.FieldNumber.backorder, fields.varint(field) != 0 {
                found.hasBackorder = true
            }
            guard field.number == Product.Variant.FieldNumber.price, prices != nil else { continue }
            let price = variant.extracting(field.content)
            var amount: UInt64 = 0
            var parts = FieldReader(price)
            while let part = parts.nextIfWhole() {
                switch part.number {
                case Money.FieldNumber.amountMinor: amount = parts.varint(part)
                case Money.FieldNumber.currencyCode:
                    let code = price.extracting(part.content)
                    hasCurrency = code.equals(currencyCode.span)
                default: break
                }
            }
            lowest = min(lowest, Int64(clamping: amount))
        }
    }
}
