internal import Histogram

extension Outcome {
    /// The result for a terminal.
    package var text: String {
        var lines = [methodHead]
        for operation in Operation.allCases {
            let latencies = chosen.tally.latencies[operation.rawValue]
            if latencies.totalCount > 0 {
                lines.append(methodLine(operation.name, latencies))
            }
        }
        lines.append(methodLine("all", chosen.tally.all))
        lines.append("")
        lines += chosenLines
        lines += complaints.map { "Wrong: \($0)." }
        lines.append(verdict + ".")
        return lines.joined(separator: "\n")
    }

    /// One line about a step that ended.
    package static func line(_ result: StepResult, isSearch: Bool) -> String {
        let failures = result.tally.wrong + result.tally.refused + result.tally.unanswered
        let goal = result.goalMilliseconds == nil ? "" : result.holds ? "  holds" : "  misses"
        return "\(right(grouped(Int(result.step.rate.rounded())), 9))/s"
            + "  answered \(right(grouped(Int(result.answeredRate.rounded())), 8))/s"
            + "  p50 \(right(decimal(result.tally.all.milliseconds(at: 50)), 6)) ms"
            + "  p99 \(right(decimal(result.p99), 6)) ms"
            + "  load \(decimal(result.machineLoad.after, digits: 1))"
            + (isSearch ? goal : "")
            + (failures == 0 ? "" : "  (\(grouped(failures)) not answered well)")
    }

    private var methodHead: String {
        left("latency in ms", 18)
            + ["calls", "per s", "p50", "p90", "p99", "p99.9", "max"].map { right($0, 10) }.joined()
    }

    private func methodLine(_ name: String, _ latencies: Histogram<UInt32>) -> String {
        let count = Int(latencies.totalCount)
        let rate = Double(count) / chosen.step.measuredSeconds
        let figures =
            [grouped(count), grouped(Int(rate.rounded()))]
            + Outcome.percentiles.map { decimal(latencies.milliseconds(at: $0)) }
            + [decimal(latencies.milliseconds(at: 100))]
        return left(name, 18) + figures.map { right($0, 10) }.joined()
    }

    private var chosenLines: [String] {
        let load = chosen.machineLoad
        let late = decimal(chosen.tally.lateness.milliseconds(at: 99))
        var lines = [
            "\(grouped(checked)) answers checked, \(grouped(wrong)) wrong; load program: "
                + "\(decimal(chosen.processors, digits: 2)) processors, 99 of 100 calls "
                + "begun within \(late) ms of their time; "
                + "machine load average \(decimal(load.before, digits: 1)) to "
                + "\(decimal(load.after, digits: 1)) on \(machineProcessors) processors."
        ]
        for (status, count) in chosen.tally.refusals.sorted(by: { $0.key < $1.key }) {
            lines.append("\(grouped(count)) calls were refused with \(status).")
        }
        if chosen.tally.unanswered > 0 {
            lines.append("\(grouped(chosen.tally.unanswered)) calls had no answer at the end.")
        }
        return lines + chosen.doubts.map { "Doubt: \($0)" }
    }
}

extension LoadRun.Progress {
    /// What a step is doing, on one line.
    package var line: String {
        let filled = Int((share * 20).rounded())
        let rest = String(repeating: "░", count: 20 - filled)
        let bar = String(repeating: "█", count: filled) + rest
        let head = "\(bar) \(grouped(Int(rate.rounded())))/s"
        guard !isWarmingUp else { return head + "  warming up" }
        return head + "  answered \(grouped(Int(answeredRate.rounded())))/s"
            + "  p50 \(decimal(p50)) ms  p99 \(decimal(p99)) ms"
            + (failures == 0 ? "" : "  \(grouped(failures)) not answered well")
    }
}
