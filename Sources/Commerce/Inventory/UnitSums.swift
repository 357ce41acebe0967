/// So many units of each of some skus or products, in the order of their names.
///
/// An order has few lines, of which finding one by a hash costs more than walking over all.
struct UnitSums {
    private(set) var all: [(name: String, units: Int64)] = []

    /// What is counted under one name adds up.
    init(_ counts: some Sequence<(name: String, units: Int64)>) {
        for count in counts.sorted(by: { $0.name < $1.name }) {
            if let last = all.last, last.name == count.name {
                all[all.count - 1].units += count.units
            } else {
                all.append(count)
            }
        }
    }

    var names: [String] {
        all.map(\.name)
    }

    /// As many units less.
    var negated: UnitSums {
        UnitSums(all.lazy.map { (name: $0.name, units: -$0.units) })
    }
}
