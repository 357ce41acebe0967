internal import RPC

extension Failure {
    static let emailInvalid = Failure.field("email", emailDemand)
    static let emailDemand = "must be an email address in ASCII, such as ada@example.com"

    static let emailTaken = Failure(
        .alreadyExists, "EMAIL_TAKEN",
        "There is an account with this email. Sign in, or reset its password.")

    /// One customer's addresses fit into one answer.
    static let tooManyAddresses = Failure(
        .resourceExhausted, "RATE_LIMITED",
        "A customer may keep at most \(AddressRows.limit) addresses. Delete those not in use.")

    /// The call is about the caller's own account, and this caller has none.
    static let needsCustomer = Failure(
        .permissionDenied, "PERMISSION_MISSING",
        "This call is about a customer's own account: sign in as that customer.")
}
