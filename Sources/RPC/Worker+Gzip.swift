internal import Compression

extension Worker {
    /// `message` as a gzip member.
    func compress(_ message: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var compressor = self.compressor.take() ?? Compressor()
        compressor.compress(message.span, into: &output)
        self.compressor = consume compressor
        return output
    }

    /// What the gzip member `message` holds, at most the limit of a message.
    func decompress(_ message: [UInt8]) throws(Failure) -> [UInt8] {
        let limit = definition.limits.messageSize
        var output: [UInt8] = []
        var decompressor = self.decompressor.take() ?? Decompressor()
        let outcome = Result { () throws(CompressionError) in
            try decompressor.inflate(message.span, limit: limit, into: &output)
        }
        self.decompressor = consume decompressor
        switch outcome {
        case .success:
            return output
        case .failure(.tooLarge):
            throw .tooLarge(limit: limit)
        case .failure(.corrupt):
            throw Failure(.internal, "", "A message is not the gzip data it should be.")
        }
    }
}
