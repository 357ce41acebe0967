import Foundation
import LoadTest

/// What is shown while a load runs: one line that changes on a terminal, elsewhere a line a step.
struct Display {
    private let isTerminal = isatty(STDERR_FILENO) == 1

    mutating func show(_ progress: LoadRun.Progress) {
        guard isTerminal else { return }
        write("\r\u{1B}[K" + progress.line)
    }

    mutating func end(_ result: StepResult, _ plan: LoadPlan) {
        let line = Outcome.line(result, isSearch: plan.goalMilliseconds != nil)
        write((isTerminal ? "\r\u{1B}[K" : "") + line + "\n")
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
