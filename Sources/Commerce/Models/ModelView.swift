internal import Basics
internal import Schema

extension Model {
    /// What people see of a row.
    init(_ row: ModelRow, isActive: Bool) {
        func time(_ nanoseconds: Int64) -> Timestamp? {
            nanoseconds == 0 ? nil : Timestamp(Instant(nanoseconds: nanoseconds))
        }
        self.init(
            id: row.id, kind: Kind(rawValue: row.kind), version: row.version,
            state: State(rawValue: row.state.rawValue), active: isActive,
            dataRevision: row.dataRevision, progress: Double(row.progressMilli) / 1_000,
            metrics: row.metrics.map { Metric(name: $0.name, value: $0.value) },
            failure: row.failure, createTime: time(row.createTimeNanoseconds),
            startTime: time(row.startTimeNanoseconds), endTime: time(row.endTimeNanoseconds),
            activates: !row.held)
    }
}
