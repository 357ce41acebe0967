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
        violations += optionViolations(at: place)
        if !violations.isEmpty {
            throw .fields(violations)
        }
        let first = variants.first?.price?.currencyCode
        for (position, variant) in variants.enumerated()
        where variant.price?.currencyCode != first {
            throw .currencyMismatch("\(place).variants[\(position)].price.currency_code")
        }
    }

    /// Options by which nobody could tell variants apart.
    private func optionViolations(at place: String) -> [Violation] {
        var violations: [Violation] = []
        var seen: [[String: String]: Int] = [:]
        for (position, variant) in variants.enumerated() where !variant.optionValues.isEmpty {
            let field = "\(place).variants[\(position)].option_values"
            let options = Dictionary(
                variant.optionValues.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
            if options.count < variant.optionValues.count {
                violations.append(
                    Violation(field: field, description: "must name each option once"))
            }
            if let other = seen.updateValue(position, forKey: options) {
                violations.append(
                    Violation(
                        field: field, description: "must differ from those of variant \(other)"))
            }
        }
        return violations
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
