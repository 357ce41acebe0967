internal import Basics
internal import RPC
internal import Schema
internal import Wire

extension Product {
    /// Checks what the schema's bounds cannot say.
    ///
    /// `place` is where the product stands in the request.
    func check(at place: String = "product") throws(Failure) {
        var violations: [Violation] = []
        if title.isEmpty {
            violations.append(Violation(field: "\(place).title", description: "must not be empty"))
        }
        if variants.isEmpty {
            violations.append(
                Violation(field: "\(place).variants", description: "must not be empty"))
        }
        violations += skuViolations(at: place)
        let first = variants.first?.price?.currencyCode
        let firstIsKnown = Currency(code: first ?? "") != nil
        for (position, variant) in variants.enumerated() {
            let currency = variant.price?.currencyCode
            // Nearly always the first one answers for all.
            let isKnown = currency == first ? firstIsKnown : Currency(code: currency ?? "") != nil
            if isKnown { continue }
            violations.append(
                Violation(
                    field: "\(place).variants[\(position)].price.currency_code",
                    description: "must be a currency of ISO 4217"))
        }
        violations += optionViolations(at: place)
        if !violations.isEmpty {
            throw .fields(violations)
        }
        for (position, variant) in variants.enumerated()
        where variant.price?.currencyCode != first {
            throw .currencyMismatch("\(place).variants[\(position)].price.currency_code")
        }
    }

    /// Skus that are there twice.
    private func skuViolations(at place: String) -> [Violation] {
        guard variants.count > 1 else { return [] }
        var seen: Set<String> = []
        return variants.enumerated().compactMap { position, variant in
            seen.insert(variant.sku).inserted
                ? nil
                : Violation(
                    field: "\(place).variants[\(position)].sku",
                    description: "must differ from the others")
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
        for position in variants.indices where variants[position].available != 0 {
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
    mutating func stamp(_ time: Instant, _ revision: UInt64, etag known: String? = nil) {
        updateTime = Timestamp(time)
        self.revision = max(revision, self.revision + 1)
        etag = known ?? computedETag
    }

    /// Whether `caller` may see it: customers see what is for sale.
    func isVisible(to caller: Caller) -> Bool {
        caller.isStaff || (state == .active && deleteTime == nil)
    }
}
