/// Why nothing can be learned from what was given.
package enum StatisticsError: Error, Equatable, Sendable {
    /// There is nothing, or less than the answer needs.
    case tooFewObservations

    /// The parts are not as long as one another.
    case shapesDiffer

    /// A number is not finite, or is not what the method takes, such as a negative weight.
    case valueForbidden

    /// There is more than one computation may hold.
    case tooLarge

    /// The steps came to no end.
    case noConvergence
}
