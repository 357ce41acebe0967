internal import Basics

/// A moment as mail headers have it (RFC 5322, section 3.3): `Wed, 25 Nov 2026 18:58:29 +0000`.
func mailDate(_ time: Instant) -> String {
    let seconds = floorDivide(time.nanoseconds, 1_000_000_000)
    let days = floorDivide(seconds, 86_400)
    let second = seconds - days * 86_400
    let weekday = weekdays[Int(days + 4 - floorDivide(days + 4, 7) * 7)]
    let (year, month, day) = civil(days)
    let clock = [second / 3_600, second / 60 % 60, second % 60].map(twoDigits)
        .joined(separator: ":")
    return "\(weekday), \(day) \(months[month - 1]) \(year) \(clock) +0000"
}

private let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
private let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

/// The date so many days after 1970-01-01 (Howard Hinnant, `chrono-Compatible Low-Level Date
/// Algorithms`): years are counted from March, so that a leap day is the last of its year.
private func civil(_ days: Int64) -> (year: Int64, month: Int, day: Int64) {
    let shifted = days + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
        (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

private func floorDivide(_ number: Int64, _ divisor: Int64) -> Int64 {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
}

private func twoDigits(_ number: Int64) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
