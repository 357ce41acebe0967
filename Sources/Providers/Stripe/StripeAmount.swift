internal import Basics

/// Amounts as Stripe counts them: in the smallest unit of ISO 4217, but for a few currencies.
enum StripeAmount {
    /// Such an amount as Stripe counts it; nil if Stripe cannot move it.
    static func toStripe(_ minor: Int64, _ currencyCode: String) -> Int64? {
        switch currencyCode {
        case "ISK", "UGX":
            // They have no smaller unit any more, and are still counted in hundredths.
            let (scaled, overflows) = minor.multipliedReportingOverflow(by: 100)
            return overflows ? nil : scaled
        case "MGA":
            return minor.isMultiple(of: 100) ? minor / 100 : nil
        default:
            // Cards know no thousandths, so the last digit of three must be nought.
            let exponent = Currency(code: currencyCode)?.exponent ?? 0
            return exponent < 3 || minor.isMultiple(of: 10) ? minor : nil
        }
    }

    /// What Stripe counts, in minor units; nil if that cannot be.
    static func fromStripe(_ amount: Int64, _ currencyCode: String) -> Int64? {
        switch currencyCode {
        case "ISK", "UGX":
            return amount.isMultiple(of: 100) ? amount / 100 : nil
        case "MGA":
            let (scaled, overflows) = amount.multipliedReportingOverflow(by: 100)
            return overflows ? nil : scaled
        default:
            return amount
        }
    }
}
