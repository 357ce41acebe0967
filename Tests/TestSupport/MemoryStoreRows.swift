internal import KeyValue

/// Rows in the order of their keys, cheap to copy: a copy shares what neither side changes.
struct MemoryRows {
    struct Row {
        let key: [UInt8]
        let value: [UInt8]
    }

    /// Sorted runs of rows; none is empty.
    private var runs: [[Row]] = []
    private static let longestRun = 64

    func value(_ key: [UInt8]) -> [UInt8]? {
        guard let place = place(of: key), place.isFound else { return nil }
        return runs[place.run][place.row].value
    }

    /// Puts `value` under `key`, or removes it if there is no value; gives back what was there.
    @discardableResult
    mutating func set(_ key: [UInt8], _ value: [UInt8]?) -> [UInt8]? {
        guard let place = place(of: key) else {
            if let value {
                runs = [[Row(key: key, value: value)]]
            }
            return nil
        }
        let old = place.isFound ? runs[place.run][place.row].value : nil
        switch (place.isFound, value) {
        case (true, let value?):
            runs[place.run][place.row] = Row(key: key, value: value)
        case (true, nil):
            runs[place.run].remove(at: place.row)
            if runs[place.run].isEmpty {
                runs.remove(at: place.run)
            }
        case (false, let value?):
            runs[place.run].insert(Row(key: key, value: value), at: place.row)
            splitIfLong(place.run)
        case (false, nil):
            break
        }
        return old
    }

    /// Hands over the rows from `lower` up to but not including `upper`, until `body` says `false`.
    func scan(
        from lower: [UInt8], to upper: [UInt8], order: ScanOrder, limit: Int,
        _ body: (Row) -> Bool
    ) {
        guard lower.lexicographicallyPrecedes(upper), limit > 0 else { return }
        guard let first = place(of: lower), let end = place(of: upper) else { return }
        var left = limit
        let span = first.run...end.run
        for run in order == .ascending ? Array(span) : span.reversed() {
            let from = run == first.run ? first.row : 0
            let to = run == end.run ? end.row : runs[run].count
            let rows = runs[run][from..<to]
            for row in order == .ascending ? Array(rows) : rows.reversed() {
                if left == 0 || !body(row) {
                    return
                }
                left -= 1
            }
        }
    }

    private mutating func splitIfLong(_ run: Int) {
        let rows = runs[run]
        if rows.count > MemoryRows.longestRun {
            let middle = rows.count / 2
            runs[run] = Array(rows[..<middle])
            runs.insert(Array(rows[middle...]), at: run + 1)
        }
    }

    /// Where `key` is or would be; `nil` if there are no rows at all.
    private func place(of key: [UInt8]) -> (run: Int, row: Int, isFound: Bool)? {
        if runs.isEmpty {
            return nil
        }
        let after = runs.firstPlace { key.lexicographicallyPrecedes($0[0].key) }
        let run = max(0, after - 1)
        let row = runs[run].firstPlace { !$0.key.lexicographicallyPrecedes(key) }
        let isFound = row < runs[run].count && runs[run][row].key == key
        return (run, row, isFound)
    }
}

extension Array {
    /// The first place whose element `isBeyond`; all after it are too.
    fileprivate func firstPlace(where isBeyond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}
