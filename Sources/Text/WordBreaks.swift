internal import CICU

/// ICU's dictionaries of the scripts that write no spaces between words of several letters.
@safe struct WordBreaks: ~Copyable {
    private var iterator: OpaquePointer?
    private var text: [UInt16] = []

    deinit {
        if let iterator = unsafe iterator { unsafe icu_words_close(iterator) }
    }

    /// Puts the ends of the words in these bytes, as offsets, into `ends`.
    ///
    /// Without ICU's data it is all one word.
    mutating func split(_ bytes: ArraySlice<UInt8>, into ends: inout [Int]) {
        ends.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        var offsets: [Int] = [0]
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            offset += UTF8.width(scalar)
            for unit in scalar.utf16 {
                text.append(unit)
                offsets.append(offset)
            }
        }
        walk { end in ends.append(offsets[end]) }
        if ends.last != bytes.count { ends.append(bytes.count) }
    }

    private mutating func walk(_ body: (Int) -> Void) {
        if unsafe iterator == nil { unsafe iterator = icu_words_open() }
        guard let iterator = unsafe iterator else { return }
        unsafe text.withUnsafeBufferPointer { buffer in
            guard unsafe icu_words_set(iterator, buffer.baseAddress, Int32(buffer.count)) else {
                return
            }
            while true {
                let end = unsafe icu_words_next(iterator)
                guard end > 0 else { break }
                body(Int(end))
            }
            // The iterator must not keep a pointer into the buffer.
            _ = unsafe icu_words_set(iterator, nil, 0)
        }
    }
}
