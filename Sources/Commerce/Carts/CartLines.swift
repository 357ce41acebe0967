internal import RPC
package import Schema

extension CartRow {
    /// Lines that a cart may have: twice as many as the longest order in two years of a wholesale
    /// shop's books, and few enough that pricing them takes no longer than others may wait.
    package static let lineLimit = 1_500
    /// Units of one sku: with it no sum of quantities overflows.
    package static let quantityLimit: Int64 = 1_000_000

    /// What one of a sku costs, and whose it is, when it is put in.
    struct Goods {
        let sku: String
        let productID: String
        let currencyCode: String
        let priceMinor: Int64
    }

    /// Adds units of a sku to those that are in it.
    mutating func add(_ quantity: Int64, of goods: Goods) throws(Failure) {
        let line = lines.first { $0.sku == goods.sku && $0.productID == goods.productID }
        let (sum, overflows) = quantity.addingReportingOverflow(line?.quantity ?? 0)
        guard !overflows, sum <= CartRow.quantityLimit else { throw .quantityTooLarge }
        try set(sum, of: goods)
    }

    /// Puts so many units of a sku in, in place of those that are in it: 1 or more.
    mutating func set(_ quantity: Int64, of goods: Goods) throws(Failure) {
        let line = Line(
            sku: goods.sku, productID: goods.productID, quantity: quantity,
            addedPriceMinor: goods.priceMinor)
        let position = lines.firstIndex { $0.sku == goods.sku }
        let isOnlyLine = lines.isEmpty || (lines.count == 1 && position != nil)
        if isOnlyLine {
            currencyCode = goods.currencyCode
        } else if goods.currencyCode != currencyCode {
            throw .cartCurrency(goods.sku, is: goods.currencyCode, not: currencyCode)
        }
        if let position {
            lines[position] = line
        } else if lines.count < CartRow.lineLimit {
            lines.append(line)
        } else {
            throw .cartTooLong
        }
    }

    /// Takes all units of a sku out; says whether there were any.
    mutating func removeLine(of sku: String) -> Bool {
        guard let position = lines.firstIndex(where: { $0.sku == sku }) else { return false }
        lines.remove(at: position)
        if lines.isEmpty { currencyCode = "" }
        return true
    }

    /// Takes everything out.
    mutating func removeLines() {
        lines = []
        currencyCode = ""
    }

    /// Takes in what is in `other`: units of one sku add up, as far as they may.
    mutating func addLines(of other: CartRow) throws(Failure) {
        guard !other.lines.isEmpty else { return }
        if lines.isEmpty {
            currencyCode = other.currencyCode
        } else if currencyCode != other.currencyCode {
            throw .cartCurrencies(currencyCode, other.currencyCode)
        }
        var positions: [String: Int] = [:]
        for (position, line) in lines.enumerated() {
            positions[line.sku] = position
        }
        for line in other.lines {
            guard let position = positions[line.sku] else {
                lines.append(line)
                continue
            }
            // Of a sku that became another product's, those units count that were put in since.
            if lines[position].productID == line.productID {
                let sum = lines[position].quantity + line.quantity
                lines[position].quantity = min(sum, CartRow.quantityLimit)
            }
        }
        guard lines.count <= CartRow.lineLimit else { throw .cartTooLong }
    }
}
