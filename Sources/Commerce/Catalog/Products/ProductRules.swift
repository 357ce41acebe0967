internal import Basics
internal import RPC
internal import Schema
internal import Wire

extension Product {
    /// Checks what the schema's bounds cannot say.
    ///
    /// `place` is where the product stands in the request.
    func check(at place: String = "product") throws(Failure) {
        var seen: Set<String> = []
        var violations: [Violation] = []
        if title.isEmpty {
            violations.append(Violation(field: "\(place).title", description: "must not be empty"))
        }
        if variants.isEmpty {
            violations.append(
                Violation(field: "\(place).variants", description: "must not be empty"))
        }
        for (position, variant) in variants.enumerated() {
            let field = "\(place).variants[\(position)]"
            if !seen.insert(variant.sku).inserted {
                violations.append(
                    Violation(field: "\(field).sku", description: "must differ from the others"))
            }
            let currency = variant.price?.currencyCode ?? ""
            if Currency(code: currency) == nil {
                violations.append(
                    Violation(
                        field: "\(field).price.currency_code",
                        description: "must be a currency of ISO 4217"))
            }
        }
        if !violations.isEmpty {
            throw .fields(violations)
        }
        let first = variants.first?.price?.currencyCode
        for (position, variant) in variants.enumerated()
        where variant.price?.currencyCode != first {
            throw .currencyMismatch("\(place).variants[\(position)].price.currency_code")
        }
    }

    /// Without what only the server says.
    var written: Product {
        var product = self
        product.etag = ""
        product.createTime = nil
        product.updateTime = nil
        product.deleteTime = nil
        product.revision = 0
        product.rating = nil
        product.unitsSold = 0
        for position in product.variants.indices {
            product.variants[position].available = 0
        }
        return product
    }

    /// Changes if and only if something that can be written does, or the time of deletion.
    var computedETag: String {
        var content = written
        content.deleteTime = deleteTime
        return etagText(of: content.encoded())
    }

    /// Marks a change: its time, its revision, which only rises, and its etag.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTime = Timestamp(time)
        self.revision = max(revision, self.revision + 1)
        etag = computedETag
    }

    /// Whether `caller` may see it: customers see what is for sale.
    func isVisible(to caller: Caller) -> Bool {
        caller.isStaff || (state == .active && deleteTime == nil)
    }
}
