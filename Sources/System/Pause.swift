internal import CSystem

/// Doing nothing for a while.
package enum Pause {
    /// Blocks the thread for so long, or a little less when a signal comes.
    package static func last(_ duration: Duration) {
        var time = timespec()
        time.tv_sec = Int(duration.components.seconds)
        time.tv_nsec = Int(duration.components.attoseconds / 1_000_000_000)
        _ = unsafe nanosleep(&time, nil)
    }
}
