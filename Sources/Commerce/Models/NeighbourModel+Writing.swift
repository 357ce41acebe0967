internal import Affinity
internal import Basics

extension NeighbourModel {
    /// Writes what was learned of the products of these names, whose numbers are their places.
    static func write(
        _ names: NameList, _ neighbours: [[Neighbour]], _ shares: [Float], popular: [Neighbour],
        to model: ModelWriter
    ) throws {
        for (number, part) in NameIndex.parts(of: names).enumerated() {
            try model.put(Part.index.rawValue + String(number), part)
        }
        try write(.names, of: names.count, to: model) { numbers in
            Pieces.bytes(of: numbers.map { [UInt8](names.name($0)) })
        }
        try write(.shares, of: names.count, to: model) { numbers in
            var bytes: [UInt8] = []
            for number in numbers {
                bytes.append(littleEndian: shares[number].bitPattern)
            }
            return bytes
        }
        try write(.rows, of: names.count, to: model) { numbers in
            Pieces.bytes(of: numbers.map { bytes(of: neighbours[$0]) })
        }
        var head: [UInt8] = []
        head.append(littleEndian: UInt32(names.count))
        try model.put(Part.head.rawValue, head + bytes(of: popular))
    }

    /// Writes the parts of one kind, each with what `make` says of some products.
    private static func write(
        _ kind: Part, of count: Int, to model: ModelWriter, _ make: (Range<Int>) -> [UInt8]
    ) throws {
        for (part, first) in stride(from: 0, to: count, by: kind.products).enumerated() {
            let numbers = first..<min(first + kind.products, count)
            try model.put(kind.rawValue + String(part), make(numbers))
        }
    }

    private static func bytes(of neighbours: [Neighbour]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(neighbours.count * NeighbourBytes.size)
        for neighbour in neighbours {
            NeighbourBytes.append(neighbour, to: &bytes)
        }
        return bytes
    }
}
