package import Outbox
internal import Schema
internal import Wire

/// A payment provider where customers pay on a page of its own, or with a QR code, as much of the
/// world does (iDEAL, Alipay, WeChat Pay).
///
/// The shop asks for a link under the attempt's key and shows it. That the customer paid is
/// believed only when the provider says so, when asked or in a signed report (`RedirectReports`);
/// what a browser brings back means nothing. Money is taken at once: nothing is captured later.
package final class Redirect: Deliverer {
    /// Its name in payment methods.
    package static let name = "redirect"

    private let line: any RedirectLine

    /// Records in one answer: a statement's page, and one line that says where the next begins.
    private static let records = 101
    /// How long who was asked too much is left alone, unless it says how long.
    private static let pause = Duration.seconds(5)

    package init(over line: any RedirectLine) {
        self.line = line
    }

    package func deliver(_ delivery: Delivery) -> Outcome {
        do {
            if delivery.kind == StatementKind.name {
                return statement(
                    try .decode(delivery.bytes.span), within: delivery.timeLimit)
            }
            let request = try ProviderRequest.decode(delivery.bytes.span)
            return request.onlyLooks
                ? look(request, within: delivery.timeLimit)
                : perform(request, within: delivery.timeLimit)
        } catch {
            return .unknown("what is asked of the provider cannot be read")
        }
    }

    // MARK: Asking for something

    private func perform(_ request: ProviderRequest, within limit: Duration) -> Outcome {
        var form = [
            (name: "key", value: request.key), ("amount", "\(request.amountMinor)"),
            ("currency", request.currencyCode),
        ]
        let path: String
        switch request.operation {
        case .authorize:
            guard request.captures else { return .refused(Redirect.refusal("no_manual_capture")) }
            form.append(("kind", request.token == "qr" ? "qr" : "page"))
            path = "/v1/charges"
        case .void:
            form.append(("reference", request.providerReference))
            path = "/v1/voids"
        case .refund:
            form.append(("reference", request.providerReference))
            path = "/v1/refunds"
        case .capture, .unspecified, .unrecognized:
            return .refused(Redirect.refusal("no_manual_capture"))
        }
        let question = RedirectQuestion(path: path, form: Form.encoded(form))
        return outcome(of: line.ask(question, within: limit)) { records in
            guard records.count == 1, let record = records.first, record.key == request.key else {
                return .unknown("the provider's answer is about something else")
            }
            return Redirect.outcome(record)
        }
    }

    private func look(_ request: ProviderRequest, within limit: Duration) -> Outcome {
        outcome(of: line.ask(Redirect.question(about: request.key), within: limit)) { records in
            guard records.allSatisfy({ $0.key == request.key }) else {
                return .unknown("the provider's answer is about something else")
            }
            // What was paid counts, even if the time for it had run out.
            let record = records.first { $0.state == .done } ?? records.first
            guard let record else {
                return .done(ProviderAnswer(outcome: .notFound).encoded())
            }
            return Redirect.outcome(record)
        }
    }

    private static func question(about key: String) -> RedirectQuestion {
        let form = Form.encoded([("key", key)])
        return RedirectQuestion(
            path: "/v1/records?\(String(decoding: form, as: UTF8.self))", form: nil)
    }

    private static func refusal(_ code: String) -> [UInt8] {
        ProviderAnswer(outcome: .declined, failureCode: code).encoded()
    }

    private static func outcome(_ record: RedirectRecord) -> Outcome {
        let answer = record.answer.encoded()
        return record.state == .declined || record.state == .expired
            ? .refused(answer) : .done(answer)
    }

    /// What came of a question, if `read` can make something of its records.
    private func outcome(
        of reply: RedirectReply, _ read: ([RedirectRecord]) -> Outcome
    ) -> Outcome {
        switch reply {
        case .notReached(let reason): return .later(nil, because: reason)
        case .brokenOff(let reason): return .unknown(reason)
        case .answer(let status, let body):
            switch status {
            case 200:
                guard let forms = Form.lines(body, limit: Redirect.records) else {
                    return .unknown("the provider's answer cannot be read")
                }
                let records = forms.compactMap(RedirectRecord.init)
                guard records.count == forms.count else {
                    return .unknown("the provider's answer cannot be read")
                }
                return read(records)
            case 401, 403: return .later(nil, because: "the provider does not know this shop's key")
            case 429: return .later(Redirect.pause, because: "the provider was asked too much")
            default: return .unknown("the provider answered \(status)")
            }
        }
    }

    // MARK: Its books

    private func statement(
        _ request: ProviderStatementRequest, within limit: Duration
    ) -> Outcome {
        if !request.asked.isEmpty {
            return statement(about: request.asked, within: limit)
        }
        let form = Form.encoded([
            ("from", "\(request.startTimeNanoseconds / 1_000_000)"),
            ("to", "\(request.endTimeNanoseconds / 1_000_000)"), ("after", request.cursor),
            ("limit", "\(request.limit)"),
        ])
        let question = RedirectQuestion(
            path: "/v1/statement?\(String(decoding: form, as: UTF8.self))", form: nil)
        guard case .answer(200, let body) = line.ask(question, within: limit),
            let forms = Form.lines(body, limit: Redirect.records)
        else { return .unknown("the provider did not show its books") }
        // A line that leads on stands last.
        let cursor = forms.last.map { $0["next"] } ?? ""
        let records = cursor.isEmpty ? forms : forms.dropLast()
        let entries = records.compactMap { RedirectRecord($0)?.entry }
        guard entries.count == records.count else {
            return .unknown("the provider's books cannot be read")
        }
        return .done(ProviderStatement(entries: entries, nextCursor: cursor).encoded())
    }

    /// Looks some keys up, one after another.
    private func statement(about asked: [ProviderRequest], within limit: Duration) -> Outcome {
        var entries: [ProviderStatement.Entry] = []
        for key in Set(asked.map(\.key)).sorted() {
            let reply = line.ask(Redirect.question(about: key), within: limit / asked.count)
            guard case .answer(200, let body) = reply,
                let forms = Form.lines(body, limit: Redirect.records)
            else { return .unknown("the provider did not show its books") }
            let found = forms.compactMap { RedirectRecord($0)?.entry }
            guard found.count == forms.count else {
                return .unknown("the provider's books cannot be read")
            }
            entries += found
        }
        return .done(ProviderStatement(entries: entries).encoded())
    }
}
