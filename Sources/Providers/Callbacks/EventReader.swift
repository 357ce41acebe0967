package import Basics
package import Crypto
package import Schema

/// What a provider sent to the shop's address for callbacks.
package struct Callback: Sendable {
    package let body: [UInt8]
    /// The header fields, by their names in lower case.
    package let fields: [String: String]

    package init(body: [UInt8], fields: [String: String]) {
        self.body = body
        self.fields = fields
    }
}

/// Why a callback is not taken.
package enum CallbackProblem: Error, Sendable {
    /// The signature is not the provider's, or not of about now.
    case forged
    /// It is the provider's, and nobody can read it.
    case unreadable
}

/// Reads what a provider reports.
package protocol EventReader: Sendable {
    /// What `callback` says; nil if it is understood and nothing to the shop.
    ///
    /// What is of a kind that the reader does not know is an event without a key: then people see
    /// it.
    func read(_ callback: Callback, at time: Instant) throws(CallbackProblem) -> ProviderEvent?
}

extension ReportSignature {
    /// Whether `signature` is that of who has one of `secrets`, over `body`, of about `time`.
    package static func check(
        _ signature: String, of body: [UInt8], at time: Instant, by secrets: [[UInt8]]
    ) -> Bool {
        check(signature, of: body, atSecond: time.nanoseconds / 1_000_000_000, by: secrets)
    }
}
