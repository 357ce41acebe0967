/// The one spelling of a number.
enum Numbers {
    enum Outcome: Equatable {
        /// It is one number and ends here.
        case number(end: Int)
        /// They are several, with these ends, each one byte before the next begins.
        case list(ends: [Int])
    }

    /// Brings digits with points and commas between them into one spelling, in place.
    ///
    /// `1,000` and `1.000` are a thousand, `3,5` is `3.5`; several points are a version and stay;
    /// several commas that part no thousands are a list.
    static func tidy(_ range: Range<Int>, in bytes: inout [UInt8]) -> Outcome {
        var marks = 0
        var lastMark = 0
        var partsThousands = true
        var hasPoint = false
        var hasComma = false
        var run = 0
        for place in range {
            guard bytes[place] == point || bytes[place] == comma else {
                run += 1
                continue
            }
            hasPoint = hasPoint || bytes[place] == point
            hasComma = hasComma || bytes[place] == comma
            let isFirst = marks == 0
            if isFirst ? run > 3 || bytes[range.lowerBound] == zero : run != 3 {
                partsThousands = false
            }
            marks += 1
            lastMark = place
            run = 0
        }
        guard marks > 0 else { return .number(end: range.upperBound) }
        if run != 3 { partsThousands = false }
        if partsThousands && !(hasPoint && hasComma) { return drop(nil, range, in: &bytes) }
        if marks == 1 {
            bytes[lastMark] = point
            return .number(end: range.upperBound)
        }
        if hasPoint && hasComma && bytes[range].count(where: { $0 == bytes[lastMark] }) == 1 {
            // 1.234,50 and 1,234.50: the last one parts the decimals.
            bytes[lastMark] = point
            return drop(lastMark, range, in: &bytes)
        }
        if !hasComma { return .number(end: range.upperBound) }
        return .list(ends: range.filter { bytes[$0] == comma } + [range.upperBound])
    }

    /// Takes out all marks but one.
    private static func drop(
        _ kept: Int?, _ range: Range<Int>, in bytes: inout [UInt8]
    ) -> Outcome {
        var end = range.lowerBound
        for place in range
        where place == kept || bytes[place] != point && bytes[place] != comma {
            bytes[end] = bytes[place]
            end += 1
        }
        bytes.removeSubrange(end..<range.upperBound)
        return .number(end: end)
    }

    private static let point = UInt8(ascii: ".")
    private static let comma = UInt8(ascii: ",")
    private static let zero = UInt8(ascii: "0")
}
