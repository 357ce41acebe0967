/// The units that goods are measured in, in the spellings that shops use.
enum Units {
    /// The one spelling of a unit; nil when the word is none.
    ///
    /// Words are found by their hash, without being copied; that no two share one is tested.
    static func canonical(_ word: ArraySlice<UInt8>) -> StaticString? {
        guard word.count <= 12 else { return nil }
        return table[Hashing.value(of: word)]
    }

    private static let table: [UInt64: StaticString] = {
        var table: [UInt64: StaticString] = [:]
        for (unit, spellings) in spellings {
            table[Hashing.value(of: "\(unit)".utf8)] = unit
            for spelling in spellings.split(separator: " ") {
                table[Hashing.value(of: spelling.utf8)] = unit
            }
        }
        return table
    }()

    /// Whether each spelling is found as the unit it was written for.
    static var isUnambiguous: Bool {
        spellings.allSatisfy { unit, spellings in
            (spellings.split(separator: " ").map(String.init) + ["\(unit)"]).allSatisfy {
                canonical(Array($0.utf8)[...]).map { "\($0)" } == "\(unit)"
            }
        }
    }

    /// Folded as words are: without accents, in small letters.
    private static let spellings: [(StaticString, String)] = [
        ("in", "inch inches zoll pouce pouces pulgada pulgadas pollici tum tommer"),
        ("ft", "foot feet"),
        ("mm", "millimeter millimeters millimetre millimetres milimetros"),
        ("cm", "centimeter centimeters centimetre centimetres zentimeter centimetros"),
        ("m", "meter meters metre metres metro metros"),
        ("km", "kilometer kilometers kilometre kilometres"),
        ("yd", "yard yards"),
        ("mg", "milligram milligrams milligramm"),
        ("g", "gram grams gramm gramme grammes gramos"),
        ("kg", "kilo kilos kilogram kilograms kilogramm kilogrammes kgs"),
        ("lb", "lbs pound pounds"),
        ("oz", "ounce ounces"),
        ("ml", "milliliter milliliters millilitre millilitres"),
        ("cl", "centiliter centilitre centilitres"),
        ("l", "liter liters litre litres ltr litros"),
        ("gal", "gallon gallons"),
        ("w", "watt watts"),
        ("kw", "kilowatt kilowatts"),
        ("wh", ""),
        ("kwh", ""),
        ("v", "volt volts"),
        ("a", "amp amps ampere amperes"),
        ("ma", ""),
        ("ah", ""),
        ("mah", ""),
        ("hz", "hertz"),
        ("khz", "kilohertz"),
        ("mhz", "megahertz"),
        ("ghz", "gigahertz"),
        ("kb", "kilobyte kilobytes"),
        ("mb", "megabyte megabytes"),
        ("gb", "gigabyte gigabytes gig gigs"),
        ("tb", "terabyte terabytes"),
        ("mbps", ""),
        ("gbps", ""),
        ("mp", "megapixel megapixels mpx mpix"),
        ("dpi", ""),
        ("rpm", ""),
        ("db", "decibel decibels"),
        ("lm", "lumen lumens"),
        ("mbar", ""),
        ("bar", ""),
        ("psi", ""),
        ("btu", ""),
        ("pcs", "pc pack packs piece pieces pk stuck stk"),
        ("%", "percent prozent"),
    ]
}
