internal import RPC
internal import Schema
internal import Wire

extension OrderRow {
    /// So many units of each line, as somebody asked for; `left` says how many there can be. Each
    /// wrong one is told.
    func units(
        _ wanted: [Order.LineQuantity], left: (Line) -> Int64
    ) throws(Failure) -> [LineQuantity] {
        var sums: [Int32: Int64] = [:]
        var violations: [Violation] = []
        for (position, unit) in wanted.enumerated() {
            sums[unit.lineNumber, default: 0] += unit.quantity
            let line =
                unit.lineNumber >= 1 && Int(unit.lineNumber) <= lines.count
                ? lines[Int(unit.lineNumber) - 1] : nil
            let most = line.map(left) ?? 0
            if sums[unit.lineNumber, default: 0] > most {
                violations += Failure.lineQuantity(position, most: most).fields
            }
        }
        guard violations.isEmpty else { throw .fields(violations) }
        return sums.sorted { $0.key < $1.key }.map {
            LineQuantity(lineNumber: $0.key, quantity: $0.value)
        }
    }

    /// All units of each line that there can be.
    func allUnits(left: (Line) -> Int64) -> [LineQuantity] {
        lines.enumerated().compactMap { position, line in
            let units = left(line)
            return units > 0
                ? LineQuantity(lineNumber: Int32(position + 1), quantity: units) : nil
        }
    }

    /// The units of each sku that `units` of lines are.
    func units(ofSKUsIn units: [LineQuantity]) -> UnitSums {
        UnitSums(
            units.lazy.map { unit in
                (name: lines[Int(unit.lineNumber) - 1].sku, units: unit.quantity)
            })
    }
}
