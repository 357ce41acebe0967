internal import Basics
internal import Outbox
internal import Providers

extension Till {
    /// Stripe, with the account that the settings name.
    static func deliverer(_ settings: StripeSettings) throws -> any Deliverer {
        Stripe(
            try settings.account(), time: SystemTime(), authorityPath: settings.authorityPath)
    }
}
