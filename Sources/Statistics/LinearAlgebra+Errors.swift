internal import LinearAlgebra

/// Runs a computation on matrices and says in this module's words why it failed.
func computing<Answer>(_ body: () throws -> Answer) throws(StatisticsError) -> Answer {
    do {
        return try body()
    } catch let error as StatisticsError {
        throw error
    } catch {
        switch error as? LinearAlgebraError {
        case .tooLarge: throw .tooLarge
        case .shapesDiffer: throw .shapesDiffer
        case .notFinite: throw .valueForbidden
        case .notPositiveDefinite, .noConvergence, nil: throw .noConvergence
        }
    }
}
