internal import Glibc

/// Logarithms, for modules that know no C.
package enum Logarithm {
    package static func natural(_ value: Double) -> Double {
        log(value)
    }
}
