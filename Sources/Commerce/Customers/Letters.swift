internal import Basics
internal import KeyValue
internal import Outbox
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// How the shop presents itself in letters.
package struct Letterhead: Sendable {
    /// What it is called.
    package var shop: String
    /// Where its pages are, such as `https://shop.example`; without it letters show bare tokens.
    package var link: String?

    package init(shop: String, link: String? = nil) {
        self.shop = shop
        self.link = link
    }
}

/// Letters to customers, as effects.
///
/// What waits in the outbox names the customer and no address: that is read when the letter's turn
/// comes, so that nothing of somebody who was erased meanwhile is left, and none is written to.
struct Letters: EffectKind {
    static let lane = "mail"
    static let kind = "letter"

    let letterhead: Letterhead

    /// Plans a letter with a token, which only the letter will have.
    static func plan(
        _ purpose: MailTokenRow.Purpose, to customer: String, in command: inout Command
    ) throws {
        let token = try MailTokens.issue(purpose, for: customer, in: &command)
        let plan = LetterPlan(purpose: purpose, token: token)
        let effect = Effect(
            lane: lane, kind: kind, subject: customer, payload: plan.encoded(), isSecret: true)
        try Effects.plan(effect, in: &command)
    }

    func willSend(_ effect: PlannedEffect, in command: inout Command) throws -> Intent {
        let plan = try LetterPlan.decode(effect.payload)
        guard let row = try CustomerRows.find(effect.subject, in: command.transaction),
            !row.isErased, try isGood(plan, at: command.time, in: command)
        else { return .drop }
        let customer = try row.opened(by: command.keys)
        let (subject, body) = text(of: plan)
        let letter = Letter(
            address: customer.email, name: customer.name, subject: subject, text: body,
            timeNanoseconds: effect.createTime.nanoseconds)
        return .send(letter.encoded())
    }

    /// Nothing is noted: who gets no letter asks for another.
    func finish(_ effect: PlannedEffect, _ ending: Ending, in command: inout Command) {}

    /// Whether the token was neither used nor replaced meanwhile.
    private func isGood(
        _ plan: LetterPlan, at time: Instant, in command: borrowing Command
    ) throws -> Bool {
        do {
            _ = try MailTokens.find(
                plan.token, for: plan.purpose, at: time, keys: command.keys,
                in: command.transaction)
            return true
        } catch is Failure {
            return false
        }
    }

    private func text(of plan: LetterPlan) -> (subject: String, body: String) {
        let shop = letterhead.shop
        return switch plan.purpose {
        case .resetPassword:
            (
                "Your password at \(shop)",
                """
                Somebody, probably you, wants to set a new password at \(shop).

                \(show(plan.token, on: "reset-password"))

                It can be used once, within 30 minutes. If it was not you, do nothing: your password
                stays as it is.
                """
            )
        default:
            (
                "Please confirm your email address",
                """
                This address was given for an account at \(shop). Please confirm that it is yours.

                \(show(plan.token, on: "confirm-email"))

                It can be used once, within 24 hours. If it was not you, do nothing.
                """
            )
        }
    }

    private func show(_ token: String, on page: String) -> String {
        letterhead.link.map { "\($0)/\(page)?token=\(token)" } ?? "Your code is: \(token)"
    }
}

/// Requests for a new password, as effects that send nothing themselves.
///
/// Whether there is such an account is only looked up here, long after the caller was answered: so
/// neither answer nor work nor time of the call can tell.
struct ResetRequests: EffectKind {
    static let kind = "reset-request"

    static func plan(_ email: Email, in command: inout Command) throws {
        let effect = Effect(
            lane: Letters.lane, kind: kind, subject: "", payload: Array(email.folded.utf8),
            isSecret: true)
        try Effects.plan(effect, in: &command)
    }

    func willSend(_ effect: PlannedEffect, in command: inout Command) throws -> Intent {
        let email = Email(String(effect.payload.span))
        let (keys, transaction) = (command.keys, command.transaction)
        if let email, let row = try CustomerRows.find(email, keys: keys, in: transaction) {
            try Letters.plan(.resetPassword, to: row.id, in: &command)
        }
        return .drop
    }

    /// It was dropped before.
    func finish(_ effect: PlannedEffect, _ ending: Ending, in command: inout Command) {}
}
