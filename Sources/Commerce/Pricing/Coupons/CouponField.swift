internal import Schema

/// A field of a coupon that a mask can name. Setting one benefit takes the place of another.
enum CouponField: String, MaskField {
    case title
    case percentPPM = "percent_ppm"
    case amount
    case freeShipping = "free_shipping"
    case minSubtotal = "min_subtotal"
    case productIDs = "product_ids"
    case categoryIDs = "category_ids"
    case startTime = "start_time"
    case endTime = "end_time"
    case maxUses = "max_uses"
    case maxUsesPerCustomer = "max_uses_per_customer"
    case active

    func isSet(in coupon: Coupon) -> Bool {
        switch self {
        case .title: !coupon.title.isEmpty
        case .percentPPM, .amount, .freeShipping: isBenefit(of: coupon)
        case .minSubtotal: coupon.minSubtotal != nil
        case .productIDs: !coupon.productIDs.isEmpty
        case .categoryIDs: !coupon.categoryIDs.isEmpty
        case .startTime: coupon.startTime != nil
        case .endTime: coupon.endTime != nil
        case .maxUses: coupon.maxUses != 0
        case .maxUsesPerCustomer: coupon.maxUsesPerCustomer != 0
        case .active: coupon.active
        }
    }

    func copy(from source: Coupon, to target: inout Coupon) {
        switch self {
        case .title: target.title = source.title
        case .percentPPM, .amount, .freeShipping:
            if isBenefit(of: source) {
                target.benefit = source.benefit
            } else if isBenefit(of: target) {
                target.benefit = nil
            }
        case .minSubtotal: target.minSubtotal = source.minSubtotal
        case .productIDs: target.productIDs = source.productIDs
        case .categoryIDs: target.categoryIDs = source.categoryIDs
        case .startTime: target.startTime = source.startTime
        case .endTime: target.endTime = source.endTime
        case .maxUses: target.maxUses = source.maxUses
        case .maxUsesPerCustomer: target.maxUsesPerCustomer = source.maxUsesPerCustomer
        case .active: target.active = source.active
        }
    }

    /// Whether it is the one of the benefits that `coupon` has.
    private func isBenefit(of coupon: Coupon) -> Bool {
        switch (self, coupon.benefit) {
        case (.percentPPM, .percentPpm), (.amount, .amount), (.freeShipping, .freeShipping): true
        default: false
        }
    }
}
