internal import CSystem

/// An open file descriptor, closed when let go of.
package struct Descriptor: ~Copyable, Sendable {
    package let number: Int32

    package init(owning number: Int32) {
        self.number = number
    }

    deinit {
        // Linux closes the descriptor whatever `close` answers.
        _ = close(number)
    }
}

/// What a read or write that does not wait came to.
package enum Transfer: Sendable, Equatable {
    case bytes(Int)
    /// Nothing can be moved now.
    case wouldBlock
    /// The peer has closed its side, or the connection is gone.
    case closed
}
