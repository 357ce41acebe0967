internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// What ranking knows of each of the goods without the words: 3 bytes of each, side by side.
struct SearchCore: Equatable, Sendable {
    static let stride = 3
    /// Goods of one row: 3 KB, which is one page of the embedded engine.
    static let rowSize = 1_024

    /// Fewer units sold than this are said exactly.
    static let exactSales: UInt8 = 16
    /// A 255th of five stars, which are 5,000,000.
    static let ratingStep: UInt64 = 19_608

    /// It can be found.
    var isPresent = false
    /// Something is available, or can be bought while nothing is.
    var isInStock = false
    /// The mean of its ratings, rounded down; 0 if there are none.
    var stars: UInt8 = 0
    /// Rises with the units sold: 16 for each doubling.
    var sales: UInt8 = 0
    /// Rises with the Bayesian average of its ratings: 51 for each star.
    var rating: UInt8 = 0

    init() {}

    /// One as it is stored.
    struct Packed: RowEntry {
        static let rowSize = SearchCore.rowSize

        /// The bytes as one number, the first the lowest.
        fileprivate var bits: UInt32 = 0

        init() {}

        @inline(__always)
        init(at position: Int, in row: borrowing Span<UInt8>) {
            let start = position * stride
            bits =
                UInt32(row[start]) | UInt32(row[start + 1]) << 8 | UInt32(row[start + 2]) << 16
        }

        @inline(__always)
        var isPresent: Bool { bits & 1 != 0 }

        @inline(__always)
        var stars: UInt8 { UInt8(truncatingIfNeeded: bits >> 2 & 7) }

        /// Eight times the stars.
        @inline(__always)
        var starBits: UInt64 { UInt64(bits &<< 1 & 0x38) }

        /// Whether all can be found.
        static func areAllPresent(_ cores: [Packed]) -> Bool {
            var all: UInt32 = 1
            for core in cores { all &= core.bits }
            return all != 0
        }
    }

    @inline(__always)
    init(_ packed: Packed) {
        isPresent = packed.isPresent
        isInStock = packed.bits & 2 != 0
        stars = packed.stars
        sales = UInt8(truncatingIfNeeded: packed.bits >> 8)
        rating = UInt8(truncatingIfNeeded: packed.bits >> 16)
    }

    init(at position: Int, in row: borrowing Span<UInt8>) {
        self.init(Packed(at: position, in: row))
    }

    func write(at position: Int, to row: inout [UInt8]) {
        let start = position * Self.stride
        row[start] = (isPresent ? 1 : 0) | (isInStock ? 2 : 0) | stars << 2
        row[start + 1] = sales
        row[start + 2] = rating
    }

    /// Puts in what was sold of it and how it is rated.
    mutating func take(_ figures: FiguresRow) {
        sales = Self.sales(figures.unitsSold)
        rating = Self.rating(figures)
        stars =
            figures.ratingCount <= 0
            ? 0 : UInt8(clamping: min(5, figures.ratingSum / figures.ratingCount))
    }

    /// A count in one byte that never falls while the count rises: exact up to 16, then 16 steps
    /// for each doubling.
    static func packed(_ count: Int) -> UInt8 {
        guard count > 16 else { return UInt8(max(0, count)) }
        let exponent = Int.bitWidth - 1 - count.leadingZeroBitCount
        let fraction = ((count - 1 << exponent) * 16) >> exponent
        return UInt8(clamping: (exponent - 4) * 16 + fraction + 16)
    }

    /// About the count that was packed: the least that packs so.
    static func unpacked(_ byte: UInt8) -> Int {
        guard byte > 16 else { return Int(byte) }
        let (exponent, fraction) = ((Int(byte) - 16) / 16 + 4, (Int(byte) - 16) % 16)
        return 1 << exponent + fraction << exponent / 16
    }

    private static func sales(_ units: Int64) -> UInt8 {
        packed(Int(clamping: units))
    }

    private static func rating(_ figures: FiguresRow) -> UInt8 {
        // The rank is turned around.
        UInt8(clamping: ~figures.ratingRank / ratingStep)
    }
}

/// Rows that each hold what is known of some goods in fixed places, read once and written once.
struct DenseRows {
    private let table: UInt16
    private let generation: UInt8
    private let rowSize: Int
    private let stride: Int
    private var rows: [UInt32: [UInt8]] = [:]
    private var changed: Set<UInt32> = []

    init(_ table: UInt16, _ generation: UInt8, rowSize: Int, stride: Int) {
        self.table = table
        self.generation = generation
        self.rowSize = rowSize
        self.stride = stride
    }

    static func cores(_ generation: UInt8) -> DenseRows {
        DenseRows(
            SearchKeys.cores, generation, rowSize: SearchCore.rowSize, stride: SearchCore.stride)
    }

    static func facts(_ generation: UInt8) -> DenseRows {
        DenseRows(
            SearchKeys.facts, generation, rowSize: SearchFacts.rowSize, stride: SearchFacts.stride)
    }

    static func traits(_ generation: UInt8) -> DenseRows {
        DenseRows(
            SearchKeys.traits, generation, rowSize: SearchTraits.rowSize,
            stride: SearchTraits.stride)
    }

    static func idStarts(_ generation: UInt8) -> DenseRows {
        DenseRows(
            SearchKeys.idStarts, generation, rowSize: IDStart.rowSize, stride: IDStart.stride)
    }

    /// Lends the row that `number` stands in, and its place there.
    mutating func read<Answer>(
        _ number: UInt32, in snapshot: any Snapshot,
        _ body: (Int, borrowing Span<UInt8>) -> Answer
    ) throws(StoreError) -> Answer {
        let row = number / UInt32(rowSize)
        try load(row, in: snapshot)
        let bytes = rows[row] ?? []
        return body(Int(number) % rowSize, bytes.span)
    }

    /// Lets `body` change the row that `number` stands in.
    mutating func change(
        _ number: UInt32, in snapshot: any Snapshot, _ body: (Int, inout [UInt8]) -> Void
    ) throws(StoreError) {
        let row = number / UInt32(rowSize)
        try load(row, in: snapshot)
        body(Int(number) % rowSize, &rows[row, default: []])
        changed.insert(row)
    }

    private mutating func load(_ row: UInt32, in snapshot: any Snapshot) throws(StoreError) {
        if rows[row] != nil { return }
        var bytes: [UInt8] = []
        let key = SearchKeys.row(table, generation, row)
        _ = try snapshot.get(key.span) { bytes = Array($0) }
        if bytes.isEmpty { bytes = [UInt8](repeating: 0, count: rowSize * stride) }
        rows[row] = bytes
    }

    func write(in transaction: any Transaction) throws(StoreError) {
        for row in changed.sorted() {
            guard let bytes = rows[row] else { continue }
            try transaction.put(SearchKeys.row(table, generation, row).span, bytes.span)
        }
    }
}
