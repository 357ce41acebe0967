internal import CStemmer

/// Snowball's stemmers, opened when a script first comes.
@safe struct Stemmers: ~Copyable {
    private let language: Language
    private var handles: [OpaquePointer?]
    private var wasTried: UInt8 = 0
    private var known = KnownStems()

    init(_ language: Language) {
        self.language = language
        unsafe handles = Array(repeating: nil, count: 8)
    }

    deinit {
        for place in unsafe handles.indices { unsafe sb_stemmer_delete(handles[place]) }
    }

    /// Appends the stem of the word in `range` to the same bytes; whether there was a stemmer.
    mutating func stem(
        _ range: Range<Int>, of script: Characters.Script, in bytes: inout [UInt8]
    ) -> Bool {
        guard let handle = unsafe handle(of: script) else { return false }
        if known.append(range, script, to: &bytes) { return true }
        let stem = unsafe bytes.withUnsafeBufferPointer { all in
            let word = unsafe UnsafeBufferPointer(rebasing: all[range])
            return unsafe sb_stemmer_stem(handle, word.baseAddress, Int32(word.count))
        }
        guard let stem = unsafe stem else { return false }
        let count = unsafe Int(sb_stemmer_length(handle))
        guard count > 0 else { return false }
        let start = bytes.count
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: stem, count: count))
        if script == .arabic { dropAlef(count, in: &bytes) }
        known.keep(range, script, stem: bytes.count - start, in: bytes)
        return true
    }

    /// Takes away the alef at the end of a stem, which the stemmer leaves of a plural in -at.
    private func dropAlef(_ count: Int, in bytes: inout [UInt8]) {
        if count > 6, bytes.suffix(2).elementsEqual([0xD8, 0xA7]) { bytes.removeLast(2) }
    }

    private mutating func handle(of script: Characters.Script) -> OpaquePointer? {
        let place = Int(script.rawValue)
        if wasTried >> place & 1 == 0 {
            wasTried |= 1 << place
            if let name = name(of: script) {
                unsafe handles[place] = sb_stemmer_new(name, nil)
            }
        }
        return unsafe handles[place]
    }

    private func name(of script: Characters.Script) -> String? {
        switch script {
        case .latin: language.latin == .none ? nil : language.latin.code
        case .cyrillic: "ru"
        case .greek: "el"
        case .arabic: "ar"
        case .armenian: "hy"
        case .devanagari: "hi"
        case .tamil: "ta"
        case .other: nil
        }
    }
}
