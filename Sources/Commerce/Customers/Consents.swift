internal import Basics
package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Reads what the caller agreed to.
    package static func getConsent(
        _ request: GetConsentRequest, _ query: borrowing Query
    ) throws -> GetConsentResponse {
        let row = try account("", of: query.caller, in: query.snapshot)
        return GetConsentResponse(consent: row.consent)
    }

    /// Says what the caller agrees to.
    package static func setConsent(
        _ request: SetConsentRequest, _ command: inout Command
    ) throws -> SetConsentResponse {
        let wanted = request.consent ?? Consent()
        let old = try account("", of: command.caller, in: command.transaction)
        var row = old
        row.consentsMarketing = wanted.marketing
        row.consentsPersonalization = wanted.personalization
        row.consentsAnalytics = wanted.analytics
        row.consentTimeNanoseconds = command.time.nanoseconds
        row.revision = max(command.revision, old.revision + 1)
        try CustomerRows.put(row, replacing: old, in: &command)
        if old.consentsPersonalization, !row.consentsPersonalization {
            try Event.withdraw(row.id, in: command.transaction)
        }
        return SetConsentResponse(consent: row.consent)
    }
}

extension CustomerRow {
    /// What they agreed to.
    var consent: Consent {
        Consent(
            marketing: consentsMarketing, personalization: consentsPersonalization,
            analytics: consentsAnalytics,
            updateTime: consentTimeNanoseconds == 0
                ? nil : Timestamp(Instant(nanoseconds: consentTimeNanoseconds)))
    }
}
