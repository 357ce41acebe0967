internal import RPC

extension Failure {
    /// A sum of money that 64 bits cannot hold.
    static let moneyOverflow = Failure(
        .outOfRange, "MONEY_OVERFLOW",
        "The amount would pass what can be counted. Order fewer at once.")

    /// A weight that 64 bits cannot hold.
    static let weightOverflow = Failure(
        .outOfRange, "WEIGHT_OVERFLOW",
        "The weight would pass what can be counted. Order fewer at once.")
}
