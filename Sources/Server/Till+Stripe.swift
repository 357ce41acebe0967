internal import Basics
internal import Providers
internal import Schema

extension Till {
    /// Sets up Stripe.
    static func stripe(_ settings: StripeSettings?) throws -> Station {
        guard let settings else {
            throw ServerError("The provider stripe needs --stripe-key-file.")
        }
        let account = try settings.account()
        let stripe = Stripe(
            account, time: SystemTime(), authorityPath: settings.authorityPath)
        var station = Station(row: PaymentProviderRow(name: Stripe.name), deliverer: stripe)
        if let path = settings.eventSecretsPath {
            let secrets = SharedSecrets(try eventSecrets(path))
            station.reader = StripeReports(account.mode, secrets: secrets)
            station.reload = { secrets.replace(with: try self.eventSecrets(path)) }
        }
        return station
    }

    /// The secrets of Stripe's webhook, which all begin alike.
    private static func eventSecrets(_ path: String) throws -> [[UInt8]] {
        let secrets = try self.secrets(path)
        guard secrets.allSatisfy({ $0.starts(with: "whsec_".utf8) }) else {
            throw ServerError(
                "\(path): a secret of Stripe's webhook begins with whsec_; each stands on a line "
                    + "of its own.")
        }
        return secrets
    }
}
