internal import CWire

/// What is said of fields that break their bounds.
enum Sentence {
    @unsafe static func ofMissing(_ field: UnsafePointer<WireField>) -> String {
        if unsafe field.pointee.min_count > 0 { return unsafe ofCount(field) }
        let isRequired = unsafe Int32(field.pointee.flags) & Int32(WIRE_REQUIRED) != 0
        let boundsNumber =
            unsafe Int32(field.pointee.flags) & Int32(WIRE_NUMBER_BOUNDS | WIRE_UNEQUAL) != 0
        return unsafe boundsNumber && !isRequired ? ofNumber(field) : "must be set"
    }

    @unsafe static func ofCount(_ field: UnsafePointer<WireField>) -> String {
        let least = unsafe field.pointee.min_count
        let most = unsafe field.pointee.max_count
        if most == 0 { return "must have at least \(least) elements" }
        return least == 0
            ? "must have at most \(most) elements" : "must have \(least) to \(most) elements"
    }

    @unsafe static func ofLength(_ field: UnsafePointer<WireField>) -> String {
        let least = unsafe field.pointee.min_length
        let most = unsafe field.pointee.max_length
        let unit = unsafe field.pointee.type == FieldType.bytes ? "bytes" : "characters"
        if most == 0 { return "must have at least \(least) \(unit)" }
        return least == 0
            ? "must have at most \(most) \(unit)" : "must have \(least) to \(most) \(unit)"
    }

    @unsafe static func ofNumber(_ field: UnsafePointer<WireField>) -> String {
        var parts: [String] = []
        if unsafe Int32(field.pointee.flags) & Int32(WIRE_NUMBER_BOUNDS) != 0 {
            if unsafe field.pointee.minimum != .min {
                parts.append(unsafe "at least \(field.pointee.minimum)")
            }
            if unsafe field.pointee.maximum != .max {
                parts.append(unsafe "at most \(field.pointee.maximum)")
            }
        }
        if unsafe Int32(field.pointee.flags) & Int32(WIRE_UNEQUAL) != 0 {
            parts.append(unsafe "other than \(field.pointee.unequal)")
        }
        return "must be " + parts.joined(separator: " and ")
    }

    @unsafe static func ofEnum(_ field: UnsafePointer<WireField>) -> String {
        guard let known = unsafe field.pointee.enumeration else { return "must be a known value" }
        return unsafe "must be a value of \(String(cString: known.pointee.name))"
    }
}
