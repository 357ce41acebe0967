internal import Glibc

/// `0.41`, `5.2`, `38`, `1204`: about three digits, which is what is known.
func decimal(_ value: Double) -> String {
    let digits = abs(value) < 0.9995 ? 3 : abs(value) < 9.995 ? 2 : abs(value) < 99.95 ? 1 : 0
    return decimal(value, digits: digits)
}

/// `value` with so many digits behind the point, and no zeros for nothing.
func decimal(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return "0" }
    let scale = pow(10, Double(digits))
    let whole = Int64((value * scale).rounded())
    guard digits > 0 else { return "\(whole)" }
    let (head, tail) = whole.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
    var fraction = "\(UInt64(scale) + tail)".dropFirst()
    while fraction.last == "0" {
        fraction.removeLast()
    }
    return (whole < 0 ? "-" : "") + "\(head)" + (fraction.isEmpty ? "" : ".\(fraction)")
}

/// `12,345`
func grouped(_ value: Int) -> String {
    var text = ""
    for (index, digit) in String(value.magnitude).reversed().enumerated() {
        if index > 0, index % 3 == 0 {
            text = "," + text
        }
        text = "\(digit)" + text
    }
    return (value < 0 ? "-" : "") + text
}

/// `12 %`
func percent(_ share: Double) -> String {
    decimal(share * 100, digits: share < 0.1 ? 1 : 0) + " %"
}

/// `text`, moved to the right of a column.
func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

/// `text`, filled up to a column.
func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
}
