internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// Where a recipe puts what it learned: parts go to the store as they come, some at a time.
package final class ModelWriter {
    /// Bytes in one command: few enough that callers do not notice.
    private static let batchBytes = 64 << 10

    private let id: String
    private let place: any TrainingPlace
    private var waiting: [(key: String, bytes: [UInt8])] = []
    private var waitingBytes = 0
    private(set) var parts: UInt64 = 0
    private(set) var metrics: [ModelRow.Metric] = []
    private var told: Double = 0

    init(_ id: String, at place: any TrainingPlace) {
        self.id = id
        self.place = place
    }

    /// Adds a part; keys are each used once.
    package func put(_ key: String, _ bytes: [UInt8]) throws {
        waiting.append((key, bytes))
        waitingBytes += bytes.count + key.utf8.count
        parts += 1
        if waitingBytes >= Self.batchBytes {
            try flush()
        }
    }

    /// Says a figure about what was learned; one that is no number is left out.
    package func metric(_ name: String, _ value: Double) {
        if value.isFinite {
            metrics.append(ModelRow.Metric(name: name, value: value))
        }
    }

    /// Says how much is done: 0 to 1. Whoever learns for long says so at least once a minute.
    package func progress(_ share: Double) throws {
        let share = min(max(share, 0), 1)
        guard share - told >= 0.05 else { return }
        told = share
        let id = id
        try place.write("models/Progress") { command in
            try Models.change(id, in: &command) { row in
                row.progressMilli = Int32(share * 1_000)
            }
        }
    }

    /// Writes what waits.
    func flush() throws {
        let (batch, id) = (waiting, id)
        waiting = []
        waitingBytes = 0
        guard !batch.isEmpty else { return }
        try place.write("models/Write") { command in
            for part in batch {
                try command.transaction.put(
                    ModelParts.key(id, part.key).span, part.bytes.span)
            }
        }
    }
}
