internal import Basics
internal import KeyValue

/// The ids of goods by number.
struct GoodsIDs {
    private let generation: UInt8
    private let starts: RowReads?

    /// An index that is being made anew may not have what ids begin with.
    init(_ generation: UInt8, knowsStarts: Bool = false) {
        self.generation = generation
        starts = knowsStarts ? .idStarts(generation) : nil
    }

    /// Whether it tells what ids begin with.
    var knowsStarts: Bool { starts != nil }

    func id(_ number: UInt32, in snapshot: any Snapshot) throws(StoreError) -> [UInt8] {
        try ids([number], in: snapshot).first ?? []
    }

    /// The ids of several, in their order.
    func ids(_ numbers: [UInt32], in snapshot: any Snapshot) throws(StoreError) -> [[UInt8]] {
        var ids = [[UInt8]](repeating: [], count: numbers.count)
        let keys = numbers.map { SearchKeys.row(SearchKeys.documents, generation, $0) }
        try snapshot.get(many: keys) { position, row in
            var end = 0
            while end < row.count, row[end] != 0 { end += 1 }
            ids[position] = Array(row.extracting(0..<end))
        }
        return ids
    }

    /// Notes what the ids of goods begin with that stand in the order of their numbers.
    func readStarts(
        of entries: inout [BestGoods.Entry], in snapshot: any Snapshot
    ) throws(StoreError) {
        guard let starts, !entries.isEmpty else { return }
        var moved: [BestGoods.Entry] = []
        swap(&moved, &entries)
        defer { swap(&moved, &entries) }
        let numbers = moved.map(\.number)
        try starts.forEach(of: numbers, in: snapshot) { places, row in
            var cells = moved.mutableSpan
            for place in places {
                let position = Int(numbers[place]) % IDStart.rowSize
                cells[place].start = IDStart(at: position, in: row)
            }
        }
    }

    /// The ids of several in their order; those whose start is not all of it are read.
    func ids(
        of entries: [BestGoods.Entry], in snapshot: any Snapshot
    ) throws(StoreError) -> [[UInt8]] {
        var ids = entries.map { $0.start.id ?? [] }
        let unknown = entries.indices.filter { ids[$0].isEmpty }
        let read = try self.ids(unknown.map { entries[$0].number }, in: snapshot)
        for (place, id) in zip(unknown, read) { ids[place] = id }
        return ids
    }
}
