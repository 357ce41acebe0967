import Foundation
import LoadTest
import System

/// Ctrl-C ends the load, which then gives back what it changed; a second one ends the program.
enum Interrupts {
    /// Must be called before any other thread is started.
    static func watch(_ interruption: Interruption) throws {
        let watcher = Watcher(try Signals(), interruption)
        _ = System.Thread(named: "interrupts") {
            watcher.run()
        }
    }
}

private final class Watcher: Sendable {
    private let signals: Signals
    private let interruption: Interruption

    init(_ signals: consuming Signals, _ interruption: Interruption) {
        self.signals = signals
        self.interruption = interruption
    }

    func run() {
        while true {
            _ = signals.next()
            guard !interruption.isRaised else {
                exit(130)
            }
            interruption.raise()
        }
    }
}
