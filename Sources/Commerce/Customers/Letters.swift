internal import Basics
internal import Crypto
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
        try plan(LetterPlan(purpose: purpose, token: token), about: customer, in: &command)
    }

    /// Plans a letter to the address that a customer had so far: if it was not they who changed it,
    /// that is where they hear of it.
    static func planNotice(
        to former: String, about customer: CustomerRow, in command: inout Command
    ) throws {
        let sealed = try customer.seal(
            Array(former.utf8), at: place(of: customer), by: command.keys)
        try plan(LetterPlan(formerAddress: sealed), about: customer.id, in: &command)
    }

    private static func plan(
        _ plan: LetterPlan, about customer: String, in command: inout Command
    ) throws {
        let effect = Effect(
            lane: lane, kind: kind, subject: customer, payload: plan.encoded(), isSecret: true)
        try Effects.plan(effect, in: &command)
    }

    private static func place(of customer: CustomerRow) -> [UInt8] {
        Array("letter/\(customer.id)".utf8)
    }

    func willSend(_ effect: PlannedEffect, in command: inout Command) throws -> Intent {
        let plan = try LetterPlan.decode(effect.payload)
        guard let row = try CustomerRows.find(effect.subject, in: command.transaction),
            !row.isErased, try isGood(plan, at: command.time, in: command)
        else { return .drop }
        let customer = try row.opened(by: command.keys)
        let (subject, body) = text(of: plan)
        let letter = Letter(
            address: try address(of: plan, to: row, by: command.keys) ?? customer.email,
            name: customer.name, subject: subject, text: body,
            timeNanoseconds: effect.createTime.nanoseconds)
        return .send(letter.encoded())
    }

    /// Nothing is noted: who gets no letter asks for another.
    func finish(_ effect: PlannedEffect, _ ending: Ending, in command: inout Command) {}

    /// Where a letter goes that does not go to where the customer is now.
    private func address(
        of plan: LetterPlan, to row: CustomerRow, by keys: KeyRing
    ) throws(StoreError) -> String? {
        guard !plan.formerAddress.isEmpty else { return nil }
        let place = Self.place(of: row)
        guard let address = try row.open(plan.formerAddress, at: place, by: keys) else {
            throw .corrupt("customer \(row.id): the address of a letter cannot be opened")
        }
        return String(decoding: address, as: UTF8.self)
    }

    /// Whether its token, if it has one, was neither used nor replaced meanwhile.
    private func isGood(
        _ plan: LetterPlan, at time: Instant, in command: borrowing Command
    ) throws -> Bool {
        guard plan.formerAddress.isEmpty else { return true }
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
        case .confirmEmail:
            (
                "Please confirm your email address",
                """
                This address was given for an account at \(shop). Please confirm that it is yours.

                \(show(plan.token, on: "confirm-email"))

                It can be used once, within 24 hours. If it was not you, do nothing.
                """
            )
        default:
            (
                "Your email address at \(shop) was changed",
                """
                Your account at \(shop) has another email address now; this one no longer signs in.

                If it was not you, somebody else knows your password: ask \(shop) for help.
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
