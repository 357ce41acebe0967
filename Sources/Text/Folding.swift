internal import CICU

/// What differs for the eye but not for whoever looks for something.
///
/// Unicode's NFKC_Casefold comes first. Then accents go where they are often left out, which is in
/// Latin and Greek; in other scripts a mark makes another letter, and stays.
enum Folding {
    /// Whether a code point is folded to itself, as most are, which is quick to find out.
    static func keeps(_ point: UInt32) -> Bool {
        switch icu_script_of(Int32(point)) {
        case ICU_SCRIPT_LATIN, ICU_SCRIPT_GREEK,
            ICU_SCRIPT_ARABIC, ICU_SCRIPT_HEBREW,
            ICU_SCRIPT_CYRILLIC, ICU_SCRIPT_INHERITED,
            ICU_SCRIPT_COMMON:
            false
        default:
            !icu_folds(Int32(point)) && icu_digit(Int32(point)) < 0
        }
    }

    /// What a code point is folded to: nothing, one or several code points.
    static func fold(_ point: UInt32) -> [UInt32] {
        guard Unicode.Scalar(point) != nil else { return [0xFFFD] }
        let digit = icu_digit(Int32(point))
        if digit >= 0 { return [0x30 + UInt32(digit)] }
        // Unicode takes these vowels of Thai and Lao apart; dictionaries do not know them so.
        if point == 0x0E33 || point == 0x0EB3 { return [point] }
        var output: [UInt32] = []
        for folded in caseFolded([point]) { append(folded, to: &output) }
        return output
    }

    /// NFKC_Casefold of several code points together; as they are when there are too many.
    static func caseFolded(_ points: [UInt32]) -> [UInt32] {
        unsafe normalized(points) { unsafe icu_fold($0, $1, $2, $3) }
    }

    private static func append(_ point: UInt32, to output: inout [UInt32]) {
        if let spelled = spellings[point] {
            output += spelled
            return
        }
        // Vowel marks of Arabic and Hebrew, which are mostly left out, and what stretches a word.
        switch point {
        case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: return
        case 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7: return
        case 0x0300...0x036F: return
        default: break
        }
        switch icu_script_of(Int32(point)) {
        case ICU_SCRIPT_LATIN, ICU_SCRIPT_GREEK:
            let parts = unsafe normalized([point]) { unsafe icu_decompose($0, $1, $2, $3) }
            for part in parts where !(0x0300...0x036F).contains(part) {
                output += spellings[part] ?? [part]
            }
        default:
            output.append(point)
        }
    }

    private typealias Form = (
        UnsafePointer<UInt16>?, Int32, UnsafeMutablePointer<UInt16>?, Int32
    ) -> Int32

    private static func normalized(_ points: [UInt32], _ form: Form) -> [UInt32] {
        var text: [UInt16] = []
        for point in points {
            guard let scalar = Unicode.Scalar(point) else { continue }
            text += Array(scalar.utf16)
        }
        var output = [UInt16](repeating: 0, count: 64)
        let written = unsafe text.withUnsafeBufferPointer { input in
            unsafe output.withUnsafeMutableBufferPointer { room in
                unsafe form(
                    input.baseAddress, Int32(input.count), room.baseAddress, Int32(room.count))
            }
        }
        output.removeLast(output.count - max(0, Int(written)))
        guard !output.isEmpty || points.count == 1 else { return points }
        return scalars(of: output)
    }

    private static func scalars(of units: [UInt16]) -> [UInt32] {
        var points: [UInt32] = []
        for unit in units {
            // ICU writes no half of a pair alone.
            if let last = points.last, 0xD800..<0xDC00 ~= last {
                points[points.count - 1] =
                    0x1_0000 + (last - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
            } else {
                points.append(UInt32(unit))
            }
        }
        return points
    }

    /// Letters that have no decomposition and are often typed without their stroke, and letters of
    /// Arabic and Cyrillic that are written in more than one way.
    private static let spellings: [UInt32: [UInt32]] = [
        0x00F8: [0x6F], 0x0111: [0x64], 0x0142: [0x6C], 0x0127: [0x68], 0x0167: [0x74],
        0x0131: [0x69], 0x00E6: [0x61, 0x65], 0x0153: [0x6F, 0x65], 0x00FE: [0x74, 0x68],
        0x00F0: [0x64], 0x00D7: [0x78], 0x0451: [0x0435],
        0x0622: [0x0627], 0x0623: [0x0627], 0x0625: [0x0627], 0x0671: [0x0627],
        0x0649: [0x064A], 0x06CC: [0x064A], 0x06A9: [0x0643],
    ]
}
