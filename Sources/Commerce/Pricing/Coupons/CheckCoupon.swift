internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

extension Pricing {
    /// Checks what the schema's bounds cannot say; `old` is the coupon as it was, if it was.
    static func check(
        _ coupon: Coupon, replacing old: Coupon?, in snapshot: any Snapshot
    ) throws {
        var violations = benefitViolations(of: coupon) + timeViolations(of: coupon)
        if coupon.title.isEmpty {
            violations.append(
                Violation(field: "coupon.title", description: "must not be empty"))
        }
        violations += currencyViolations([("coupon.min_subtotal", coupon.minSubtotal)])
        violations += try unknownProducts(
            coupon.productIDs, known: old?.productIDs ?? [], in: snapshot)
        violations += try unknownCategories(
            coupon.categoryIDs, known: old?.categoryIDs ?? [], in: snapshot)
        if !violations.isEmpty {
            throw Failure.fields(violations)
        }
        if case .amount(let amount) = coupon.benefit, let minimum = coupon.minSubtotal,
            amount.currencyCode != minimum.currencyCode
        {
            throw Failure.currencyDiffers(
                "coupon.min_subtotal.currency_code", from: "that of its amount")
        }
    }

    private static func benefitViolations(of coupon: Coupon) -> [Violation] {
        switch coupon.benefit {
        case .percentPpm:
            return []
        case .amount(let amount):
            let violations = currencyViolations([("coupon.amount", amount)])
            if amount.amountMinor > 0 { return violations }
            return violations + [
                Violation(field: "coupon.amount.amount_minor", description: "must be 1 or more")
            ]
        case .freeShipping(let isFree):
            if isFree { return [] }
            return [Violation(field: "coupon.free_shipping", description: "can only be true")]
        case nil:
            return [
                Violation(
                    field: "coupon.percent_ppm",
                    description: "must be set, or else amount or free_shipping")
            ]
        }
    }

    private static func timeViolations(of coupon: Coupon) -> [Violation] {
        var violations: [Violation] = []
        for (name, time) in [("start_time", coupon.startTime), ("end_time", coupon.endTime)] {
            guard let time else { continue }
            if time.instant == nil || !(0..<1_000_000_000).contains(time.nanos) {
                violations.append(
                    Violation(
                        field: "coupon.\(name)",
                        description: "must be a time of the years 1678 to 2261"))
            }
        }
        if violations.isEmpty, let start = coupon.startTime?.instant,
            let end = coupon.endTime?.instant, end <= start
        {
            violations.append(
                Violation(field: "coupon.end_time", description: "must lie after start_time"))
        }
        return violations
    }

    // What a coupon was for before may be gone by now, and that keeps nobody from changing it.

    private static func unknownProducts(
        _ ids: [String], known: [String], in snapshot: any Snapshot
    ) throws(StoreError) -> [Violation] {
        let asked = ids.enumerated().filter { !known.contains($0.element) }
        guard !asked.isEmpty else { return [] }
        let found = try Products.find(many: asked.map(\.element), in: snapshot)
        var violations: [Violation] = []
        for (place, product) in zip(asked, found) {
            if let product, product.deleteTime == nil { continue }
            violations.append(
                Violation(
                    field: "coupon.product_ids[\(place.offset)]",
                    description: "there is no product \"\(place.element)\""))
        }
        return violations
    }

    private static func unknownCategories(
        _ ids: [String], known: [String], in snapshot: any Snapshot
    ) throws(StoreError) -> [Violation] {
        let asked = ids.enumerated().filter { !known.contains($0.element) }
        guard !asked.isEmpty else { return [] }
        let found = try Categories.find(many: asked.map(\.element), in: snapshot)
        var violations: [Violation] = []
        for (place, category) in zip(asked, found) where category == nil {
            violations.append(
                Violation(
                    field: "coupon.category_ids[\(place.offset)]",
                    description: "there is no category \"\(place.element)\"; create it first"))
        }
        return violations
    }
}
