/// Words that say little by themselves, in small letters and without accents.
///
/// They are indexed like all others, for there are brands, films and books called so; a query only
/// does not insist on them. So the lists are short: articles, and what ties nouns together.
enum StopWords {
    static func contains(_ word: ArraySlice<UInt8>, in language: Language) -> Bool {
        guard word.count <= 8, Int(language.rawValue) < packed.count else { return false }
        let words = packed[Int(language.rawValue)]
        let value = pack(word)
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < words.count && words[low] == value
    }

    private static func pack(_ word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static let packed: [[UInt64]] = Language.allCases.map { language in
        (lists[language] ?? "").split(separator: " ").map { pack($0.utf8) }.sorted()
    }

    private static let lists: [Language: String] = [
        .english: "a an and are as at be by for from in into is it of on or that the this to with",
        .german:
            "als am an auf aus bei das dem den der des die ein eine einem einen einer eines "
            + "fur im in ist mit oder um und vom von zu zum zur",
        .french: "a au aux avec ce de des du en et la le les ou par pour sur un une",
        .spanish: "a al con de del el en la las los o para por un una y",
        .italian: "a al con da dal del della dei di e gli i il in la le lo o per un una uno",
        .portuguese: "a as com da das de do dos e em na no o os ou para por um uma",
        .dutch: "aan bij de een en het in met of om op te van voor",
        .danish: "af de den det en et for i med og om pa til ved",
        .norwegian: "av de den det en et for i med og om pa til ved",
        .swedish: "av de den det en ett for i med och om pa till vid",
        .finnish: "ja on se tai",
        .hungarian: "a az egy es vagy",
        .romanian: "cu de din in la o pe pentru si sau un",
        .turkish: "bir ile icin ve veya",
        .catalan: "a amb de del el els en i la les o per un una",
        .indonesian: "atau dan dari di ke untuk yang",
        .russian: "в для и из на от по с",
        .greek: "για η και με ο σε τα το του",
        .arabic: "في من",
    ]
}
