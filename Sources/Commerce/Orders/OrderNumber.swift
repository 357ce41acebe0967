internal import Basics
internal import KeyValue
internal import RPC
internal import Tables

/// The name of an order on receipts: twelve letters and digits in three groups, such as
/// `7KD2-M0XQ-9ABC`, the last of which finds a slip of the pen.
///
/// The first six tell the second in which it was made, and the next two at which 1,024th of it, so
/// that the index of numbers grows at its end, however many orders a second there are; the next
/// three are chance, so that nobody counts the shop's orders by them.
struct OrderNumber {
    let text: String

    /// Crockford's digits to the base 32, which has neither I, L, O nor U.
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    /// 2024-01-01, in seconds since 1970.
    private static let epoch: Int64 = 1_704_067_200

    /// The number that `time` and `chance` make.
    init(at time: Instant, chance: UInt64) {
        let since = UInt64(max(0, time.nanoseconds - Self.epoch * 1_000_000_000))
        let (seconds, rest) = since.quotientAndRemainder(dividingBy: 1_000_000_000)
        let ending = rest * 1_024 / 1_000_000_000 << 15 | chance & 0x7FFF
        var values: [Int] = []
        for shift in stride(from: 25, through: 0, by: -5) {
            values.append(Int(seconds >> UInt64(shift) & 31))
        }
        for shift in stride(from: 20, through: 0, by: -5) {
            values.append(Int(ending >> UInt64(shift) & 31))
        }
        values.append(Self.checkDigit(of: values))
        text = Self.grouped(values)
    }

    /// The number that somebody typed, whatever the case and the hyphens; nil if it is none.
    init?(typed: String) {
        var values: [Int] = []
        for byte in typed.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            let upper = byte >= 97 && byte <= 122 ? byte - 32 : byte
            let read: UInt8 =
                switch upper {
                case UInt8(ascii: "O"): UInt8(ascii: "0")
                case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
                default: upper
                }
            guard let value = Self.digits.firstIndex(of: read), values.count < 12 else {
                return nil
            }
            values.append(value)
        }
        guard values.count == 12, values[11] == Self.checkDigit(of: Array(values.dropLast()))
        else { return nil }
        text = Self.grouped(values)
    }

    /// The Luhn mod N check digit, which finds every single wrong digit and most swapped ones.
    ///
    /// Source: https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm.
    private static func checkDigit(of values: [Int]) -> Int {
        var sum = 0
        for (position, value) in values.reversed().enumerated() {
            let product = position % 2 == 0 ? value * 2 : value
            sum += product / 32 + product % 32
        }
        return (32 - sum % 32) % 32
    }

    private static func grouped(_ values: [Int]) -> String {
        var bytes: [UInt8] = []
        for (position, value) in values.enumerated() {
            if position > 0, position % 4 == 0 { bytes.append(UInt8(ascii: "-")) }
            bytes.append(digits[value])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A number that no order has.
    static func unused(in command: inout Command) throws -> OrderNumber {
        while true {
            let number = OrderNumber(at: command.time, chance: command.makeID().low)
            if try OrderRows.id(ofNumber: number.text, in: command.transaction) == nil {
                return number
            }
        }
    }
}
