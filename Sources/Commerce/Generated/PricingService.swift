// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.PricingService` from the handlers of `Pricing`.
package let pricingService = Service(
    "shopwire.v1.PricingService",
    [
        .command(Methods.PricingService.createTaxRate, Pricing.createTaxRate),
        .query(Methods.PricingService.getTaxRate, Pricing.getTaxRate),
        .query(Methods.PricingService.listTaxRates, Pricing.listTaxRates),
        .command(Methods.PricingService.updateTaxRate, Pricing.updateTaxRate),
        .command(Methods.PricingService.deleteTaxRate, Pricing.deleteTaxRate),
        .command(Methods.PricingService.createShippingMethod, Pricing.createShippingMethod),
        .query(Methods.PricingService.getShippingMethod, Pricing.getShippingMethod),
        .query(Methods.PricingService.listShippingMethods, Pricing.listShippingMethods),
        .command(Methods.PricingService.updateShippingMethod, Pricing.updateShippingMethod),
        .command(Methods.PricingService.deleteShippingMethod, Pricing.deleteShippingMethod),
        .command(Methods.PricingService.createCoupon, Pricing.createCoupon),
        .query(Methods.PricingService.getCoupon, Pricing.getCoupon),
        .query(Methods.PricingService.listCoupons, Pricing.listCoupons),
        .command(Methods.PricingService.updateCoupon, Pricing.updateCoupon),
        .command(Methods.PricingService.deleteCoupon, Pricing.deleteCoupon),
    ]
)
