internal import RPC

extension Failure {
    /// Whatever was wrong: who guesses learns nothing.
    static let credentialsRejected = Failure(
        .unauthenticated, "CREDENTIALS_REJECTED",
        "No account has this email and password. Check both, or reset the password.")

    /// Only who signed in has a session.
    static let needsSession = Failure(
        .permissionDenied, "PERMISSION_MISSING",
        "This call is about a session: make it with a session token, not with a key.")

    /// Anybody may become a guest, so that somebody could fill the store with them.
    static func tooManyGuests(after delay: Duration) -> Failure {
        var failure = Failure(
            .resourceExhausted, "RATE_LIMITED",
            "There are too many new guests. Wait before the next try, or sign in.")
        failure.retryAfter = delay
        return failure
    }

    /// Guessing passwords must be slow.
    static func tooManyTries(after delay: Duration) -> Failure {
        var failure = Failure(
            .resourceExhausted, "RATE_LIMITED",
            "There were too many tries. Wait before the next one.")
        failure.retryAfter = delay
        return failure
    }
}
