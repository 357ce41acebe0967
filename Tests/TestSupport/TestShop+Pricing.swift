package import RPC
package import Schema

/// What a test of the shop says of what prices are made from.
extension TestShop {
    package static func euro(_ minor: Int64) -> Money {
        Money(currencyCode: "EUR", amountMinor: minor)
    }

    @discardableResult
    package func createTaxRate(
        _ id: String, ppm: Int64 = 190_000, taxClass: String = "", country: String = "",
        region: String = "", inclusive: Bool = false
    ) throws -> TaxRate {
        try create(
            TaxRate(
                id: id, title: "Tax \(id)", taxClass: taxClass, countryCode: country,
                region: region, ratePpm: ppm, inclusive: inclusive))
    }

    @discardableResult
    package func create(_ rate: TaxRate) throws -> TaxRate {
        let response: CreateTaxRateResponse = try call(
            Methods.PricingService.createTaxRate, CreateTaxRateRequest(taxRate: rate))
        return response.taxRate ?? TaxRate()
    }

    package func taxRate(_ id: String) throws -> TaxRate {
        let response: GetTaxRateResponse = try call(
            Methods.PricingService.getTaxRate, GetTaxRateRequest(id: id))
        return response.taxRate ?? TaxRate()
    }

    package func update(
        _ change: TaxRate, mask: [String]? = nil, etag: String = ""
    ) throws -> TaxRate {
        let response: UpdateTaxRateResponse = try call(
            Methods.PricingService.updateTaxRate,
            UpdateTaxRateRequest(
                taxRate: change, updateMask: mask.map { FieldMask(paths: $0) }, etag: etag))
        return response.taxRate ?? TaxRate()
    }

    package func deleteTaxRate(_ id: String, etag: String = "") throws {
        let _: DeleteTaxRateResponse = try call(
            Methods.PricingService.deleteTaxRate, DeleteTaxRateRequest(id: id, etag: etag))
    }

    @discardableResult
    package func createShippingMethod(
        _ id: String, priceMinor: Int64 = 490, countries: [String] = [], currency: String = "EUR",
        active: Bool = true
    ) throws -> ShippingMethod {
        try create(
            ShippingMethod(
                id: id, title: "By \(id)", countryCodes: countries,
                price: Money(currencyCode: currency, amountMinor: priceMinor), active: active))
    }

    @discardableResult
    package func create(_ method: ShippingMethod) throws -> ShippingMethod {
        let response: CreateShippingMethodResponse = try call(
            Methods.PricingService.createShippingMethod,
            CreateShippingMethodRequest(shippingMethod: method))
        return response.shippingMethod ?? ShippingMethod()
    }

    package func shippingMethod(
        _ id: String, as role: Caller.Role = .owner
    ) throws -> ShippingMethod {
        let response: GetShippingMethodResponse = try call(
            Methods.PricingService.getShippingMethod, GetShippingMethodRequest(id: id), as: role)
        return response.shippingMethod ?? ShippingMethod()
    }

    package func update(
        _ change: ShippingMethod, mask: [String]? = nil, etag: String = ""
    ) throws -> ShippingMethod {
        let response: UpdateShippingMethodResponse = try call(
            Methods.PricingService.updateShippingMethod,
            UpdateShippingMethodRequest(
                shippingMethod: change, updateMask: mask.map { FieldMask(paths: $0) }, etag: etag))
        return response.shippingMethod ?? ShippingMethod()
    }

    package func deleteShippingMethod(_ id: String, etag: String = "") throws {
        let _: DeleteShippingMethodResponse = try call(
            Methods.PricingService.deleteShippingMethod,
            DeleteShippingMethodRequest(id: id, etag: etag))
    }

    /// The ids of every page.
    package func shippingMethods(
        to country: String = "", in currency: String = "", pageSize: Int32 = 0,
        as role: Caller.Role = .anyone
    ) throws -> [String] {
        var request = ListShippingMethodsRequest(
            countryCode: country, currencyCode: currency, pageSize: pageSize)
        var ids: [String] = []
        repeat {
            let page: ListShippingMethodsResponse = try call(
                Methods.PricingService.listShippingMethods, request, as: role)
            ids += page.shippingMethods.map(\.id)
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return ids
    }

    @discardableResult
    package func create(_ coupon: Coupon) throws -> Coupon {
        let response: CreateCouponResponse = try call(
            Methods.PricingService.createCoupon, CreateCouponRequest(coupon: coupon))
        return response.coupon ?? Coupon()
    }

    package func coupon(_ code: String, as role: Caller.Role = .owner) throws -> Coupon {
        let response: GetCouponResponse = try call(
            Methods.PricingService.getCoupon, GetCouponRequest(id: code), as: role)
        return response.coupon ?? Coupon()
    }

    package func update(
        _ change: Coupon, mask: [String]? = nil, etag: String = ""
    ) throws -> Coupon {
        let response: UpdateCouponResponse = try call(
            Methods.PricingService.updateCoupon,
            UpdateCouponRequest(
                coupon: change, updateMask: mask.map { FieldMask(paths: $0) }, etag: etag))
        return response.coupon ?? Coupon()
    }

    package func deleteCoupon(_ code: String, etag: String = "") throws {
        let _: DeleteCouponResponse = try call(
            Methods.PricingService.deleteCoupon, DeleteCouponRequest(id: code, etag: etag))
    }
}
