/// The encoded answer of a call, built in place.
package struct Reply: ~Copyable {
    /// The message's bytes so far.
    package var bytes: [UInt8]

    package init(reusing bytes: consuming [UInt8]) {
        self.bytes = bytes
    }
}

extension Reply {
    /// Takes the bytes out, to be put back with more behind them.
    package mutating func takeBytes() -> [UInt8] {
        let taken = bytes
        bytes = []
        return taken
    }
}
