internal import Crypto

/// A category as a file names it: for people.
package enum CategoryName {
    /// Longest id, less what tells long names apart.
    private static let lengthLimit = 54

    /// The id of the category that `name` means: small letters, digits and hyphens.
    ///
    /// Names that differ only in case and punctuation mean the same one. What no plain letter
    /// stands for, or is too long, is told apart by a part of the name's digest.
    package static func id(of name: String) -> String {
        var id = ""
        var isLossy = false
        var hasGap = false
        for scalar in name.lowercased().unicodeScalars {
            let plain = plainLetters[scalar] ?? (scalar.isASCII ? String(scalar) : nil)
            guard let plain, plain.utf8.allSatisfy(isPlain) else {
                hasGap = !id.isEmpty
                isLossy = isLossy || scalar.value >= 0x80
                continue
            }
            if hasGap {
                id += "-"
                hasGap = false
            }
            id += plain
        }
        if id.utf8.count > lengthLimit {
            id = String(id.prefix(lengthLimit))
            isLossy = true
        }
        guard isLossy || id.isEmpty else { return id }
        let digest = SHA256.hash(Array(name.utf8).span).bytes.prefix(4)
        return (id.isEmpty ? "" : id + "-") + hexadecimal(digest)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}

/// Letters of western languages, as those who cannot type them write them.
private let plainLetters: [Unicode.Scalar: String] = {
    let groups = [
        ("a", "àáâãåāăą"), ("ae", "äæ"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēęě"), ("g", "ğ"),
        ("i", "ìíîïīı"), ("l", "ł"), ("n", "ñńň"), ("o", "òóôõøō"), ("oe", "öœ"), ("r", "ř"),
        ("s", "śšş"), ("ss", "ß"), ("t", "ťţ"), ("u", "ùúûūůű"), ("ue", "ü"), ("y", "ýÿ"),
        ("z", "źżž"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, group) in groups {
        for scalar in group.unicodeScalars {
            letters[scalar] = plain
        }
    }
    return letters
}()

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.reduce(into: "") { text, byte in
        text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
