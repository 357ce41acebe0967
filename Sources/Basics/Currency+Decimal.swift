extension Currency {
    /// Why a text is no price.
    package enum DecimalProblem: Error, Equatable {
        case empty
        case negative
        case notDecimal
        case tooPrecise
        case tooLarge
    }

    /// The minor units of an amount written with digits and at most one point: `12.95`.
    ///
    /// Nothing else is taken, for `1,234` is a thousand in one country and one in another.
    package func minorUnits(
        ofDecimal text: borrowing Span<UInt8>
    ) throws(DecimalProblem) -> Int64 {
        guard text.count > 0 else { throw .empty }
        guard text[0] != UInt8(ascii: "-") else { throw .negative }
        var amount: Int64 = 0
        var digits = 0
        var decimals: Int?
        for position in 0..<text.count {
            let byte = text[position]
            if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
                decimals = 0
                continue
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { throw .notDecimal }
            digits += 1
            if let behind = decimals {
                decimals = behind + 1
                // Zeros beyond what the currency has change nothing.
                if behind >= exponent {
                    guard byte == UInt8(ascii: "0") else { throw .tooPrecise }
                    continue
                }
            }
            amount = try Self.times10(amount, plus: Int64(byte - UInt8(ascii: "0")))
        }
        guard digits > 0, decimals != 0 else { throw .notDecimal }
        for _ in min(decimals ?? 0, exponent)..<exponent {
            amount = try Self.times10(amount, plus: 0)
        }
        return amount
    }

    /// `minor` as people write it: `12.95`.
    package func decimal(_ minor: Int64) -> String {
        let sign = minor < 0 ? "-" : ""
        let digits = String(minor.magnitude)
        guard exponent > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + digits
        return sign + padded.dropLast(exponent) + "." + padded.suffix(exponent)
    }

    private static func times10(
        _ amount: Int64, plus digit: Int64
    ) throws(DecimalProblem) -> Int64 {
        let (product, isTooLarge) = amount.multipliedReportingOverflow(by: 10)
        let (sum, overflows) = product.addingReportingOverflow(digit)
        guard !isTooLarge, !overflows else { throw .tooLarge }
        return sum
    }
}

extension Currency.DecimalProblem: CustomStringConvertible {
    /// What the text must be, behind a name: "price must …".
    package var description: String {
        switch self {
        case .empty: "must not be empty"
        case .negative: "must not be negative"
        case .notDecimal: "must be digits with at most one point, such as 1234.50"
        case .tooPrecise: "has more digits behind the point than its currency"
        case .tooLarge: "is too large"
        }
    }
}
