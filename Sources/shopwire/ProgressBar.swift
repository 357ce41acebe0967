import Foundation

/// A bar on the terminal, with the rate and the time left; elsewhere it shows nothing.
struct ProgressBar {
    private static let width = 30
    private static let interval = 0.1

    private let isShown: Bool
    private let start = ContinuousClock.now
    private var shown: ContinuousClock.Instant?

    init(isShown: Bool) {
        self.isShown = isShown && isatty(STDERR_FILENO) == 1
    }

    var seconds: Double {
        (ContinuousClock.now - start) / .seconds(1)
    }

    /// Shows how far the work is, now and then: `done` of `total` of whatever measures it, and the
    /// rows that were done on the way.
    mutating func show(_ done: Int, of total: Int, rows: Int, note: String = "") {
        guard isShown else { return }
        let now = ContinuousClock.now
        if let shown, now - shown < .seconds(Self.interval) { return }
        shown = now
        let part = total > 0 ? min(1, Double(done) / Double(total)) : 0
        let filled = Int(part * Double(Self.width))
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "░", count: Self.width - filled)
        let elapsed = max(seconds, 0.001)
        var line =
            "\(bar) \(Int(part * 100)) %  \(rows) rows, \(Int(Double(rows) / elapsed)) a second"
        if part > 0.01, part < 1 {
            line += ", \(Self.text(seconds: elapsed / part - elapsed)) left"
        }
        write("\r\u{1b}[K" + line + note)
    }

    /// Takes the bar off the terminal, so that something else can be printed.
    mutating func clear() {
        guard isShown, shown != nil else { return }
        shown = nil
        write("\r\u{1b}[K")
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }

    private static func text(seconds: Double) -> String {
        let whole = Int(min(seconds, 1e9).rounded(.up))
        return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
    }
}
