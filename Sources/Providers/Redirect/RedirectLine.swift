/// The way to a provider that redirects, so that its protocol can be tried without a network.
package protocol RedirectLine: Sendable {
    /// Asks, and waits for the answer for as long as `limit` at the most.
    func ask(_ question: RedirectQuestion, within limit: Duration) -> RedirectReply
}

/// What the provider is asked.
package struct RedirectQuestion: Sendable, Hashable {
    /// Such as `/v1/charges`, with what is searched for behind it.
    package let path: String
    /// What is sent, by POST; nil asks by GET.
    package let form: [UInt8]?
}

/// What came of a question.
package enum RedirectReply: Sendable {
    /// An answer, whole.
    case answer(status: Int, body: [UInt8])
    /// Nobody was reached, or not for certain the right one: nothing was said. The reason names
    /// nobody.
    case notReached(String)
    /// The question was sent, and nobody knows what became of it.
    case brokenOff(String)
}
