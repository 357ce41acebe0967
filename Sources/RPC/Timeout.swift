/// Reads a `grpc-timeout` value: one to eight digits and a unit; `nil` if it is not one.
///
/// The answer is in nanoseconds, at most what fits. Source: grpc/grpc `doc/PROTOCOL-HTTP2.md`.
func parseTimeout(_ text: borrowing Span<UInt8>) -> Int64? {
    guard text.count >= 2, text.count <= 9 else { return nil }
    var amount: Int64 = 0
    for index in 0..<(text.count - 1) {
        let digit = text[index]
        guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
        amount = amount * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    let unit: Int64
    switch text[text.count - 1] {
    case UInt8(ascii: "n"): unit = 1
    case UInt8(ascii: "u"): unit = 1_000
    case UInt8(ascii: "m"): unit = 1_000_000
    case UInt8(ascii: "S"): unit = 1_000_000_000
    case UInt8(ascii: "M"): unit = 60_000_000_000
    case UInt8(ascii: "H"): unit = 3_600_000_000_000
    default: return nil
    }
    let (product, overflowed) = amount.multipliedReportingOverflow(by: unit)
    return overflowed ? .max : product
}
