/// All that a load came to, as it is reported.
package struct Outcome: Sendable {
    package var plan: LoadPlan
    package var server: String
    /// When it began, as people write it.
    package var startedAt: String
    /// How many products there were to choose from.
    package var items: Int
    package var machineProcessors: Int
    package var steps: [StepResult]
    /// The step that counts.
    package var chosen: StepResult
    /// What was not as before when everything had been given back.
    package var leftovers: [String]

    package init(
        plan: LoadPlan, server: String, startedAt: String, items: Int, machineProcessors: Int,
        steps: [StepResult], chosen: StepResult, leftovers: [String]
    ) {
        self.plan = plan
        self.server = server
        self.startedAt = startedAt
        self.items = items
        self.machineProcessors = machineProcessors
        self.steps = steps
        self.chosen = chosen
        self.leftovers = leftovers
    }

    /// Whether every answer was right and the goal was held.
    package var isGood: Bool {
        wrong == 0 && leftovers.isEmpty && chosen.holds
    }

    /// Wrong answers of all steps.
    package var wrong: Int {
        steps.reduce(0) { $0 + $1.tally.wrong }
    }

    /// Answers of all steps that were looked at in their measured time.
    var checked: Int {
        steps.reduce(0) { $0 + $1.tally.count }
    }

    /// What was wrong, one sentence each.
    package var complaints: [String] {
        let complaints = steps.flatMap(\.tally.complaints).prefix(10) + leftovers.prefix(10)
        return Array(complaints)
    }

    /// The result in one sentence.
    package var verdict: String {
        let rate = grouped(Int(chosen.step.rate.rounded()))
        if wrong > 0 { return "\(grouped(wrong)) answers were wrong" }
        if !leftovers.isEmpty { return "Not everything was as before when it was given back" }
        guard let goal = plan.goalMilliseconds else {
            return chosen.holds
                ? "\(rate) calls a second, every answer right"
                : "\(rate) calls a second, and not all were answered"
        }
        let bound = "p99 at most \(decimal(goal)) ms"
        guard chosen.holds else { return "\(bound) was not held at \(rate) calls a second" }
        return plan.finds
            ? "\(rate) calls a second is the highest rate found with \(bound)"
            : "\(rate) calls a second with \(bound)"
    }

    /// Whether the step's failures are worth a column.
    func failures(_ result: StepResult) -> Int {
        result.tally.wrong + result.tally.refused + result.tally.unanswered
    }

    static let percentiles: [Double] = [50, 90, 99, 99.9]
}
