/// How a call changes its buffers.
///
/// They are taken out, changed and put back: a change in place would have to be checked for others
/// that look meanwhile, and so would every look at them.
extension Call {
    func takeInput() -> FrameReader {
        let taken = input
        input = FrameReader()
        return taken
    }

    func takeOutput() -> [UInt8] {
        let taken = output
        output = []
        return taken
    }

    func append(_ bytes: [UInt8]) {
        var longer = takeOutput()
        longer.append(contentsOf: bytes)
        output = longer
    }

    /// Lets go of the first message; says how many bytes it took.
    func removeMessage() -> Int {
        var shorter = takeInput()
        let size = shorter.removeMessage()
        input = shorter
        return size
    }
}
