internal import Foundation

/// How JSON writes times, durations and field masks.
enum WellKnown {
    /// The seconds since 1970 and the nanoseconds of `2026-01-31T12:00:00.5Z`.
    static func time(_ text: String) -> (seconds: Int64, nanoseconds: Int64)? {
        let pattern = #/(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?([Zz]|[+-]\d\d:\d\d)/#
        guard let match = text.wholeMatch(of: pattern),
            let date = try? Date(
                match.output.1.uppercased() + match.output.3.uppercased(), strategy: .iso8601)
        else { return nil }
        return (Int64(date.timeIntervalSince1970), fraction(match.output.2 ?? ""))
    }

    static func text(time seconds: Int64, _ nanoseconds: Int64) -> String {
        let whole = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
        return whole.dropLast() + text(fraction: nanoseconds) + "Z"
    }

    /// The seconds and nanoseconds of `-1.5s`, both with its sign.
    static func duration(_ text: String) -> (seconds: Int64, nanoseconds: Int64)? {
        guard let match = text.wholeMatch(of: #/(-?)(\d{1,12})(?:\.(\d{1,9}))?s/#),
            let seconds = Int64(match.output.2)
        else { return nil }
        let nanoseconds = fraction(match.output.3 ?? "")
        return match.output.1.isEmpty ? (seconds, nanoseconds) : (-seconds, -nanoseconds)
    }

    static func text(duration seconds: Int64, _ nanoseconds: Int64) -> String {
        let sign = seconds < 0 || nanoseconds < 0 ? "-" : ""
        return "\(sign)\(seconds.magnitude)\(text(fraction: Int64(nanoseconds.magnitude)))s"
    }

    /// `pageSize.value` as the schema has it: `page_size.value`.
    static func schemaPath(_ path: some StringProtocol) -> String {
        path.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }

    /// `page_size.value` as JSON has it: `pageSize.value`.
    static func jsonPath(_ path: String) -> String {
        let parts = path.split(separator: "_", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) {
            $0 += $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }

    private static func fraction(_ digits: Substring) -> Int64 {
        Int64(digits.padding(toLength: 9, withPad: "0", startingAt: 0)) ?? 0
    }

    /// Nothing, or a point and three, six or nine digits.
    private static func text(fraction nanoseconds: Int64) -> String {
        guard nanoseconds > 0 else { return "" }
        let digits = String(nanoseconds + 1_000_000_000).dropFirst()
        let count = nanoseconds % 1_000_000 == 0 ? 3 : nanoseconds % 1_000 == 0 ? 6 : 9
        return "." + digits.prefix(count)
    }
}
