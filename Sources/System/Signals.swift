internal import CSystem

/// Waits for the signals that ask a program for something.
package struct Signals: ~Copyable, Sendable {
    /// What is asked.
    package enum Wish: Sendable {
        /// SIGTERM or SIGINT: to end.
        case end
        /// SIGHUP: to read again what may have changed.
        case reload
    }

    private let descriptor: Descriptor

    /// Keeps these signals from ending the program at once, and SIGXFSZ from ending it at all: a
    /// file that may not grow is a full disk, which is an error of the write.
    ///
    /// It must be made before any other thread is, for threads inherit it.
    package init() throws(SystemError) {
        shopwire_survive_file_limit()
        descriptor = Descriptor(owning: try system("signalfd") { shopwire_signal_descriptor() })
    }

    /// Waits until one of them came.
    package func next() -> Wish {
        // A record of the kernel is 128 bytes and begins with the signal's number.
        var record = InlineArray<32, UInt32>(repeating: 0)
        while true {
            let count = unsafe withUnsafeMutableBytes(of: &record) {
                unsafe read(descriptor.number, $0.baseAddress, $0.count)
            }
            if count > 0 {
                return record[0] == UInt32(SIGHUP) ? .reload : .end
            }
            // A descriptor that cannot be read would never tell of an end.
            if shopwire_errno() != EINTR { return .end }
        }
    }
}
