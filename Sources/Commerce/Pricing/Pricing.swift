/// How prices are made, and what people set for that: handlers of PricingService.
package enum Pricing {}
