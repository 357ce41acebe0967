internal import Basics
internal import Curl
internal import JSON
internal import Outbox

/// What ended a delivery before it had an answer.
struct Interruption: Error {
    let outcome: Outcome
}

/// What Stripe answered to one question.
enum StripeReply {
    /// It did it, or had done it before; the object is as it was right then.
    case object(JSONValue, isRepeated: Bool)
    /// It will not do it.
    case refusal(StripeError)
    /// It gave the answer to an earlier question with this key once more, and that is an error of
    /// its own: nobody knows what came of it.
    case brokenBefore
}

/// The questions of one delivery, within its time.
struct StripeLine {
    /// The version of Stripe's interface that this module was written for. Stripe answers in it
    /// whatever the account is set to.
    static let version = "2024-06-20"
    /// Less time than this is not worth another question.
    private static let leastTime = Duration.milliseconds(300)

    let account: StripeAccount
    let send: Stripe.Sender
    let time: any TimeSource
    /// When the delivery must be over, by the monotonic clock.
    let deadline: Int64

    /// Asks for something to be done, once for each key.
    func post(
        _ path: String, _ form: StripeForm, key: String
    ) throws(Interruption) -> StripeReply {
        var request = try request(.post, path)
        request.fields.append("Idempotency-Key: \(key)")
        request.fields.append("Content-Type: application/x-www-form-urlencoded")
        request.body = Array(form.text.utf8)
        let answer: HTTPAnswer
        do throws(CurlError) {
            answer = try send(request)
        } catch {
            let reason = "Stripe: \(error)"
            throw Interruption(
                outcome: error.cause == .notReached
                    ? .later(nil, because: reason) : .unknown(reason))
        }
        let isRepeated = answer.fields["idempotent-replayed"] == "true"
        if answer.status >= 500, isRepeated { return .brokenBefore }
        return try read(answer, isRepeated: isRepeated)
    }

    /// Asks how things stand.
    func get(_ path: String, _ query: StripeForm = StripeForm()) throws(Interruption) -> StripeReply
    {
        let request = try request(.get, query.text.isEmpty ? path : "\(path)?\(query.text)")
        let answer: HTTPAnswer
        do throws(CurlError) {
            answer = try send(request)
        } catch {
            throw Interruption(outcome: .unknown("Stripe: \(error)"))
        }
        return try read(answer, isRepeated: false)
    }

    private func request(
        _ method: HTTPRequest.Method, _ path: String
    ) throws(Interruption) -> HTTPRequest {
        let left = Duration.nanoseconds(deadline - time.monotonic())
        guard left >= Self.leastTime else {
            throw Interruption(outcome: .unknown("Stripe: no time is left to ask again"))
        }
        var request = HTTPRequest(
            method, account.url + path,
            fields: [
                "Authorization: Bearer \(account.key)", "Stripe-Version: \(Self.version)",
                "Accept: application/json", "User-Agent: Shopwire",
            ],
            timeLimitMilliseconds: left.clampedNanoseconds / 1_000_000)
        request.keptFields = ["idempotent-replayed", "retry-after"]
        return request
    }

    /// What an answer says about what was asked for. What is not surely from Stripe says nothing.
    private func read(
        _ answer: HTTPAnswer, isRepeated: Bool
    ) throws(Interruption) -> StripeReply {
        switch answer.status {
        case 200..<300, 400..<500: break
        default: throw unknown(answer, "its status says nothing")
        }
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: answer.body.span)
        } catch {
            throw unknown(answer, "it is no JSON")
        }
        if answer.status < 300 {
            guard json["object"] != nil else {
                throw unknown(answer, "it is no object of Stripe's")
            }
            return .object(json, isRepeated: isRepeated)
        }
        guard let error = StripeError(json) else {
            throw unknown(answer, "it is no error of Stripe's")
        }
        switch answer.status {
        case 401, 403:
            throw Interruption(
                outcome: .later(nil, because: "Stripe refused the key (\(answer.status))"))
        case 429:
            throw Interruption(
                outcome: .later(retryAfter(answer), because: "Stripe is asked too often"))
        case 409:
            throw Interruption(outcome: .unknown("Stripe still works on this key (409)"))
        default: break
        }
        if error.type == "idempotency_error" {
            throw Interruption(outcome: .unknown("Stripe knows this key for something else"))
        }
        if error.type == "api_error" {
            throw unknown(answer, "Stripe is in trouble")
        }
        return .refusal(error)
    }

    private func unknown(_ answer: HTTPAnswer, _ reason: String) -> Interruption {
        Interruption(outcome: .unknown("Stripe's answer (\(answer.status)): \(reason)"))
    }

    /// How long Stripe wants to be left alone, if it says so.
    private func retryAfter(_ answer: HTTPAnswer) -> Duration? {
        answer.fields["retry-after"].flatMap { Int64($0) }.map { .seconds(min(max($0, 1), 120)) }
    }
}
