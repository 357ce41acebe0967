internal import HTTP2

/// Counts what a peer does that costs us work and brings no call forward.
///
/// The limits follow gRFC A8 for pings, and for the rest what is known of attacks on HTTP/2
/// servers: CVE-2019-9511 to 9518 (floods of frames) and CVE-2025-8671 (resets we are made to
/// send).
struct Conduct {
    private let limits: TransportLimits
    private var lastValidPing = Int64.min
    private var strikes = 0
    private var idleFrames = 0
    private var idleFramesSince: Int64
    private var settings = 0
    private var settingsSince: Int64
    private var invalidFrames = 0

    init(_ limits: TransportLimits, now: Int64) {
        self.limits = limits
        idleFramesSince = now
        settingsSince = now
    }

    /// What to complain of after `frame`, if it was one too many.
    mutating func received(_ frame: Frame, now: Int64, isBusy: Bool) -> String? {
        switch frame.kind {
        case .headers:
            return nil
        case .data where frame.size > 0 || frame.endsStream:
            return nil
        case .ping where !frame.acknowledges:
            if isStrike(at: now, isBusy: isBusy) {
                strikes += 1
                if strikes > limits.pingStrikes {
                    return "too_many_pings"
                }
            }
        case .settings where !frame.acknowledges:
            if now - settingsSince > 60 * second {
                settingsSince = now
                settings = 0
            }
            settings += 1
            if settings > limits.settingsPerMinute {
                return "too_many_settings"
            }
        default:
            break
        }
        return countIdle(at: now)
    }

    /// Our own HEADERS and DATA show that there is honest work: so many `frames` of them make up
    /// for frames that serve it.
    ///
    /// They may be told together, but before the next frame that was received.
    mutating func answered(with frames: Int) {
        guard frames > 0 else { return }
        strikes = 0
        lastValidPing = .min
        idleFrames = max(0, idleFrames - 10 * frames)
    }

    mutating func receivedInvalidFrame() -> String? {
        invalidFrames += 1
        return invalidFrames > limits.invalidFrames ? "too_many_errors" : nil
    }

    private mutating func isStrike(at now: Int64, isBusy: Bool) -> Bool {
        let seconds = isBusy ? limits.busyPingSeconds : limits.idlePingSeconds
        if lastValidPing != .min, now - lastValidPing < seconds * second {
            return true
        }
        lastValidPing = now
        return false
    }

    private mutating func countIdle(at now: Int64) -> String? {
        let seconds = (now - idleFramesSince) / second
        if seconds > 0 {
            idleFrames = max(0, idleFrames - Int(clamping: seconds) * limits.idleFramesPerSecond)
            idleFramesSince = now
        }
        idleFrames += 1
        return idleFrames > limits.idleFrameBurst ? "too_many_idle_frames" : nil
    }
}

let second: Int64 = 1_000_000_000
