internal import Basics
internal import KeyValue
internal import Wire

extension Definition {
    /// What the caller is told of `error`. Nothing else turns errors into statuses.
    ///
    /// What is our doing gets an incident id, and the log gets the rest.
    package func failure(for error: any Error, in method: StaticString) -> Failure {
        switch error {
        case let failure as Failure:
            return failure
        case let error as WireError:
            return failure(for: error)
        case let error as StoreError:
            return failure(for: error, in: method)
        case is CancellationError:
            return .cancelled
        default:
            return incident(error, in: method)
        }
    }

    private func failure(for error: WireError) -> Failure {
        switch error {
        case .violations(let violations): .fields(violations)
        case .malformed(let text): Failure(.internal, "", "The message cannot be read: \(text)")
        }
    }

    private func failure(for error: StoreError, in method: StaticString) -> Failure {
        switch error {
        case .full: return .storeFull
        case .conflict, .snapshotTooOld: return .overloaded
        case .unavailable:
            _ = incident(error, in: method)
            return .overloaded
        case .corrupt:
            let known = incident(error, in: method)
            return Failure(.dataLoss, "DATA_LOSS", known.message)
        }
    }

    private func incident(_ error: any Error, in method: StaticString) -> Failure {
        let incident = String(random.next() >> 16, radix: 36)
        log.record(error, incident: incident, method: "\(method)")
        return .internal(incident: incident)
    }
}
