internal import Wire

/// What the index knows of one term in one product: how much the term counts for there, whatever
/// the query, and in which kinds of text it stands.
struct Posting: Equatable, Sendable {
    /// How much it counts for: 1 to 255.
    var impact: UInt8 = 0
    var places: Places = []

    /// Kinds of text in which a term stands.
    struct Places: OptionSet, Sendable {
        let rawValue: UInt8

        /// The title, the names of categories, the brand.
        static let head = Places(rawValue: 1)
        static let description = Places(rawValue: 2)
    }
}

/// Some postings of one term, in the order of their numbers: of each the lower 16 bits of the
/// number, the lowest byte first, then the impact and the places.
enum PostingChunk {
    static let stride = 4
    /// Postings of one chunk: a row of 1.8 KB, of which two fit a page of the embedded engine.
    static let limit = 450

    static func append(_ number: UInt32, _ posting: Posting, to bytes: inout [UInt8]) {
        bytes.append(UInt8(truncatingIfNeeded: number))
        bytes.append(UInt8(truncatingIfNeeded: number >> 8))
        bytes.append(posting.impact)
        bytes.append(posting.places.rawValue)
    }

    /// The lower 16 bits of the number of the posting at `position`.
    @inline(__always)
    static func low(_ bytes: borrowing Span<UInt8>, _ position: Int) -> UInt16 {
        let start = position * stride
        return UInt16(bytes[start]) | UInt16(bytes[start + 1]) << 8
    }

    @inline(__always)
    static func posting(_ bytes: borrowing Span<UInt8>, _ position: Int) -> Posting {
        let start = position * stride + 2
        return Posting(impact: bytes[start], places: Posting.Places(rawValue: bytes[start + 1]))
    }

    /// One change of a list: a posting that comes or goes.
    struct Change: Sendable {
        let number: UInt32
        /// `nil` where it goes.
        let posting: Posting?
    }

    /// Puts into `merged` what `bytes` are with `changes` made, which are in the order of their
    /// numbers and of one block.
    static func merge(
        _ changes: ArraySlice<Change>, with bytes: [UInt8], into merged: inout [UInt8]
    ) {
        merged.removeAll(keepingCapacity: true)
        var copied = 0
        let count = bytes.count / stride
        for change in changes {
            let low = UInt16(truncatingIfNeeded: change.number)
            let start = place(of: low, in: bytes.span, from: copied)
            merged.append(bytes.span.extracting(copied * stride..<start * stride))
            copied = start
            if start < count, self.low(bytes.span, start) == low {
                copied += 1
            }
            if let posting = change.posting {
                append(change.number, posting, to: &merged)
            }
        }
        merged.append(bytes.span.extracting((copied * stride)...))
    }

    /// Where the posting of `low` is or would be. New goods have the highest numbers, so the end
    /// is looked at first.
    private static func place(of low: UInt16, in bytes: Span<UInt8>, from first: Int) -> Int {
        var (start, end) = (first, bytes.count / stride)
        if end > start, self.low(bytes, end - 1) < low { return end }
        while start < end {
            let middle = (start + end) / 2
            if self.low(bytes, middle) < low { start = middle + 1 } else { end = middle }
        }
        return start
    }
}
