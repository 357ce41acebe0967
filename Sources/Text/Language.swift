/// How words in Latin letters are stemmed; other scripts go by their own letters.
package enum Language: UInt8, CaseIterable, Sendable {
    case none = 0
    case english = 1
    case german = 2
    case french = 3
    case spanish = 4
    case italian = 5
    case portuguese = 6
    case dutch = 7
    case danish = 8
    case norwegian = 9
    case swedish = 10
    case finnish = 11
    case hungarian = 12
    case romanian = 13
    case turkish = 14
    case catalan = 15
    case basque = 16
    case irish = 17
    case indonesian = 18
    case lithuanian = 19
    case russian = 20
    case greek = 21
    case arabic = 22
    case hindi = 23
    case armenian = 24
    case tamil = 25

    /// Its code in ISO 639, such as `en`; empty for none.
    package var code: String {
        switch self {
        case .none: ""
        case .english: "en"
        case .german: "de"
        case .french: "fr"
        case .spanish: "es"
        case .italian: "it"
        case .portuguese: "pt"
        case .dutch: "nl"
        case .danish: "da"
        case .norwegian: "no"
        case .swedish: "sv"
        case .finnish: "fi"
        case .hungarian: "hu"
        case .romanian: "ro"
        case .turkish: "tr"
        case .catalan: "ca"
        case .basque: "eu"
        case .irish: "ga"
        case .indonesian: "id"
        case .lithuanian: "lt"
        case .russian: "ru"
        case .greek: "el"
        case .arabic: "ar"
        case .hindi: "hi"
        case .armenian: "hy"
        case .tamil: "ta"
        }
    }

    /// The language of a code such as `en`, `de-AT` or `pt_BR`; nil when it has no stemmer.
    package init?(code: String) {
        let start = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let known = ["nb": "no", "nn": "no"][start] ?? start
        guard let language = Self.allCases.first(where: { $0.code == known }) else { return nil }
        self = language
    }

    /// Whether it writes compounds as one word, the last part of which says what the thing is.
    var writesCompounds: Bool {
        switch self {
        case .german, .dutch, .danish, .norwegian, .swedish: true
        default: false
        }
    }

    /// The stemmer for words in Latin letters.
    var latin: Language {
        switch self {
        case .russian, .greek, .arabic, .hindi, .armenian, .tamil: .english
        default: self
        }
    }
}
