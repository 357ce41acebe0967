internal import Histogram
package import JSON

extension Outcome {
    /// The result for programs.
    package var json: JSONValue {
        .object([
            .init(name: "verdict", value: .string(verdict)),
            .init(name: "good", value: .bool(isGood)),
            .init(name: "server", value: .string(server)),
            .init(name: "startedAt", value: .string(startedAt)),
            .init(name: "machineProcessors", value: .signed(Int64(machineProcessors))),
            .init(name: "plan", value: planJSON),
            .init(name: "chosenStep", value: .signed(Int64(chosen.step.number))),
            .init(name: "steps", value: .array(steps.map(json(of:)))),
            .init(name: "complaints", value: .array(complaints.map { .string($0) })),
        ])
    }

    private var planJSON: JSONValue {
        let shares = Operation.allCases.map { operation in
            JSONValue.Member(name: operation.name, value: number(plan.mix[operation]))
        }
        return .object([
            .init(name: "products", value: .signed(Int64(items))),
            .init(name: "mix", value: .object(shares)),
            .init(name: "zipf", value: number(plan.exponent)),
            .init(name: "seed", value: .string("\(plan.seed)")),
            .init(name: "arrivals", value: .string(plan.arrivals.rawValue)),
            .init(name: "connections", value: .signed(Int64(plan.connections))),
            .init(name: "streams", value: .signed(Int64(plan.streams))),
            .init(name: "threads", value: .signed(Int64(plan.threads))),
            .init(name: "stepSeconds", value: number(plan.duration)),
            .init(name: "warmUpSeconds", value: number(plan.warmUp)),
            .init(name: "goalP99Ms", value: plan.goalMilliseconds.map(number) ?? .null),
        ])
    }

    private func json(of result: StepResult) -> JSONValue {
        let tally = result.tally
        let methods = Operation.allCases.map { operation in
            JSONValue.Member(
                name: operation.name, value: latencies(tally.latencies[operation.rawValue]))
        }
        let refusals = tally.refusals.sorted { $0.key < $1.key }.map { status, count in
            JSONValue.Member(name: status, value: .signed(Int64(count)))
        }
        return .object([
            .init(name: "rate", value: number(result.step.rate)),
            .init(name: "answeredRate", value: number(result.answeredRate)),
            .init(name: "holds", value: .bool(result.holds)),
            .init(name: "latencyMs", value: latencies(tally.all)),
            .init(name: "methods", value: .object(methods)),
            .init(name: "wrong", value: .signed(Int64(tally.wrong))),
            .init(name: "unanswered", value: .signed(Int64(tally.unanswered))),
            .init(name: "refused", value: .object(refusals)),
            .init(name: "waitedForStream", value: .signed(Int64(tally.waited))),
            .init(name: "begunLateMs", value: latencies(tally.lateness)),
            .init(name: "loadProgramProcessors", value: number(result.processors)),
            .init(name: "busiestThread", value: number(result.busiest)),
            .init(name: "machineLoadBefore", value: number(result.machineLoad.before)),
            .init(name: "machineLoadAfter", value: number(result.machineLoad.after)),
            .init(name: "intervals", value: .array(result.intervals.map(json(of:)))),
        ])
    }

    private func json(of interval: StepResult.Interval) -> JSONValue {
        .object([
            .init(name: "atSeconds", value: number(interval.begin)),
            .init(name: "rate", value: number(interval.rate)),
            .init(name: "p50Ms", value: number(interval.p50)),
            .init(name: "p99Ms", value: number(interval.p99)),
        ])
    }

    private func latencies(_ histogram: Histogram<UInt32>) -> JSONValue {
        var members = [
            JSONValue.Member(name: "count", value: .unsigned(histogram.totalCount)),
            JSONValue.Member(name: "mean", value: number(histogram.mean / 1e6)),
        ]
        for percentile in Outcome.percentiles + [99.99] {
            members.append(
                .init(
                    name: "p\(decimal(percentile, digits: 2))",
                    value: number(histogram.milliseconds(at: percentile))))
        }
        members.append(.init(name: "max", value: number(histogram.milliseconds(at: 100))))
        return .object(members)
    }

    private func number(_ value: Double) -> JSONValue {
        .number(value.isFinite ? (value * 10_000).rounded() / 10_000 : 0)
    }
}
