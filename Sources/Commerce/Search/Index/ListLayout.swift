internal import Basics
internal import Schema
internal import Tables
internal import Wire

/// Where the chunks of one generation's lists stand.
///
/// Block by block, and in a block term by term: what goods with neighbouring numbers are written
/// into lies together, so that new goods touch few pages, however many goods there are.
struct ListLayout {
    let generation: UInt8
    /// Indexes before version 4 have the blocks of each term together instead.
    private let isByTerm: Bool

    init(_ generation: UInt8, analysis: UInt32 = SearchState.analysisVersion) {
        self.generation = generation
        isByTerm = analysis < 4
    }

    /// The layout of the generation that is searched.
    init(_ state: SearchStateRow) {
        self.init(UInt8(truncatingIfNeeded: state.generation), analysis: state.analysis)
    }

    /// The ranges of keys in which the chunks of a term's list stand, in the order of the numbers;
    /// `blocks` is how many blocks there are.
    func ranges(of term: [UInt8], blocks: Int) -> [(from: [UInt8], to: [UInt8])] {
        var key = ChunkKey(self)
        key.begin(term.span)
        return (0..<(isByTerm ? 1 : blocks)).map { block in
            let first = UInt32(block * SearchKeys.blockSize)
            key.setNumber(first)
            let from = key.bytes
            key.setNumber(isByTerm ? .max : first | 0xFFFF)
            return (from, key.bytes + [0])
        }
    }

    /// The block that the chunk with this key is of.
    @inline(__always)
    func block(of key: borrowing Span<UInt8>) -> Int {
        let place = isByTerm ? key.count - 4 : ChunkKey.prefixSize
        return Int(key[place]) << 8 | Int(key[place + 1])
    }

    /// The number that the chunk with this key begins with.
    func first(of key: borrowing Span<UInt8>) -> UInt32 {
        let low = UInt32(key[key.count - 2]) << 8 | UInt32(key[key.count - 1])
        return UInt32(block(of: key)) << 16 | low
    }

    /// The term of whose list the chunk with this key is.
    func term(of key: borrowing Span<UInt8>) -> [UInt8] {
        let start = ChunkKey.prefixSize
        let place = isByTerm ? start..<key.count - 5 : start + 2..<key.count - 3
        return Array(key.extracting(place))
    }

    /// The key of a chunk, made anew in the same memory for one after the other.
    struct ChunkKey {
        /// The number of the table and the generation.
        static let prefixSize = 3

        private(set) var bytes: [UInt8]
        private let isByTerm: Bool
        /// Where the upper and the lower half of the number stand.
        private var (blockPlace, lowPlace) = (prefixSize, prefixSize)

        init(_ layout: ListLayout) {
            bytes = SearchKeys.prefix(SearchKeys.postings, layout.generation)
            isByTerm = layout.isByTerm
        }

        /// Goes on to the list of a term, to the number 0 there.
        mutating func begin(_ term: borrowing Span<UInt8>) {
            bytes.removeLast(bytes.count - Self.prefixSize)
            if !isByTerm { appendBigEndian(UInt16(0), to: &bytes) }
            bytes.append(term)
            bytes.append(0)
            if isByTerm {
                blockPlace = bytes.count
                appendBigEndian(UInt16(0), to: &bytes)
            }
            lowPlace = bytes.count
            appendBigEndian(UInt16(0), to: &bytes)
        }

        /// Goes on to the chunk that begins with `number`.
        mutating func setNumber(_ number: UInt32) {
            bytes[blockPlace] = UInt8(truncatingIfNeeded: number >> 24)
            bytes[blockPlace + 1] = UInt8(truncatingIfNeeded: number >> 16)
            bytes[lowPlace] = UInt8(truncatingIfNeeded: number >> 8)
            bytes[lowPlace + 1] = UInt8(truncatingIfNeeded: number)
        }
    }
}
