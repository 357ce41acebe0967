internal import Basics
internal import Schema
internal import Wire

/// Why a row does not go to the server; a sentence for a person.
package struct RowProblem: Error, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension RowProblem {
    init(_ error: WireError) {
        switch error {
        case .malformed(let reason):
            self.init(reason)
        case .violations(let violations):
            let sentences = violations.map { violation in
                let field = violation.field.replacing("row.product.", with: "")
                return "\(field) \(violation.description)"
            }
            self.init(sentences.joined(separator: "; ") + ".")
        }
    }
}

/// Makes the messages of an import of the rows of a file with columns.
package struct RowEncoder {
    /// A message may have 4 MiB in all.
    static let sizeLimit = 4 << 20
    /// Names of categories remembered with their ids; there are rarely more.
    private static let nameLimit = 10_000

    private typealias ProductNumber = Product.FieldNumber
    private typealias VariantNumber = Product.Variant.FieldNumber
    private typealias RowNumber = ImportProductsRequest.Row.FieldNumber
    private typealias Quantity = ImportProductsRequest.Row.Quantity.FieldNumber
    /// A name with its value: attributes and options have the same numbers.
    private typealias PairNumber = Product.Attribute.FieldNumber

    /// Where a field's text comes from.
    private struct Source {
        let field: MappingField
        let column: Int?
        /// In `defaults`.
        let value: Range<Int>
        let separator: UInt8?
        let nameSeparator: UInt8
    }

    private let header: [String]
    private var sources: [Source] = []
    private var defaults: [UInt8] = []
    private let sku: Source
    private let currency: Source

    private var product: [UInt8] = []
    private var variant: [UInt8] = []
    private var part: [UInt8] = []
    private var whole: [UInt8] = []
    private var onHand: UInt64?
    private var categoryIDs: [String: String] = [:]
    private var currencies: [String: Currency] = [:]

    /// Finds the columns of `mapping` in the file's header.
    package init(_ mapping: Mapping, header: [String]) throws(MappingError) {
        self.header = header
        for entry in mapping.entries {
            let column = entry.column.flatMap { header.firstIndex(of: $0) }
            if let name = entry.column, column == nil {
                let known = header.joined(separator: ", ")
                throw MappingError(
                    line: entry.line ?? 0,
                    "names the column \"\(name)\", which the file does not have. It has: \(known).")
            }
            let start = defaults.count
            defaults += entry.value.utf8
            sources.append(
                Source(
                    field: entry.field, column: column, value: start..<defaults.count,
                    separator: entry.separator, nameSeparator: entry.nameSeparator))
        }
        guard let id = sources.first(where: { $0.field == .id }),
            let currency = sources.first(where: { $0.field == .currency })
        else { preconditionFailure("A mapping has both, or it was refused.") }
        sku = sources.first { $0.field == .sku } ?? id
        self.currency = currency
    }

    /// Appends the message of `row` to `message`.
    package mutating func encode(
        _ row: inout Row, into message: inout [UInt8]
    ) throws(RowProblem) {
        if let problem = row.problem { throw RowProblem(problem) }
        guard row.cells.count == header.count else {
            throw RowProblem(
                "The row has \(row.cells.count) columns, and the header \(header.count).")
        }
        product.removeAll(keepingCapacity: true)
        variant.removeAll(keepingCapacity: true)
        onHand = nil
        let base = row.text.count
        row.text += defaults
        let content = row.text
        let text = content.span
        let skuRange = range(of: sku, in: row, base)
        variant.appendField(VariantNumber.sku, bytes: text.extracting(skuRange))
        for source in sources {
            try append(source, range(of: source, in: row, base), of: row, base)
        }
        product.appendField(ProductNumber.variants, content: variant)

        whole.removeAll(keepingCapacity: true)
        whole.appendField(RowNumber.number, varint: row.line)
        whole.appendField(RowNumber.product, content: product)
        if let onHand {
            part.removeAll(keepingCapacity: true)
            part.appendField(Quantity.sku, bytes: text.extracting(skuRange))
            part.appendField(Quantity.onHand, varint: onHand)
            whole.appendField(RowNumber.quantities, content: part)
        }
        let start = message.count
        message.appendField(ImportProductsRequest.FieldNumber.row, content: whole)
        let problem = problem(of: message.span.extracting(start..<message.count))
        if let problem {
            message.removeLast(message.count - start)
            throw notText(row) ?? problem
        }
    }

    /// The categories that `row` names, by their ids.
    package mutating func categories(of row: Row) -> [(id: String, name: String)] {
        guard row.problem == nil, row.cells.count == header.count,
            let source = sources.first(where: { $0.field == .category }),
            let column = source.column
        else { return [] }
        return parts(row.cells[column], source.separator, in: row).compactMap { range in
            guard !range.isEmpty else { return nil }
            let name = String(decoding: row.text[range], as: UTF8.self)
            return (id: categoryID(of: name), name: name)
        }
    }

    // MARK: Cells

    /// Where the source's text lies in the row's, without spaces around it; defaults lie at `base`.
    private func range(of source: Source, in row: Row, _ base: Int) -> Range<Int> {
        if let column = source.column {
            let cell = trim(row.cells[column], in: row)
            if !cell.isEmpty { return cell }
        }
        return base + source.value.lowerBound..<base + source.value.upperBound
    }

    private func trim(_ range: Range<Int>, in row: Row) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, row.text[lower] == UInt8(ascii: " ") {
            lower += 1
        }
        while lower < upper, row.text[upper - 1] == UInt8(ascii: " ") {
            upper -= 1
        }
        return lower..<upper
    }

    private func parts(_ range: Range<Int>, _ separator: UInt8?, in row: Row) -> [Range<Int>] {
        guard let separator else { return [trim(range, in: row)] }
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for position in range where row.text[position] == separator {
            parts.append(trim(start..<position, in: row))
            start = position + 1
        }
        parts.append(trim(start..<range.upperBound, in: row))
        return parts
    }

    // MARK: Fields

    private mutating func append(
        _ source: Source, _ range: Range<Int>, of row: Row, _ base: Int
    ) throws(RowProblem) {
        if range.isEmpty {
            switch source.field {
            case .price, .priceMinor: throw RowProblem("\(source.field.name) must not be empty.")
            default: return
            }
        }
        let text = row.text.span.extracting(range)
        switch source.field {
        case .id: product.appendField(ProductNumber.id, bytes: text)
        case .title: product.appendField(ProductNumber.title, bytes: text)
        case .description: product.appendField(ProductNumber.description, bytes: text)
        case .brand: product.appendField(ProductNumber.brand, bytes: text)
        case .sku, .currency: break
        case .taxClass: variant.appendField(VariantNumber.taxClass, bytes: text)
        case .weightGrams:
            variant.appendField(
                VariantNumber.weightGrams, varint: try wholeNumber(text, "weight_grams"))
        case .onHand: onHand = try wholeNumber(text, "on_hand")
        case .state: product.appendField(ProductNumber.state, varint: try state(text))
        case .backorder: variant.appendField(VariantNumber.backorder, varint: try truth(text))
        case .price, .priceMinor:
            try appendPrice(text, isDecimal: source.field == .price, of: row, base)
        case .attribute(let name):
            makePair(name, text)
            product.appendField(ProductNumber.attributes, content: part)
        case .option(let name):
            makePair(name, text)
            variant.appendField(VariantNumber.optionValues, content: part)
        case .category, .categoryID, .image:
            for item in parts(range, source.separator, in: row) where !item.isEmpty {
                appendItem(source.field, item, in: row)
            }
        case .attributes: try appendAttributes(source, range, of: row)
        }
    }

    private mutating func appendItem(_ field: MappingField, _ item: Range<Int>, in row: Row) {
        let text = row.text.span.extracting(item)
        switch field {
        case .image:
            part.removeAll(keepingCapacity: true)
            part.appendField(
                Product.Media.FieldNumber.kind, varint: UInt64(Product.Media.Kind.image.rawValue))
            part.appendField(Product.Media.FieldNumber.url, bytes: text)
            product.appendField(ProductNumber.media, content: part)
        case .category:
            product.appendField(ProductNumber.categoryIDs, text: categoryID(of: String(text)))
        default:
            product.appendField(ProductNumber.categoryIDs, bytes: text)
        }
    }

    /// Makes `part` a name with its value.
    private mutating func makePair(_ name: String, _ value: Span<UInt8>) {
        part.removeAll(keepingCapacity: true)
        part.appendField(PairNumber.name, text: name)
        part.appendField(PairNumber.value, bytes: value)
    }

    /// Appends names with their values; those without a value say nothing.
    private mutating func appendAttributes(
        _ source: Source, _ range: Range<Int>, of row: Row
    ) throws(RowProblem) {
        let text = row.text.span
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            var sign: Int?
            while end < range.upperBound, text[end] != source.separator {
                if sign == nil, text[end] == source.nameSeparator {
                    sign = end
                }
                end += 1
            }
            let item = trim(start..<end, in: row)
            start = end + 1
            if item.isEmpty { continue }
            guard let sign else {
                let item = String(text.extracting(item))
                let mark = String(decoding: [source.nameSeparator], as: UTF8.self)
                throw RowProblem(
                    "attributes has \"\(item.prefix(40))\", which has no \"\(mark)\" between a name"
                        + " and a value.")
            }
            let name = trim(item.lowerBound..<max(sign, item.lowerBound), in: row)
            let value = trim(min(sign + 1, item.upperBound)..<item.upperBound, in: row)
            if value.isEmpty { continue }
            part.removeAll(keepingCapacity: true)
            part.appendField(PairNumber.name, bytes: text.extracting(name))
            part.appendField(PairNumber.value, bytes: text.extracting(value))
            product.appendField(ProductNumber.attributes, content: part)
        }
    }

    private mutating func appendPrice(
        _ text: Span<UInt8>, isDecimal: Bool, of row: Row, _ base: Int
    ) throws(RowProblem) {
        let code = String(row.text.span.extracting(range(of: self.currency, in: row, base)))
        var known = currencies[code]
        if known == nil {
            known = Currency(code: code)
            currencies[code] = known
        }
        guard let known else {
            throw RowProblem("currency must be a currency of ISO 4217, such as EUR.")
        }
        let amount: UInt64
        if isDecimal {
            do {
                amount = UInt64(try known.minorUnits(ofDecimal: text))
            } catch {
                throw RowProblem("price \(error).")
            }
        } else {
            amount = try wholeNumber(text, "price_minor")
        }
        part.removeAll(keepingCapacity: true)
        part.appendField(Money.FieldNumber.currencyCode, text: code)
        part.appendField(Money.FieldNumber.amountMinor, varint: amount)
        variant.appendField(VariantNumber.price, content: part)
    }

    private mutating func categoryID(of name: String) -> String {
        if let known = categoryIDs[name] { return known }
        if categoryIDs.count >= Self.nameLimit {
            categoryIDs.removeAll()
        }
        let id = CategoryName.id(of: name)
        categoryIDs[name] = id
        return id
    }

    /// The column that is no text, if one is the reason.
    private func notText(_ row: Row) -> RowProblem? {
        for (column, cell) in row.cells.enumerated() {
            if String(validating: row.text[cell], as: UTF8.self) == nil {
                return RowProblem("The column \(header[column]) is not valid UTF-8.")
            }
        }
        return nil
    }
}

/// Why the server could not take this row at all, or what its bounds say against it.
func problem(of message: borrowing Span<UInt8>) -> RowProblem? {
    guard message.count <= RowEncoder.sizeLimit else {
        return RowProblem("The row has \(message.count >> 20) MB; a row holds 4 MB at the most.")
    }
    do throws(WireError) {
        try validate(message, as: ImportProductsRequest.descriptor)
        return nil
    } catch {
        return RowProblem(error)
    }
}

extension [UInt8] {
    /// A field of a message that was made apart.
    fileprivate mutating func appendField(_ number: UInt32, content: [UInt8]) {
        appendField(number, bytes: content.span)
    }
}

private func wholeNumber(_ text: Span<UInt8>, _ name: String) throws(RowProblem) -> UInt64 {
    var value: UInt64 = 0
    // Eighteen digits cannot overflow, and the schema's bounds are below that.
    guard text.count <= 18 else { throw RowProblem("\(name) is too large.") }
    for position in 0..<text.count {
        let byte = text[position]
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
            let isNegative = text[0] == UInt8(ascii: "-") && text.count > 1
            throw RowProblem(
                isNegative ? "\(name) must not be negative." : "\(name) must be a whole number.")
        }
        value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
    }
    return value
}

private func state(_ text: Span<UInt8>) throws(RowProblem) -> UInt64 {
    let state: Product.State
    switch String(text).uppercased() {
    case "DRAFT": state = .draft
    case "ACTIVE": state = .active
    case "ARCHIVED": state = .archived
    default: throw RowProblem("state must be DRAFT, ACTIVE or ARCHIVED.")
    }
    return UInt64(state.rawValue)
}

private func truth(_ text: Span<UInt8>) throws(RowProblem) -> UInt64 {
    switch String(text).lowercased() {
    case "true", "yes", "1": 1
    case "false", "no", "0": 0
    default: throw RowProblem("backorder must be true or false.")
    }
}
