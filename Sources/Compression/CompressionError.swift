/// Why bytes could not be inflated.
package enum CompressionError: Error, Equatable {
    /// They are no whole gzip member, or its checksum is wrong.
    case corrupt

    /// They hold more than the caller would take.
    case tooLarge
}
