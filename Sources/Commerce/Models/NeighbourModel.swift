internal import Affinity
internal import Basics
internal import KeyValue

/// What was learned of goods that go together or are alike, as its parts hold it: a row for each
/// product, with the products' numbers, and one with what is popular.
struct NeighbourModel {
    /// Popular products that are kept in one row.
    static let popularLimit = 400
    /// Has how many products there are and the most popular ones.
    static let headKey = "head"

    /// Has the number, the share and the neighbours of a product.
    static func rowKey(_ product: String) -> String {
        "p/" + product
    }

    /// Has the name of a product by its number.
    static func nameKey(_ number: Int32) -> String {
        "n/" + String(number)
    }

    /// One product, its share of recent baskets, and its neighbours: numbers of four bytes each,
    /// the lowest first.
    struct Row {
        let number: Int32
        let share: Float
        let neighbours: [Neighbour]
    }

    private let id: String
    private let snapshot: any Snapshot
    /// Numbers lie below this.
    let productCount: Int
    /// What is popular, the most popular first.
    let popular: [Neighbour]

    /// The model of this id; nil if its head is not there.
    init?(_ id: String, in snapshot: any Snapshot) throws(StoreError) {
        guard let bytes = try ModelParts.find(id, Self.headKey, in: snapshot),
            let head = Row(bytes.span)
        else { return nil }
        self.id = id
        self.snapshot = snapshot
        productCount = Int(head.number)
        popular = head.neighbours
    }

    /// Writes what was learned of the products of these names.
    static func write(
        _ names: [String], _ neighbours: [[Neighbour]], _ shares: [Float], popular: [Neighbour],
        to model: ModelWriter
    ) throws {
        for (number, name) in names.enumerated() {
            let row = Row(
                number: Int32(number), share: shares[number], neighbours: neighbours[number])
            try model.put(rowKey(name), row.bytes)
            try model.put(nameKey(Int32(number)), Array(name.utf8))
        }
        let head = Row(number: Int32(names.count), share: 0, neighbours: popular)
        try model.put(headKey, head.bytes)
    }

    /// The rows of these products, those that it knows; in their order.
    func rows(of products: [String]) throws(StoreError) -> [Row?] {
        var rows = [Row?](repeating: nil, count: products.count)
        let keys = products.map { ModelParts.key(id, Self.rowKey($0)) }
        try snapshot.get(many: keys) { position, bytes in
            rows[position] = Row(bytes)
        }
        return rows
    }

    /// The names of these numbers; in their order.
    func names(of numbers: [Int32]) throws(StoreError) -> [String?] {
        var names = [String?](repeating: nil, count: numbers.count)
        let keys = numbers.map { ModelParts.key(id, Self.nameKey($0)) }
        try snapshot.get(many: keys) { position, bytes in
            names[position] = String(bytes)
        }
        return names
    }
}

extension NeighbourModel.Row {
    private static let headSize = 8
    private static let neighbourSize = 8

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.headSize + Self.neighbourSize * neighbours.count)
        append(UInt32(bitPattern: number), to: &bytes)
        append(share.bitPattern, to: &bytes)
        for neighbour in neighbours {
            append(UInt32(bitPattern: neighbour.item), to: &bytes)
            append(neighbour.weight.bitPattern, to: &bytes)
        }
        return bytes
    }

    /// The row of these bytes; nil if they are none.
    init?(_ bytes: borrowing Span<UInt8>) {
        guard bytes.count >= Self.headSize,
            (bytes.count - Self.headSize) % Self.neighbourSize == 0
        else { return nil }
        number = Int32(bitPattern: load(bytes, at: 0))
        share = Float(bitPattern: load(bytes, at: 4))
        var neighbours: [Neighbour] = []
        let count = (bytes.count - Self.headSize) / Self.neighbourSize
        neighbours.reserveCapacity(count)
        for place in 0..<count {
            let start = Self.headSize + place * Self.neighbourSize
            neighbours.append(
                Neighbour(
                    item: Int32(bitPattern: load(bytes, at: start)),
                    weight: Float(bitPattern: load(bytes, at: start + 4))))
        }
        self.neighbours = neighbours
    }
}

private func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
}

private func load(_ bytes: borrowing Span<UInt8>, at start: Int) -> UInt32 {
    UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]) << 16
        | UInt32(bytes[start + 3]) << 24
}
