internal import RPC

extension Failure {
    /// Keys can be made anew; none needs so many.
    static let tooManyKeys = Failure(
        .resourceExhausted, "RATE_LIMITED",
        "A member of staff may have at most \(Staff.keyLimit) keys. Delete those not in use.")
}
