internal import Basics
internal import KeyValue

/// Rows that each hold what is known of some goods in fixed places, read where a search needs them.
///
/// A search meets goods nearly in the order of their numbers, so it keeps the few rows around.
struct DenseReads {
    private let table: UInt16
    private let generation: UInt8
    /// Goods of a row, and how many rows are kept, each in the place that its number says: both are
    /// powers of two, of which these are the exponents.
    private let rowBits: Int
    private let placeBits: Int
    private let stride: Int
    /// The rows that are kept, as numbers from 1; 0 for none.
    private var numbers: [UInt32] = []
    private var bytes: [UInt8] = []

    private init(
        _ table: UInt16, _ generation: UInt8, rowSize: Int, stride: Int, placeBits: Int
    ) {
        precondition(rowSize.nonzeroBitCount == 1, "the goods of a row are a power of two")
        self.table = table
        self.generation = generation
        rowBits = rowSize.trailingZeroBitCount
        self.placeBits = placeBits
        self.stride = stride
    }

    static func cores(_ generation: UInt8) -> DenseReads {
        DenseReads(
            SearchKeys.cores, generation, rowSize: SearchCore.rowSize,
            stride: SearchCore.stride, placeBits: 2)
    }

    static func facts(_ generation: UInt8) -> DenseReads {
        DenseReads(
            SearchKeys.facts, generation, rowSize: SearchFacts.rowSize,
            stride: SearchFacts.stride, placeBits: 5)
    }

    /// Where the product with this number stands among the rows that are kept.
    @inline(__always)
    private mutating func position(
        of number: UInt32, in snapshot: any Snapshot
    ) throws(StoreError) -> Int {
        let row = number >> UInt32(rowBits)
        let place = Int(row) & ((1 << placeBits) - 1)
        if numbers.isEmpty || numbers[place] != row + 1 { try load(row, at: place, in: snapshot) }
        return place << rowBits | (Int(number) & ((1 << rowBits) - 1))
    }

    mutating func core(
        _ number: UInt32, in snapshot: any Snapshot
    ) throws(StoreError) -> SearchCore {
        SearchCore(at: try position(of: number, in: snapshot), in: bytes.span)
    }

    mutating func facts(
        _ number: UInt32, in snapshot: any Snapshot
    ) throws(StoreError) -> SearchFacts {
        SearchFacts(at: try position(of: number, in: snapshot), in: bytes.span)
    }

    private mutating func load(
        _ row: UInt32, at place: Int, in snapshot: any Snapshot
    ) throws(StoreError) {
        let size = stride << rowBits
        if numbers.isEmpty {
            numbers = [UInt32](repeating: 0, count: 1 << placeBits)
            bytes = [UInt8](repeating: 0, count: size << placeBits)
        }
        numbers[place] = row + 1
        let key = SearchKeys.row(table, generation, row)
        var wasThere = false
        let start = place * size
        _ = try snapshot.get(key.span) { value in
            guard value.count == size else { return }
            wasThere = true
            bytes.replace(from: start, with: value)
        }
        if !wasThere {
            for position in start..<start + size { bytes[position] = 0 }
        }
    }
}
